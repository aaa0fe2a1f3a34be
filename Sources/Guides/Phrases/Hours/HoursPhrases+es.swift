extension HoursPhrases {
    /// Spanish, the same keys as the Italian.
    static let spanish = """
        routing.opening.always = Siempre abierto
        routing.opening.open.today = Abierto ahora, hasta las {time}
        routing.opening.open.tomorrow = Abierto ahora, hasta mañana a las {time}
        routing.opening.open.weekday = Abierto ahora, hasta el {weekday} a las {time}
        routing.opening.open.day = Abierto ahora, hasta el {day} a las {time}
        routing.opening.opens.today = Abre hoy a las {time}
        routing.opening.opens.tomorrow = Abre mañana a las {time}
        routing.opening.opens.weekday = Abre el {weekday} a las {time}
        routing.opening.opens.day = Abre el {day} a las {time}
        routing.opening.closed = Cerrado
        routing.opening.perhaps = Quizás abierto: llame antes
        routing.opening.perhaps.reason = Quizás abierto ({reason})
        routing.opening.appointment = Con cita previa
        routing.opening.unknown = Horario desconocido: llame antes

        hours.nth = el {places} {weekday} del mes
        hours.place.first = primer
        hours.place.second = segundo
        hours.place.third = tercer
        hours.place.fourth = cuarto
        hours.place.fifth = quinto
        hours.place.last = último
        hours.place.next_to_last = penúltimo
        hours.days.holidays = días festivos
        hours.days.school_holidays = vacaciones escolares
        hours.within = {days} ({period})
        hours.dates.from = desde {first}
        hours.dates.range = {first} – {last}
        hours.weeks = semanas {weeks} del año
        hours.easter = Pascua
        hours.easter.monday = lunes de Pascua
        hours.sun.sunrise = salida del sol
        hours.sun.sunset = puesta del sol
        hours.sun.dawn = alba
        hours.sun.dusk = anochecer
        hours.span.open_end = {opens}–{closes} o más tarde
        hours.from_time = desde las {opens}, cierre desconocido
        hours.shut = cerrado {hours}
        hours.perhaps = quizás abierto
        hours.perhaps.reason = quizás abierto: {reason}
        hours.otherwise = A otras horas, {line}
        hours.every_other_week = {days} cada dos semanas
        hours.month_days = día {days} del mes
        """
}
