extension HoursPhrases {
    /// Tigrinya, the same keys as the Italian.
    static let tigrinya = """
        routing.opening.always = ኩሉ ግዜ ክፉት
        routing.opening.open.today = ሕጂ ክፉት እዩ፣ ክሳብ ሰዓት {time}
        routing.opening.open.tomorrow = ሕጂ ክፉት እዩ፣ ክሳብ ጽባሕ ሰዓት {time}
        routing.opening.open.weekday = ሕጂ ክፉት እዩ፣ ክሳብ {weekday} ሰዓት {time}
        routing.opening.open.day = ሕጂ ክፉት እዩ፣ ክሳብ {day} ሰዓት {time}
        routing.opening.opens.today = ሎሚ ሰዓት {time} ይኽፈት
        routing.opening.opens.tomorrow = ጽባሕ ሰዓት {time} ይኽፈት
        routing.opening.opens.weekday = {weekday} ሰዓት {time} ይኽፈት
        routing.opening.opens.day = {day} ሰዓት {time} ይኽፈት
        routing.opening.closed = ዕጹው
        routing.opening.perhaps = ምናልባት ክፉት፦ ቅድም ደውሉ
        routing.opening.perhaps.reason = ምናልባት ክፉት ({reason})
        routing.opening.appointment = ብቆጸራ
        routing.opening.unknown = ሰዓታት ኣይፍለጥን፦ ቅድም ደውሉ

        hours.nth = {weekday} ({places} ናይ ወርሒ)
        hours.place.first = ቀዳማይ
        hours.place.second = ካልኣይ
        hours.place.third = ሳልሳይ
        hours.place.fourth = ራብዓይ
        hours.place.fifth = ሓሙሻይ
        hours.place.last = ናይ መወዳእታ
        hours.place.next_to_last = ቅድሚ መወዳእታ
        hours.days.holidays = በዓላት
        hours.days.school_holidays = ናይ ቤት ትምህርቲ ዕረፍቲ
        hours.within = {days} ({period})
        hours.dates.from = ካብ {first} ጀሚሩ
        hours.dates.range = ካብ {first} ክሳብ {last}
        hours.weeks = ሰሙናት {weeks} ናይ ዓመት
        hours.easter = ፋሲካ
        hours.easter.monday = ሰኑይ ፋሲካ
        hours.sun.sunrise = ምብራቕ ጸሓይ
        hours.sun.sunset = ምዕራብ ጸሓይ
        hours.sun.dawn = ወጋሕታ
        hours.sun.dusk = ምሸት
        hours.span.open_end = {opens}–{closes} ወይ ድሕሪኡ
        hours.from_time = ካብ ሰዓት {opens}፣ ሰዓት ምዕጻው ኣይፍለጥን
        hours.shut = {hours} ዕጹው
        hours.perhaps = ምናልባት ክፉት
        hours.perhaps.reason = ምናልባት ክፉት፦ {reason}
        hours.otherwise = ኣብ ካልእ ሰዓታት፣ {line}
        hours.every_other_week = {days} ኣብ ክልተ ሰሙን ሓደ ግዜ
        hours.month_days = መዓልቲ {days} ናይ ወርሒ
        """
}
