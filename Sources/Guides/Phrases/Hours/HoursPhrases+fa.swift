extension HoursPhrases {
    /// Persian, the same keys as the Italian.
    static let persian = """
        routing.opening.always = همیشه باز
        routing.opening.open.today = اکنون باز است، تا ساعت {time}
        routing.opening.open.tomorrow = اکنون باز است، تا فردا ساعت {time}
        routing.opening.open.weekday = اکنون باز است، تا {weekday} ساعت {time}
        routing.opening.open.day = اکنون باز است، تا {day} ساعت {time}
        routing.opening.opens.today = امروز ساعت {time} باز می‌شود
        routing.opening.opens.tomorrow = فردا ساعت {time} باز می‌شود
        routing.opening.opens.weekday = {weekday} ساعت {time} باز می‌شود
        routing.opening.opens.day = {day} ساعت {time} باز می‌شود
        routing.opening.closed = بسته
        routing.opening.perhaps = شاید باز باشد: اول تلفن بزنید
        routing.opening.perhaps.reason = شاید باز باشد ({reason})
        routing.opening.appointment = با وقت قبلی
        routing.opening.unknown = ساعت کار معلوم نیست: اول تلفن بزنید

        hours.nth = {places} {weekday} ماه
        hours.place.first = اولین
        hours.place.second = دومین
        hours.place.third = سومین
        hours.place.fourth = چهارمین
        hours.place.fifth = پنجمین
        hours.place.last = آخرین
        hours.place.next_to_last = ماقبل آخرین
        hours.days.holidays = روزهای تعطیل رسمی
        hours.days.school_holidays = تعطیلات مدرسه
        hours.within = {days} ({period})
        hours.dates.from = از {first} به بعد
        hours.dates.range = از {first} تا {last}
        hours.weeks = هفته‌های {weeks} سال
        hours.easter = عید پاک
        hours.easter.monday = دوشنبهٔ عید پاک
        hours.sun.sunrise = طلوع آفتاب
        hours.sun.sunset = غروب آفتاب
        hours.sun.dawn = سپیده‌دم
        hours.sun.dusk = شامگاه
        hours.span.open_end = از {opens} تا {closes} یا دیرتر
        hours.from_time = از ساعت {opens}، ساعت بسته شدن معلوم نیست
        hours.shut = بسته {hours}
        hours.perhaps = شاید باز باشد
        hours.perhaps.reason = شاید باز باشد: {reason}
        hours.otherwise = در ساعت‌های دیگر، {line}
        hours.every_other_week = {days} یک هفته در میان
        hours.month_days = روز {days} ماه
        """
}
