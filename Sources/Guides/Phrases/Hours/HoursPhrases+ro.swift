extension HoursPhrases {
    /// Romanian, the same keys as the Italian.
    static let romanian = """
        routing.opening.always = Deschis permanent
        routing.opening.open.today = Deschis acum, până la {time}
        routing.opening.open.tomorrow = Deschis acum, până mâine la {time}
        routing.opening.open.weekday = Deschis acum, până {weekday} la {time}
        routing.opening.open.day = Deschis acum, până pe {day} la {time}
        routing.opening.opens.today = Se deschide azi la {time}
        routing.opening.opens.tomorrow = Se deschide mâine la {time}
        routing.opening.opens.weekday = Se deschide {weekday} la {time}
        routing.opening.opens.day = Se deschide pe {day} la {time}
        routing.opening.closed = Închis
        routing.opening.perhaps = Poate deschis: sunați înainte
        routing.opening.perhaps.reason = Poate deschis ({reason})
        routing.opening.appointment = Cu programare
        routing.opening.unknown = Program necunoscut: sunați înainte

        hours.nth = {weekday} ({places} din lună)
        hours.place.first = prima
        hours.place.second = a doua
        hours.place.third = a treia
        hours.place.fourth = a patra
        hours.place.fifth = a cincea
        hours.place.last = ultima
        hours.place.next_to_last = penultima
        hours.days.holidays = sărbători legale
        hours.days.school_holidays = vacanțe școlare
        hours.within = {days} ({period})
        hours.dates.from = de la {first}
        hours.dates.range = {first} – {last}
        hours.weeks = săptămânile {weeks} din an
        hours.easter = Paște
        hours.easter.monday = a doua zi de Paște
        hours.sun.sunrise = răsăritul soarelui
        hours.sun.sunset = apusul soarelui
        hours.sun.dawn = zori
        hours.sun.dusk = amurg
        hours.span.open_end = {opens}–{closes} sau mai târziu
        hours.from_time = de la {opens}, ora închiderii necunoscută
        hours.shut = închis {hours}
        hours.perhaps = poate deschis
        hours.perhaps.reason = poate deschis: {reason}
        hours.otherwise = În rest, {line}
        hours.every_other_week = {days} o dată la două săptămâni
        hours.month_days = ziua {days} a lunii
        """
}
