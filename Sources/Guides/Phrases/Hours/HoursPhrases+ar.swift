extension HoursPhrases {
    /// Arabic, the same keys as the Italian.
    static let arabic = """
        routing.opening.always = مفتوح دائماً
        routing.opening.open.today = مفتوح الآن، حتى الساعة {time}
        routing.opening.open.tomorrow = مفتوح الآن، حتى الغد الساعة {time}
        routing.opening.open.weekday = مفتوح الآن، حتى {weekday} الساعة {time}
        routing.opening.open.day = مفتوح الآن، حتى {day} الساعة {time}
        routing.opening.opens.today = يفتح اليوم الساعة {time}
        routing.opening.opens.tomorrow = يفتح غداً الساعة {time}
        routing.opening.opens.weekday = يفتح يوم {weekday} الساعة {time}
        routing.opening.opens.day = يفتح يوم {day} الساعة {time}
        routing.opening.closed = مغلق
        routing.opening.perhaps = ربما مفتوح: يرجى الاتصال أولاً
        routing.opening.perhaps.reason = ربما مفتوح ({reason})
        routing.opening.appointment = بموعد مسبق
        routing.opening.unknown = أوقات العمل غير معروفة: يرجى الاتصال أولاً

        hours.nth = يوم {weekday} {places} من الشهر
        hours.place.first = الأول
        hours.place.second = الثاني
        hours.place.third = الثالث
        hours.place.fourth = الرابع
        hours.place.fifth = الخامس
        hours.place.last = الأخير
        hours.place.next_to_last = قبل الأخير
        hours.days.holidays = أيام العطل الرسمية
        hours.days.school_holidays = العطل المدرسية
        hours.within = {days} ({period})
        hours.dates.from = ابتداءً من {first}
        hours.dates.range = من {first} إلى {last}
        hours.weeks = أسابيع السنة {weeks}
        hours.easter = عيد الفصح
        hours.easter.monday = اثنين الفصح
        hours.sun.sunrise = شروق الشمس
        hours.sun.sunset = غروب الشمس
        hours.sun.dawn = الفجر
        hours.sun.dusk = الغسق
        hours.span.open_end = من {opens} إلى {closes} أو بعد ذلك
        hours.from_time = من الساعة {opens}، وقت الإغلاق غير معروف
        hours.shut = مغلق {hours}
        hours.perhaps = ربما مفتوح
        hours.perhaps.reason = ربما مفتوح: {reason}
        hours.otherwise = في الأوقات الأخرى، {line}
        hours.every_other_week = {days} كل أسبوعين
        hours.month_days = يوم {days} من الشهر
        """
}
