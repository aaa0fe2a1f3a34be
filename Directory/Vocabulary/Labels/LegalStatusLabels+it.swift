extension LegalStatusLabels {
    /// Italian labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let italian = """
        citizen | Cittadinanza italiana | italiano
        eu_citizen | Cittadinanza di un Paese UE | comunitario; europeo
        long_term_resident | Permesso UE per soggiornanti di lungo periodo | carta di soggiorno
        work_permit | Permesso per lavoro | lavoro subordinato; lavoro autonomo; attesa occupazione
        family_permit | Permesso per motivi familiari | ricongiungimento
        study_permit | Permesso per studio | studente
        asylum_seeker | Richiedente asilo | richiesta di asilo; C3
        refugee | Status di rifugiato | rifugiato; rifugiata; asilo politico
        subsidiary_protection | Protezione sussidiaria | sussidiaria
        special_protection | Protezione speciale o temporanea | protezione speciale; protezione temporanea; Ucraina
        trafficking_permit | Permesso per vittime di tratta o violenza | casi speciali; art. 18
        minor | Minore straniero | minore età; MSNA
        renewal_pending | Permesso in fase di rinnovo | ricevuta di rinnovo; cedolino
        undocumented | Senza permesso di soggiorno | irregolare; senza documenti
        stateless | Apolide | apolidia
        """
}
