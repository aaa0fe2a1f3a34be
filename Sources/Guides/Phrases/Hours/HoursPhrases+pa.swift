extension HoursPhrases {
    /// Punjabi, the same keys as the Italian.
    static let punjabi = """
        routing.opening.always = ਹਮੇਸ਼ਾ ਖੁੱਲ੍ਹਾ
        routing.opening.open.today = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, {time} ਵਜੇ ਤੱਕ
        routing.opening.open.tomorrow = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, ਕੱਲ੍ਹ {time} ਵਜੇ ਤੱਕ
        routing.opening.open.weekday = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, {weekday} {time} ਵਜੇ ਤੱਕ
        routing.opening.open.day = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, {day} {time} ਵਜੇ ਤੱਕ
        routing.opening.opens.today = ਅੱਜ {time} ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ
        routing.opening.opens.tomorrow = ਕੱਲ੍ਹ {time} ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ
        routing.opening.opens.weekday = {weekday} ਨੂੰ {time} ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ
        routing.opening.opens.day = {day} ਨੂੰ {time} ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ
        routing.opening.closed = ਬੰਦ
        routing.opening.perhaps = ਸ਼ਾਇਦ ਖੁੱਲ੍ਹਾ ਹੋਵੇ: ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ
        routing.opening.perhaps.reason = ਸ਼ਾਇਦ ਖੁੱਲ੍ਹਾ ਹੋਵੇ ({reason})
        routing.opening.appointment = ਮੁਲਾਕਾਤ ਦਾ ਸਮਾਂ ਲੈ ਕੇ
        routing.opening.unknown = ਸਮਾਂ ਪਤਾ ਨਹੀਂ: ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ

        hours.nth = ਮਹੀਨੇ ਦਾ {places} {weekday}
        hours.place.first = ਪਹਿਲਾ
        hours.place.second = ਦੂਜਾ
        hours.place.third = ਤੀਜਾ
        hours.place.fourth = ਚੌਥਾ
        hours.place.fifth = ਪੰਜਵਾਂ
        hours.place.last = ਆਖਰੀ
        hours.place.next_to_last = ਆਖਰੀ ਤੋਂ ਪਹਿਲਾ
        hours.days.holidays = ਸਰਕਾਰੀ ਛੁੱਟੀਆਂ
        hours.days.school_holidays = ਸਕੂਲ ਦੀਆਂ ਛੁੱਟੀਆਂ
        hours.within = {days} ({period})
        hours.dates.from = {first} ਤੋਂ
        hours.dates.range = {first} ਤੋਂ {last} ਤੱਕ
        hours.weeks = ਸਾਲ ਦੇ ਹਫ਼ਤੇ {weeks}
        hours.easter = ਈਸਟਰ
        hours.easter.monday = ਈਸਟਰ ਸੋਮਵਾਰ
        hours.sun.sunrise = ਸੂਰਜ ਚੜ੍ਹਨ
        hours.sun.sunset = ਸੂਰਜ ਡੁੱਬਣ
        hours.sun.dawn = ਪਹੁ ਫੁਟਾਲਾ
        hours.sun.dusk = ਘੁਸਮੁਸਾ
        hours.span.open_end = {opens}–{closes} ਜਾਂ ਬਾਅਦ ਵਿੱਚ
        hours.from_time = {opens} ਵਜੇ ਤੋਂ, ਬੰਦ ਹੋਣ ਦਾ ਸਮਾਂ ਪਤਾ ਨਹੀਂ
        hours.shut = {hours} ਬੰਦ
        hours.perhaps = ਸ਼ਾਇਦ ਖੁੱਲ੍ਹਾ ਹੋਵੇ
        hours.perhaps.reason = ਸ਼ਾਇਦ ਖੁੱਲ੍ਹਾ ਹੋਵੇ: {reason}
        hours.otherwise = ਬਾਕੀ ਸਮੇਂ, {line}
        hours.every_other_week = {days} ਇੱਕ ਹਫ਼ਤਾ ਛੱਡ ਕੇ
        hours.month_days = ਮਹੀਨੇ ਦੀ {days} ਤਾਰੀਖ
        """
}
