extension HoursPhrases {
    /// Ukrainian, the same keys as the Italian.
    static let ukrainian = """
        routing.opening.always = Завжди відчинено
        routing.opening.open.today = Зараз відчинено, до {time}
        routing.opening.open.tomorrow = Зараз відчинено, до завтра, {time}
        routing.opening.open.weekday = Зараз відчинено, до: {weekday}, {time}
        routing.opening.open.day = Зараз відчинено, до {day}, {time}
        routing.opening.opens.today = Відчиниться сьогодні о {time}
        routing.opening.opens.tomorrow = Відчиниться завтра о {time}
        routing.opening.opens.weekday = Відчиниться: {weekday}, {time}
        routing.opening.opens.day = Відчиниться {day} о {time}
        routing.opening.closed = Зачинено
        routing.opening.perhaps = Можливо, відчинено: спершу зателефонуйте
        routing.opening.perhaps.reason = Можливо, відчинено ({reason})
        routing.opening.appointment = За попереднім записом
        routing.opening.unknown = Години роботи невідомі: спершу зателефонуйте

        hours.nth = {weekday} ({places} раз у місяці)
        hours.place.first = перший
        hours.place.second = другий
        hours.place.third = третій
        hours.place.fourth = четвертий
        hours.place.fifth = пʼятий
        hours.place.last = останній
        hours.place.next_to_last = передостанній
        hours.days.holidays = святкові дні
        hours.days.school_holidays = шкільні канікули
        hours.within = {days} ({period})
        hours.dates.from = з {first}
        hours.dates.range = {first} – {last}
        hours.weeks = тижні року {weeks}
        hours.easter = Великдень
        hours.easter.monday = великодній понеділок
        hours.sun.sunrise = схід сонця
        hours.sun.sunset = захід сонця
        hours.sun.dawn = світанок
        hours.sun.dusk = сутінки
        hours.span.open_end = {opens}–{closes} або пізніше
        hours.from_time = з {opens}, час закриття невідомий
        hours.shut = зачинено {hours}
        hours.perhaps = можливо, відчинено
        hours.perhaps.reason = можливо, відчинено: {reason}
        hours.otherwise = В інший час, {line}
        hours.every_other_week = {days} через тиждень
        hours.month_days = {days} числа місяця
        """
}
