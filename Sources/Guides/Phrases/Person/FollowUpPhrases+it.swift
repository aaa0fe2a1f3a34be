extension FollowUpPhrases {
    /// Italian, the source of the others.
    static let italian = """
        followup.title = Com'è andata?
        followup.number = Il tuo numero
        followup.question = Hai avuto aiuto da {service}?
        followup.delivery.yes = Sì
        followup.delivery.partly = In parte
        followup.delivery.no = No
        followup.delivery.not_yet = Non ancora
        followup.why = Perché no?
        followup.reason.no_capacity = Non c'era posto
        followup.reason.not_eligible = Non avevo i requisiti
        followup.reason.missing_document = Mi mancava un documento
        followup.reason.service_unreachable = Non rispondeva nessuno
        followup.reason.closed = Era chiuso
        followup.reason.moved = Si era trasferito
        followup.reason.language_not_supported = Nessuno parlava la mia lingua
        followup.reason.out_of_area = Non serve la zona in cui vivo
        followup.reason.no_funds = Non c'erano soldi
        followup.reason.person_declined = Ho deciso di no
        followup.reason.other = Un altro motivo
        followup.wait = Quanto hai aspettato?
        followup.wait.day = Un giorno o meno
        followup.wait.week = Fino a una settimana
        followup.wait.fortnight = Fino a due settimane
        followup.wait.month = Fino a un mese
        followup.wait.longer = Di più
        followup.difficulty = Che cosa è stato difficile?
        followup.difficulty.none = Niente
        followup.difficulty.place = Trovare il posto o arrivarci
        followup.difficulty.phone = Il telefono
        followup.difficulty.hours = Gli orari
        followup.difficulty.language = La lingua
        followup.difficulty.cost = I costi
        followup.quality = Com'è stato il servizio, da 1 (male) a 5 (bene)?
        followup.thanks = Grazie. La tua risposta aiuta chi viene dopo di te.
        followup.keep = Conserva questo numero: {number}. Con il numero puoi dirci com'è andata, senza dire il tuo nome.
        """
}
