extension FollowUpPhrases {
    /// French; no reader of it has checked it.
    static let french = """
        followup.title = Comment cela s'est-il passé\u{A0}?
        followup.number = Votre numéro
        followup.question = Avez-vous reçu de l'aide de {service}\u{A0}?
        followup.delivery.yes = Oui
        followup.delivery.partly = En partie
        followup.delivery.no = Non
        followup.delivery.not_yet = Pas encore
        followup.why = Pourquoi non\u{A0}?
        followup.reason.no_capacity = Il n'y avait pas de place
        followup.reason.not_eligible = Je ne remplissais pas les conditions
        followup.reason.missing_document = Il me manquait un document
        followup.reason.service_unreachable = Personne ne répondait
        followup.reason.closed = C'était fermé
        followup.reason.moved = Le service avait déménagé
        followup.reason.language_not_supported = Personne ne parlait ma langue
        followup.reason.out_of_area = Le service ne couvre pas mon lieu de vie
        followup.reason.no_funds = Il n'y avait pas d'argent
        followup.reason.person_declined = J'ai décidé de ne pas y aller
        followup.reason.other = Une autre raison
        followup.wait = Combien de temps avez-vous attendu\u{A0}?
        followup.wait.day = Un jour ou moins
        followup.wait.week = Jusqu'à une semaine
        followup.wait.fortnight = Jusqu'à deux semaines
        followup.wait.month = Jusqu'à un mois
        followup.wait.longer = Plus longtemps
        followup.difficulty = Qu'est-ce qui a été difficile\u{A0}?
        followup.difficulty.none = Rien
        followup.difficulty.place = Trouver le lieu ou y arriver
        followup.difficulty.phone = Le téléphone
        followup.difficulty.hours = Les horaires
        followup.difficulty.language = La langue
        followup.difficulty.cost = Le coût
        followup.quality = Comment était le service, de 1 (mauvais) à 5 (bon)\u{A0}?
        followup.thanks = Merci. Votre réponse aide ceux qui viennent après vous.
        followup.keep = Gardez ce numéro\u{A0}: {number}. Avec lui, vous pouvez nous dire comment cela s'est passé, sans donner votre nom.
        """
}
