extension HoursPhrases {
    /// Pashto, made by a machine and read by nobody yet.
    static let pashto = """
        routing.opening.always = تل خلاص
        routing.opening.open.today = اوس خلاص، تر {time}
        routing.opening.open.tomorrow = اوس خلاص، تر سبا {time}
        routing.opening.open.weekday = اوس خلاص، تر {weekday} {time}
        routing.opening.open.day = اوس خلاص، تر {day} {time}
        routing.opening.opens.today = نن {time} خلاصېږي
        routing.opening.opens.tomorrow = سبا {time} خلاصېږي
        routing.opening.opens.weekday = {weekday} {time} خلاصېږي
        routing.opening.opens.day = د {day} {time} خلاصېږي
        routing.opening.closed = تړلی
        routing.opening.perhaps = ښايي خلاص وي: مخکې تلیفون وکړئ
        routing.opening.perhaps.reason = ښايي خلاص وي ({reason})
        routing.opening.appointment = په ټاکلي وخت
        routing.opening.unknown = وختونه نامعلوم: مخکې تلیفون وکړئ
        hours.nth = د میاشتې {places} {weekday}
        hours.place.first = لومړۍ
        hours.place.second = دویمه
        hours.place.third = درېیمه
        hours.place.fourth = څلورمه
        hours.place.fifth = پنځمه
        hours.place.last = وروستۍ
        hours.place.next_to_last = له وروستۍ مخکې
        hours.days.holidays = عامه رخصتۍ
        hours.days.school_holidays = د ښوونځي رخصتۍ
        hours.within = {days} ({period})
        hours.dates.from = له {first} وروسته
        hours.dates.range = له {first} تر {last}
        hours.weeks = د کال اوونۍ {weeks}
        hours.easter = ایستر
        hours.easter.monday = د ایستر دوشنبه
        hours.sun.sunrise = لمر ختل
        hours.sun.sunset = لمر لوېدل
        hours.sun.dawn = سهارنی رڼا
        hours.sun.dusk = ماښام
        hours.span.open_end = له {opens} تر {closes} یا وروسته
        hours.from_time = له {opens}، د تړلو وخت نامعلوم
        hours.shut = تړلی {hours}
        hours.perhaps = ښايي خلاص وي
        hours.perhaps.reason = ښايي خلاص وي: {reason}
        hours.otherwise = په نورو وختونو کې، {line}
        hours.every_other_week = {days} یوه اوونۍ وروسته بله
        hours.month_days = د میاشتې {days} ورځ
        """
}
