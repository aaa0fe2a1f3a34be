extension HoursPhrases {
    /// Somali, made by a machine and read by nobody yet.
    static let somali = """
        routing.opening.always = Had iyo jeer furan
        routing.opening.open.today = Hadda furan, ilaa {time}
        routing.opening.open.tomorrow = Hadda furan, ilaa berri {time}
        routing.opening.open.weekday = Hadda furan, ilaa {weekday} {time}
        routing.opening.open.day = Hadda furan, ilaa {day} {time}
        routing.opening.opens.today = Wuxuu furmayaa maanta {time}
        routing.opening.opens.tomorrow = Wuxuu furmayaa berri {time}
        routing.opening.opens.weekday = Wuxuu furmayaa {weekday} {time}
        routing.opening.opens.day = Wuxuu furmayaa {day} {time}
        routing.opening.closed = Xiran
        routing.opening.perhaps = Malaha furan: marka hore wac
        routing.opening.perhaps.reason = Malaha furan ({reason})
        routing.opening.appointment = Ballan
        routing.opening.unknown = Saacadaha lama yaqaan: marka hore wac
        hours.nth = {weekday} {places} ee bisha
        hours.place.first = kowaad
        hours.place.second = labaad
        hours.place.third = saddexaad
        hours.place.fourth = afraad
        hours.place.fifth = shanaad
        hours.place.last = ugu dambeeya
        hours.place.next_to_last = ka hor ugu dambeeya
        hours.days.holidays = maalmaha fasaxa
        hours.days.school_holidays = fasaxa dugsiga
        hours.within = {days} ({period})
        hours.dates.from = laga bilaabo {first}
        hours.dates.range = {first}–{last}
        hours.weeks = toddobaadyada {weeks} ee sanadka
        hours.easter = Iista
        hours.easter.monday = Isniinta Iista
        hours.sun.sunrise = qorrax soo baxa
        hours.sun.sunset = qorrax dhaca
        hours.sun.dawn = waaberiga
        hours.sun.dusk = fiidka
        hours.span.open_end = {opens}–{closes} ama ka dib
        hours.from_time = laga bilaabo {opens}, xiritaanka lama yaqaan
        hours.shut = xiran {hours}
        hours.perhaps = malaha furan
        hours.perhaps.reason = malaha furan: {reason}
        hours.otherwise = Saacadaha kale, {line}
        hours.every_other_week = {days} toddobaad ka dhaaf
        hours.month_days = maalinta {days} ee bisha
        """
}
