extension DocumentLabels {
    /// Italian labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let italian = """
        passport | Passaporto | passaporto estero
        identity_card | Carta d'identità | CIE; documento di identità
        permit | Permesso di soggiorno | permesso
        permit_receipt | Ricevuta del permesso di soggiorno | cedolino; ricevuta postale; ricevuta di rinnovo
        asylum_form | Modello C3 (richiesta di asilo) | C3; attestato nominativo; attestato di richiesta asilo
        tax_code | Codice fiscale | CF
        health_card | Tessera sanitaria | tessera; iscrizione SSN
        stp_code | Codice STP | straniero temporaneamente presente
        eni_code | Codice ENI | europeo non iscritto
        residence_certificate | Certificato di residenza | iscrizione anagrafica; residenza
        hospitality_declaration | Dichiarazione di ospitalità | cessione di fabbricato; domicilio
        family_status | Stato di famiglia | certificato di famiglia
        isee | Attestazione ISEE | ISEE; DSU
        unemployment_declaration | DID: dichiarazione di immediata disponibilità | DID; disoccupazione
        cv | Curriculum vitae | CV
        work_contract | Contratto di lavoro | assunzione; busta paga
        lease | Contratto di affitto | locazione
        school_certificate | Certificato di scuola o titolo di studio | diploma; pagella
        declaration_of_value | Dichiarazione di valore o attestato CIMEA | equipollenza
        italian_certificate | Certificato di italiano A2 o superiore | CELI; CILS; A2
        birth_certificate | Certificato di nascita | atto di nascita
        marriage_certificate | Certificato di matrimonio | atto di matrimonio
        criminal_record | Certificato penale | casellario giudiziale
        medical_referral | Impegnativa del medico | ricetta; prescrizione
        medical_report | Relazione medica | referto; cartella clinica
        vaccination_record | Libretto delle vaccinazioni | certificato vaccinale
        disability_certificate | Verbale di invalidità civile | verbale INPS; legge 104
        income_statement | Dichiarazione dei redditi (730, CU) | 730; CU
        bank_statement | IBAN (estratto conto) | IBAN; conto
        digital_identity | Identità digitale (SPID, CIE) | SPID; CIE attiva
        driving_licence | Patente di guida | patente
        police_report | Denuncia | querela; denuncia di smarrimento
        court_order | Provvedimento del giudice | sentenza; decreto
        social_report | Relazione dei servizi sociali | presa in carico; relazione sociale
        power_of_attorney | Delega o procura | delega
        guardian_appointment | Nomina del tutore | tutore
        photographs | Fototessere | foto tessera
        revenue_stamp | Marca da bollo | bollo da 16 euro
        """
}
