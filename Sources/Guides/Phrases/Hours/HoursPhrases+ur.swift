extension HoursPhrases {
    /// Urdu, the same keys as the Italian.
    static let urdu = """
        routing.opening.always = ہمیشہ کھلا
        routing.opening.open.today = ابھی کھلا ہے، {time} بجے تک
        routing.opening.open.tomorrow = ابھی کھلا ہے، کل {time} بجے تک
        routing.opening.open.weekday = ابھی کھلا ہے، {weekday} {time} بجے تک
        routing.opening.open.day = ابھی کھلا ہے، {day} {time} بجے تک
        routing.opening.opens.today = آج {time} بجے کھلے گا
        routing.opening.opens.tomorrow = کل {time} بجے کھلے گا
        routing.opening.opens.weekday = {weekday} کو {time} بجے کھلے گا
        routing.opening.opens.day = {day} کو {time} بجے کھلے گا
        routing.opening.closed = بند
        routing.opening.perhaps = شاید کھلا ہو: پہلے فون کریں
        routing.opening.perhaps.reason = شاید کھلا ہو ({reason})
        routing.opening.appointment = اپائنٹمنٹ لے کر
        routing.opening.unknown = اوقات معلوم نہیں: پہلے فون کریں

        hours.nth = {weekday} (مہینے میں {places} بار)
        hours.place.first = پہلی
        hours.place.second = دوسری
        hours.place.third = تیسری
        hours.place.fourth = چوتھی
        hours.place.fifth = پانچویں
        hours.place.last = آخری
        hours.place.next_to_last = آخری سے پہلی
        hours.days.holidays = سرکاری چھٹیاں
        hours.days.school_holidays = اسکول کی چھٹیاں
        hours.within = {days} ({period})
        hours.dates.from = {first} سے
        hours.dates.range = {first} سے {last} تک
        hours.weeks = سال کے ہفتے {weeks}
        hours.easter = ایسٹر
        hours.easter.monday = ایسٹر کا پیر
        hours.sun.sunrise = طلوع آفتاب
        hours.sun.sunset = غروب آفتاب
        hours.sun.dawn = صبح صادق
        hours.sun.dusk = شام کا دھندلکا
        hours.span.open_end = {opens} سے {closes} تک یا بعد میں
        hours.from_time = {opens} بجے سے، بند ہونے کا وقت معلوم نہیں
        hours.shut = {hours} بند
        hours.perhaps = شاید کھلا ہو
        hours.perhaps.reason = شاید کھلا ہو: {reason}
        hours.otherwise = باقی اوقات میں، {line}
        hours.every_other_week = {days} ہر دوسرے ہفتے
        hours.month_days = مہینے کی {days} تاریخ
        """
}
