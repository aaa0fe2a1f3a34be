extension LegalStatusLabels {
    /// French labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let french = """
        citizen | Citoyen ou citoyenne italienne | nationalité italienne; italien
        eu_citizen | Citoyen ou citoyenne de l'UE | européen; ressortissant UE
        long_term_resident | Permis UE de résident de longue durée | carte de séjour; carta di soggiorno
        work_permit | Titre de séjour pour travail | permis de travail; salarié; indépendant
        family_permit | Titre de séjour pour motifs familiaux | regroupement familial
        study_permit | Titre de séjour pour études | étudiant; visa étudiant
        asylum_seeker | Demandeur ou demandeuse d'asile | demande d'asile; C3
        refugee | Réfugié ou réfugiée | statut de réfugié; asile politique
        subsidiary_protection | Protection subsidiaire | subsidiaire; protezione sussidiaria
        special_protection | Protection spéciale ou temporaire | protezione speciale; protection temporaire; Ukraine
        trafficking_permit | Titre de séjour pour victimes de traite ou de violence | casi speciali; article 18
        minor | Mineur étranger | moins de 18 ans; mineur non accompagné
        renewal_pending | Titre de séjour en renouvellement | récépissé; cedolino
        undocumented | Sans titre de séjour | sans papiers; situation irrégulière
        stateless | Apatride | sans nationalité
        """
}
