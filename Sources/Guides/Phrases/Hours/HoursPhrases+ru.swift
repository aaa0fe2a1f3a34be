extension HoursPhrases {
    /// Russian, the same keys as the Italian.
    static let russian = """
        routing.opening.always = Всегда открыто
        routing.opening.open.today = Сейчас открыто, до {time}
        routing.opening.open.tomorrow = Сейчас открыто, до завтра, {time}
        routing.opening.open.weekday = Сейчас открыто, до: {weekday}, {time}
        routing.opening.open.day = Сейчас открыто, до {day}, {time}
        routing.opening.opens.today = Откроется сегодня в {time}
        routing.opening.opens.tomorrow = Откроется завтра в {time}
        routing.opening.opens.weekday = Откроется: {weekday}, {time}
        routing.opening.opens.day = Откроется {day} в {time}
        routing.opening.closed = Закрыто
        routing.opening.perhaps = Возможно, открыто: сначала позвоните
        routing.opening.perhaps.reason = Возможно, открыто ({reason})
        routing.opening.appointment = По предварительной записи
        routing.opening.unknown = Часы работы неизвестны: сначала позвоните

        hours.nth = {weekday} ({places} раз в месяце)
        hours.place.first = первый
        hours.place.second = второй
        hours.place.third = третий
        hours.place.fourth = четвёртый
        hours.place.fifth = пятый
        hours.place.last = последний
        hours.place.next_to_last = предпоследний
        hours.days.holidays = праздничные дни
        hours.days.school_holidays = школьные каникулы
        hours.within = {days} ({period})
        hours.dates.from = с {first}
        hours.dates.range = {first} – {last}
        hours.weeks = недели года {weeks}
        hours.easter = Пасха
        hours.easter.monday = пасхальный понедельник
        hours.sun.sunrise = восход солнца
        hours.sun.sunset = заход солнца
        hours.sun.dawn = рассвет
        hours.sun.dusk = сумерки
        hours.span.open_end = {opens}–{closes} или позже
        hours.from_time = с {opens}, время закрытия неизвестно
        hours.shut = закрыто {hours}
        hours.perhaps = возможно, открыто
        hours.perhaps.reason = возможно, открыто: {reason}
        hours.otherwise = В другое время, {line}
        hours.every_other_week = {days} через неделю
        hours.month_days = {days} числа месяца
        """
}
