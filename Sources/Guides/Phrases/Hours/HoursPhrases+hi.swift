extension HoursPhrases {
    /// Hindi, made by a machine and read by nobody yet.
    static let hindi = """
        routing.opening.always = हमेशा खुला
        routing.opening.open.today = अभी खुला, {time} तक
        routing.opening.open.tomorrow = अभी खुला, कल {time} तक
        routing.opening.open.weekday = अभी खुला, {weekday} {time} तक
        routing.opening.open.day = अभी खुला, {day} {time} तक
        routing.opening.opens.today = आज {time} बजे खुलेगा
        routing.opening.opens.tomorrow = कल {time} बजे खुलेगा
        routing.opening.opens.weekday = {weekday} {time} बजे खुलेगा
        routing.opening.opens.day = {day} को {time} बजे खुलेगा
        routing.opening.closed = बंद
        routing.opening.perhaps = शायद खुला: पहले फ़ोन करें
        routing.opening.perhaps.reason = शायद खुला ({reason})
        routing.opening.appointment = समय लेकर
        routing.opening.unknown = समय पता नहीं: पहले फ़ोन करें
        hours.nth = महीने का {places} {weekday}
        hours.place.first = पहला
        hours.place.second = दूसरा
        hours.place.third = तीसरा
        hours.place.fourth = चौथा
        hours.place.fifth = पाँचवाँ
        hours.place.last = आखिरी
        hours.place.next_to_last = आखिरी से पहला
        hours.days.holidays = सार्वजनिक छुट्टियाँ
        hours.days.school_holidays = स्कूल की छुट्टियाँ
        hours.within = {days} ({period})
        hours.dates.from = {first} से आगे
        hours.dates.range = {first}–{last}
        hours.weeks = साल के सप्ताह {weeks}
        hours.easter = ईस्टर
        hours.easter.monday = ईस्टर सोमवार
        hours.sun.sunrise = सूर्योदय
        hours.sun.sunset = सूर्यास्त
        hours.sun.dawn = भोर
        hours.sun.dusk = सांझ
        hours.span.open_end = {opens}–{closes} या बाद तक
        hours.from_time = {opens} से, बंद होने का समय पता नहीं
        hours.shut = {hours} बंद
        hours.perhaps = शायद खुला
        hours.perhaps.reason = शायद खुला: {reason}
        hours.otherwise = अन्य समय, {line}
        hours.every_other_week = हर दूसरे सप्ताह {days}
        hours.month_days = महीने का दिन {days}
        """
}
