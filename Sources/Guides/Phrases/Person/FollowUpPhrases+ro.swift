extension FollowUpPhrases {
    /// Romanian; no reader of it has checked it.
    static let romanian = """
        followup.title = Cum a fost?
        followup.number = Numărul tău
        followup.question = Ai primit ajutor de la {service}?
        followup.delivery.yes = Da
        followup.delivery.partly = În parte
        followup.delivery.no = Nu
        followup.delivery.not_yet = Încă nu
        followup.why = De ce nu?
        followup.reason.no_capacity = Nu era loc
        followup.reason.not_eligible = Nu îndeplineam condițiile
        followup.reason.missing_document = Îmi lipsea un document
        followup.reason.service_unreachable = Nu răspundea nimeni
        followup.reason.closed = Era închis
        followup.reason.moved = Se mutase
        followup.reason.language_not_supported = Nimeni nu vorbea limba mea
        followup.reason.out_of_area = Nu servește zona în care locuiesc
        followup.reason.no_funds = Nu erau bani
        followup.reason.person_declined = Am hotărât că nu
        followup.reason.other = Alt motiv
        followup.wait = Cât ai așteptat?
        followup.wait.day = O zi sau mai puțin
        followup.wait.week = Până la o săptămână
        followup.wait.fortnight = Până la două săptămâni
        followup.wait.month = Până la o lună
        followup.wait.longer = Mai mult
        followup.difficulty = Ce a fost greu?
        followup.difficulty.none = Nimic
        followup.difficulty.place = Să găsesc locul sau să ajung
        followup.difficulty.phone = Telefonul
        followup.difficulty.hours = Programul
        followup.difficulty.language = Limba
        followup.difficulty.cost = Costul
        followup.quality = Cum a fost serviciul, de la 1 (rău) la 5 (bine)?
        followup.thanks = Mulțumim. Răspunsul tău îi ajută pe cei care vin după tine.
        followup.keep = Păstrează acest număr: {number}. Cu el ne poți spune cum a fost, fără să-ți spui numele.
        """
}
