extension HoursPhrases {
    /// French, the same keys as the Italian.
    static let french = """
        routing.opening.always = Toujours ouvert
        routing.opening.open.today = Ouvert maintenant, jusqu'à {time}
        routing.opening.open.tomorrow = Ouvert maintenant, jusqu'à demain {time}
        routing.opening.open.weekday = Ouvert maintenant, jusqu'à {weekday} {time}
        routing.opening.open.day = Ouvert maintenant, jusqu'au {day} à {time}
        routing.opening.opens.today = Ouvre aujourd'hui à {time}
        routing.opening.opens.tomorrow = Ouvre demain à {time}
        routing.opening.opens.weekday = Ouvre {weekday} à {time}
        routing.opening.opens.day = Ouvre le {day} à {time}
        routing.opening.closed = Fermé
        routing.opening.perhaps = Peut-être ouvert\u{A0}: téléphonez d'abord
        routing.opening.perhaps.reason = Peut-être ouvert ({reason})
        routing.opening.appointment = Sur rendez-vous
        routing.opening.unknown = Horaires inconnus\u{A0}: téléphonez d'abord

        hours.nth = le {places} {weekday} du mois
        hours.place.first = premier
        hours.place.second = deuxième
        hours.place.third = troisième
        hours.place.fourth = quatrième
        hours.place.fifth = cinquième
        hours.place.last = dernier
        hours.place.next_to_last = avant-dernier
        hours.days.holidays = jours fériés
        hours.days.school_holidays = vacances scolaires
        hours.within = {days} ({period})
        hours.dates.from = à partir du {first}
        hours.dates.range = {first} – {last}
        hours.weeks = semaines {weeks} de l'année
        hours.easter = Pâques
        hours.easter.monday = lundi de Pâques
        hours.sun.sunrise = lever du soleil
        hours.sun.sunset = coucher du soleil
        hours.sun.dawn = aube
        hours.sun.dusk = crépuscule
        hours.span.open_end = {opens}–{closes} ou plus tard
        hours.from_time = à partir de {opens}, fermeture inconnue
        hours.shut = fermé {hours}
        hours.perhaps = peut-être ouvert
        hours.perhaps.reason = peut-être ouvert\u{A0}: {reason}
        hours.otherwise = Aux autres heures, {line}
        hours.every_other_week = {days} une semaine sur deux
        hours.month_days = jour {days} du mois
        """
}
