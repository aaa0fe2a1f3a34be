extension HoursPhrases {
    /// Italian, the source of the others.
    static let italian = """
        routing.opening.always = Sempre aperto
        routing.opening.open.today = Aperto ora, fino alle {time}
        routing.opening.open.tomorrow = Aperto ora, fino a domani alle {time}
        routing.opening.open.weekday = Aperto ora, fino a {weekday} alle {time}
        routing.opening.open.day = Aperto ora, fino al {day} alle {time}
        routing.opening.opens.today = Apre oggi alle {time}
        routing.opening.opens.tomorrow = Apre domani alle {time}
        routing.opening.opens.weekday = Apre {weekday} alle {time}
        routing.opening.opens.day = Apre il {day} alle {time}
        routing.opening.closed = Chiuso
        routing.opening.perhaps = Forse aperto: telefonare prima
        routing.opening.perhaps.reason = Forse aperto ({reason})
        routing.opening.appointment = Su appuntamento
        routing.opening.unknown = Orari non noti: telefonare prima

        hours.nth = {weekday} (la {places} volta nel mese)
        hours.place.first = prima
        hours.place.second = seconda
        hours.place.third = terza
        hours.place.fourth = quarta
        hours.place.fifth = quinta
        hours.place.last = ultima
        hours.place.next_to_last = penultima
        hours.days.holidays = giorni festivi
        hours.days.school_holidays = vacanze scolastiche
        hours.within = {days} ({period})
        hours.dates.from = dal {first} in poi
        hours.dates.range = {first}–{last}
        hours.weeks = settimane dell'anno {weeks}
        hours.easter = Pasqua
        hours.easter.monday = lunedì di Pasqua
        hours.sun.sunrise = alba
        hours.sun.sunset = tramonto
        hours.sun.dawn = primo chiarore
        hours.sun.dusk = crepuscolo
        hours.span.open_end = {opens}–{closes} o più tardi
        hours.from_time = dalle {opens}, chiusura non nota
        hours.shut = chiuso {hours}
        hours.perhaps = forse aperto
        hours.perhaps.reason = forse aperto: {reason}
        hours.otherwise = Negli altri orari, {line}
        hours.every_other_week = {days} a settimane alterne
        hours.month_days = giorno {days} del mese
        """
}
