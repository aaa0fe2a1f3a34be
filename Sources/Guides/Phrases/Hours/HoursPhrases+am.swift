extension HoursPhrases {
    /// Amharic, made by a machine and read by nobody yet.
    static let amharic = """
        routing.opening.always = ሁልጊዜ ክፍት
        routing.opening.open.today = አሁን ክፍት፣ እስከ {time}
        routing.opening.open.tomorrow = አሁን ክፍት፣ እስከ ነገ {time}
        routing.opening.open.weekday = አሁን ክፍት፣ እስከ {weekday} {time}
        routing.opening.open.day = አሁን ክፍት፣ እስከ {day} {time}
        routing.opening.opens.today = ዛሬ በ{time} ይከፈታል
        routing.opening.opens.tomorrow = ነገ በ{time} ይከፈታል
        routing.opening.opens.weekday = {weekday} በ{time} ይከፈታል
        routing.opening.opens.day = በ{day} በ{time} ይከፈታል
        routing.opening.closed = ዝግ
        routing.opening.perhaps = ምናልባት ክፍት፦ አስቀድመው ይደውሉ
        routing.opening.perhaps.reason = ምናልባት ክፍት ({reason})
        routing.opening.appointment = በቀጠሮ
        routing.opening.unknown = ሰዓቱ አይታወቅም፦ አስቀድመው ይደውሉ
        hours.nth = የወሩ {places} {weekday}
        hours.place.first = መጀመሪያ
        hours.place.second = ሁለተኛ
        hours.place.third = ሦስተኛ
        hours.place.fourth = አራተኛ
        hours.place.fifth = አምስተኛ
        hours.place.last = መጨረሻ
        hours.place.next_to_last = ከመጨረሻው በፊት
        hours.days.holidays = በዓላት
        hours.days.school_holidays = የትምህርት ቤት ዕረፍት
        hours.within = {days} ({period})
        hours.dates.from = ከ{first} ጀምሮ
        hours.dates.range = {first}–{last}
        hours.weeks = የዓመቱ ሳምንታት {weeks}
        hours.easter = ፋሲካ
        hours.easter.monday = የፋሲካ ሰኞ
        hours.sun.sunrise = ፀሐይ መውጫ
        hours.sun.sunset = ፀሐይ መግቢያ
        hours.sun.dawn = ንጋት
        hours.sun.dusk = ምሽት
        hours.span.open_end = {opens}–{closes} ወይም ከዚያ በኋላ
        hours.from_time = ከ{opens}፣ መዝጊያው አይታወቅም
        hours.shut = ዝግ {hours}
        hours.perhaps = ምናልባት ክፍት
        hours.perhaps.reason = ምናልባት ክፍት፦ {reason}
        hours.otherwise = በሌሎች ሰዓቶች፣ {line}
        hours.every_other_week = {days} በየሁለት ሳምንቱ
        hours.month_days = የወሩ ቀን {days}
        """
}
