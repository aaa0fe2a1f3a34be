extension FollowUpPhrases {
    /// Albanian; no reader of it has checked it.
    static let albanian = """
        followup.title = Si shkoi?
        followup.number = Numri yt
        followup.question = A more ndihmë nga {service}?
        followup.delivery.yes = Po
        followup.delivery.partly = Pjesërisht
        followup.delivery.no = Jo
        followup.delivery.not_yet = Ende jo
        followup.why = Pse jo?
        followup.reason.no_capacity = Nuk kishte vend
        followup.reason.not_eligible = Nuk i plotësoja kushtet
        followup.reason.missing_document = Më mungonte një dokument
        followup.reason.service_unreachable = Nuk përgjigjej askush
        followup.reason.closed = Ishte mbyllur
        followup.reason.moved = Ishte zhvendosur
        followup.reason.language_not_supported = Askush nuk fliste gjuhën time
        followup.reason.out_of_area = Nuk mbulon zonën ku jetoj
        followup.reason.no_funds = Nuk kishte para
        followup.reason.person_declined = Vendosa të mos shkoja
        followup.reason.other = Arsye tjetër
        followup.wait = Sa prite?
        followup.wait.day = Një ditë ose më pak
        followup.wait.week = Deri në një javë
        followup.wait.fortnight = Deri në dy javë
        followup.wait.month = Deri në një muaj
        followup.wait.longer = Më shumë
        followup.difficulty = Çfarë ishte e vështirë?
        followup.difficulty.none = Asgjë
        followup.difficulty.place = Të gjeja vendin ose të shkoja
        followup.difficulty.phone = Telefoni
        followup.difficulty.hours = Orari
        followup.difficulty.language = Gjuha
        followup.difficulty.cost = Kostoja
        followup.quality = Si ishte shërbimi, nga 1 (keq) në 5 (mirë)?
        followup.thanks = Faleminderit. Përgjigjja jote ndihmon ata që vijnë pas teje.
        followup.keep = Ruaje këtë numër: {number}. Me të mund të na tregosh si shkoi, pa thënë emrin.
        """
}
