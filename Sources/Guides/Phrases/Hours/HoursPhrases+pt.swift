extension HoursPhrases {
    /// Portuguese, made by a machine and read by nobody yet.
    static let portuguese = """
        routing.opening.always = Sempre aberto
        routing.opening.open.today = Aberto agora, até às {time}
        routing.opening.open.tomorrow = Aberto agora, até amanhã às {time}
        routing.opening.open.weekday = Aberto agora, até {weekday} às {time}
        routing.opening.open.day = Aberto agora, até {day} às {time}
        routing.opening.opens.today = Abre hoje às {time}
        routing.opening.opens.tomorrow = Abre amanhã às {time}
        routing.opening.opens.weekday = Abre {weekday} às {time}
        routing.opening.opens.day = Abre em {day} às {time}
        routing.opening.closed = Fechado
        routing.opening.perhaps = Talvez aberto: telefone antes
        routing.opening.perhaps.reason = Talvez aberto ({reason})
        routing.opening.appointment = Com marcação
        routing.opening.unknown = Horário desconhecido: telefone antes
        hours.nth = {weekday} ({places} vez no mês)
        hours.place.first = primeira
        hours.place.second = segunda
        hours.place.third = terceira
        hours.place.fourth = quarta
        hours.place.fifth = quinta
        hours.place.last = última
        hours.place.next_to_last = penúltima
        hours.days.holidays = feriados
        hours.days.school_holidays = férias escolares
        hours.within = {days} ({period})
        hours.dates.from = a partir de {first}
        hours.dates.range = {first}–{last}
        hours.weeks = semanas {weeks} do ano
        hours.easter = Páscoa
        hours.easter.monday = segunda-feira de Páscoa
        hours.sun.sunrise = nascer do sol
        hours.sun.sunset = pôr do sol
        hours.sun.dawn = amanhecer
        hours.sun.dusk = anoitecer
        hours.span.open_end = {opens}–{closes} ou mais tarde
        hours.from_time = a partir das {opens}, fecho desconhecido
        hours.shut = fechado {hours}
        hours.perhaps = talvez aberto
        hours.perhaps.reason = talvez aberto: {reason}
        hours.otherwise = Noutros horários, {line}
        hours.every_other_week = {days}, semana sim, semana não
        hours.month_days = dia {days} do mês
        """
}
