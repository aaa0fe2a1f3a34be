extension LegalStatusLabels {
    /// Romanian labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let romanian = """
        citizen | Cetățean italian sau cetățeană italiană | italian; cetățenie italiană
        eu_citizen | Cetățean sau cetățeană UE | european; comunitar
        long_term_resident | Permis UE de ședere pe termen lung | carta di soggiorno; rezident pe termen lung
        work_permit | Permis de ședere pentru muncă | permis de muncă; muncă independentă
        family_permit | Permis de ședere pentru familie | reîntregirea familiei
        study_permit | Permis de ședere pentru studii | student
        asylum_seeker | Solicitant sau solicitantă de azil | cerere de azil; C3
        refugee | Refugiat sau refugiată | statut de refugiat; azil politic
        subsidiary_protection | Protecție subsidiară | subsidiară; protezione sussidiaria
        special_protection | Protecție specială sau temporară | protezione speciale; protecție temporară; Ucraina
        trafficking_permit | Permis pentru victime ale traficului sau violenței | casi speciali; articolul 18
        minor | Minor străin | sub 18 ani; minor neînsoțit
        renewal_pending | Permis în curs de reînnoire | recipisă de reînnoire; cedolino
        undocumented | Fără permis de ședere | fără acte; ilegal
        stateless | Apatrid sau apatridă | fără cetățenie
        """
}
