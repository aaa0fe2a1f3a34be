extension FollowUpPhrases {
    /// Spanish; no reader of it has checked it.
    static let spanish = """
        followup.title = ¿Cómo fue?
        followup.number = Tu número
        followup.question = ¿Recibiste ayuda de {service}?
        followup.delivery.yes = Sí
        followup.delivery.partly = En parte
        followup.delivery.no = No
        followup.delivery.not_yet = Todavía no
        followup.why = ¿Por qué no?
        followup.reason.no_capacity = No había plaza
        followup.reason.not_eligible = No cumplía los requisitos
        followup.reason.missing_document = Me faltaba un documento
        followup.reason.service_unreachable = Nadie respondía
        followup.reason.closed = Estaba cerrado
        followup.reason.moved = Se había mudado
        followup.reason.language_not_supported = Nadie hablaba mi idioma
        followup.reason.out_of_area = No atiende la zona donde vivo
        followup.reason.no_funds = No había dinero
        followup.reason.person_declined = Decidí que no
        followup.reason.other = Otro motivo
        followup.wait = ¿Cuánto esperaste?
        followup.wait.day = Un día o menos
        followup.wait.week = Hasta una semana
        followup.wait.fortnight = Hasta dos semanas
        followup.wait.month = Hasta un mes
        followup.wait.longer = Más
        followup.difficulty = ¿Qué fue difícil?
        followup.difficulty.none = Nada
        followup.difficulty.place = Encontrar el lugar o llegar
        followup.difficulty.phone = El teléfono
        followup.difficulty.hours = Los horarios
        followup.difficulty.language = El idioma
        followup.difficulty.cost = El coste
        followup.quality = ¿Cómo fue el servicio, de 1 (mal) a 5 (bien)?
        followup.thanks = Gracias. Tu respuesta ayuda a quienes vienen después.
        followup.keep = Guarda este número: {number}. Con él puedes decirnos cómo fue, sin dar tu nombre.
        """
}
