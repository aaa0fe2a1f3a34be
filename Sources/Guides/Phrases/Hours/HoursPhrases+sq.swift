extension HoursPhrases {
    /// Albanian, the same keys as the Italian.
    static let albanian = """
        routing.opening.always = Gjithmonë hapur
        routing.opening.open.today = Hapur tani, deri në orën {time}
        routing.opening.open.tomorrow = Hapur tani, deri nesër në orën {time}
        routing.opening.open.weekday = Hapur tani, deri {weekday} në orën {time}
        routing.opening.open.day = Hapur tani, deri më {day} në orën {time}
        routing.opening.opens.today = Hapet sot në orën {time}
        routing.opening.opens.tomorrow = Hapet nesër në orën {time}
        routing.opening.opens.weekday = Hapet {weekday} në orën {time}
        routing.opening.opens.day = Hapet më {day} në orën {time}
        routing.opening.closed = Mbyllur
        routing.opening.perhaps = Ndoshta hapur: telefononi më parë
        routing.opening.perhaps.reason = Ndoshta hapur ({reason})
        routing.opening.appointment = Me takim
        routing.opening.unknown = Oraret nuk dihen: telefononi më parë

        hours.nth = {weekday} ({places} e muajit)
        hours.place.first = e para
        hours.place.second = e dyta
        hours.place.third = e treta
        hours.place.fourth = e katërta
        hours.place.fifth = e pesta
        hours.place.last = e fundit
        hours.place.next_to_last = e parafundit
        hours.days.holidays = ditët e festave zyrtare
        hours.days.school_holidays = pushimet shkollore
        hours.within = {days} ({period})
        hours.dates.from = nga {first}
        hours.dates.range = {first} – {last}
        hours.weeks = javët {weeks} të vitit
        hours.easter = Pashkët
        hours.easter.monday = e hëna e Pashkëve
        hours.sun.sunrise = lindja e diellit
        hours.sun.sunset = perëndimi i diellit
        hours.sun.dawn = agimi
        hours.sun.dusk = muzgu
        hours.span.open_end = {opens}–{closes} ose më vonë
        hours.from_time = nga ora {opens}, mbyllja nuk dihet
        hours.shut = mbyllur {hours}
        hours.perhaps = ndoshta hapur
        hours.perhaps.reason = ndoshta hapur: {reason}
        hours.otherwise = Në oraret e tjera, {line}
        hours.every_other_week = {days} çdo dy javë
        hours.month_days = dita {days} e muajit
        """
}
