extension HoursPhrases {
    /// Turkish, the same keys as the Italian.
    static let turkish = """
        routing.opening.always = Her zaman açık
        routing.opening.open.today = Şu an açık, {time} saatine kadar
        routing.opening.open.tomorrow = Şu an açık, yarın {time} saatine kadar
        routing.opening.open.weekday = Şu an açık, {weekday} {time} saatine kadar
        routing.opening.open.day = Şu an açık, {day} {time} saatine kadar
        routing.opening.opens.today = Bugün {time} saatinde açılıyor
        routing.opening.opens.tomorrow = Yarın {time} saatinde açılıyor
        routing.opening.opens.weekday = {weekday} {time} saatinde açılıyor
        routing.opening.opens.day = {day} {time} saatinde açılıyor
        routing.opening.closed = Kapalı
        routing.opening.perhaps = Belki açık: önce telefon edin
        routing.opening.perhaps.reason = Belki açık ({reason})
        routing.opening.appointment = Randevuyla
        routing.opening.unknown = Saatler bilinmiyor: önce telefon edin

        hours.nth = ayın {places} {weekday} günü
        hours.place.first = birinci
        hours.place.second = ikinci
        hours.place.third = üçüncü
        hours.place.fourth = dördüncü
        hours.place.fifth = beşinci
        hours.place.last = son
        hours.place.next_to_last = sondan ikinci
        hours.days.holidays = resmî tatil günleri
        hours.days.school_holidays = okul tatilleri
        hours.within = {days} ({period})
        hours.dates.from = {first} tarihinden itibaren
        hours.dates.range = {first} – {last}
        hours.weeks = yılın {weeks}. haftaları
        hours.easter = Paskalya
        hours.easter.monday = Paskalya pazartesisi
        hours.sun.sunrise = gün doğumu
        hours.sun.sunset = gün batımı
        hours.sun.dawn = şafak
        hours.sun.dusk = alacakaranlık
        hours.span.open_end = {opens}–{closes} veya daha geç
        hours.from_time = saat {opens} itibarıyla, kapanış bilinmiyor
        hours.shut = {hours} kapalı
        hours.perhaps = belki açık
        hours.perhaps.reason = belki açık: {reason}
        hours.otherwise = Diğer saatlerde, {line}
        hours.every_other_week = {days}, iki haftada bir
        hours.month_days = ayın {days}. günü
        """
}
