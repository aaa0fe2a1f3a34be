extension HoursPhrases {
    /// Bengali, the same keys as the Italian.
    static let bengali = """
        routing.opening.always = সব সময় খোলা
        routing.opening.open.today = এখন খোলা, {time} পর্যন্ত
        routing.opening.open.tomorrow = এখন খোলা, আগামীকাল {time} পর্যন্ত
        routing.opening.open.weekday = এখন খোলা, {weekday} {time} পর্যন্ত
        routing.opening.open.day = এখন খোলা, {day} {time} পর্যন্ত
        routing.opening.opens.today = আজ {time}-এ খুলবে
        routing.opening.opens.tomorrow = আগামীকাল {time}-এ খুলবে
        routing.opening.opens.weekday = {weekday} {time}-এ খুলবে
        routing.opening.opens.day = {day} {time}-এ খুলবে
        routing.opening.closed = বন্ধ
        routing.opening.perhaps = হয়তো খোলা: আগে ফোন করুন
        routing.opening.perhaps.reason = হয়তো খোলা ({reason})
        routing.opening.appointment = অ্যাপয়েন্টমেন্ট নিয়ে
        routing.opening.unknown = সময়সূচি জানা নেই: আগে ফোন করুন

        hours.nth = মাসের {places} {weekday}
        hours.place.first = প্রথম
        hours.place.second = দ্বিতীয়
        hours.place.third = তৃতীয়
        hours.place.fourth = চতুর্থ
        hours.place.fifth = পঞ্চম
        hours.place.last = শেষ
        hours.place.next_to_last = শেষের আগের
        hours.days.holidays = সরকারি ছুটির দিন
        hours.days.school_holidays = স্কুলের ছুটি
        hours.within = {days} ({period})
        hours.dates.from = {first} থেকে
        hours.dates.range = {first} থেকে {last}
        hours.weeks = বছরের সপ্তাহ {weeks}
        hours.easter = ইস্টার
        hours.easter.monday = ইস্টার সোমবার
        hours.sun.sunrise = সূর্যোদয়
        hours.sun.sunset = সূর্যাস্ত
        hours.sun.dawn = ভোর
        hours.sun.dusk = গোধূলি
        hours.span.open_end = {opens}–{closes} বা আরও পরে
        hours.from_time = {opens} থেকে, বন্ধের সময় জানা নেই
        hours.shut = {hours} বন্ধ
        hours.perhaps = হয়তো খোলা
        hours.perhaps.reason = হয়তো খোলা: {reason}
        hours.otherwise = অন্য সময়ে, {line}
        hours.every_other_week = {days} এক সপ্তাহ পর পর
        hours.month_days = মাসের {days} তারিখ
        """
}
