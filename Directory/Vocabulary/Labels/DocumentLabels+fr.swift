extension DocumentLabels {
    /// French labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let french = """
        passport | Passeport | passeport étranger
        identity_card | Carte d'identité | pièce d'identité; CIE
        permit | Titre de séjour | permis de séjour; permesso di soggiorno
        permit_receipt | Récépissé du titre de séjour | cedolino; reçu postal; ricevuta
        asylum_form | Formulaire C3 ou attestation de demande d'asile | C3; attestation de demandeur d'asile
        tax_code | Code fiscal (codice fiscale) | codice fiscale; numéro fiscal
        health_card | Carte de santé (tessera sanitaria) | tessera sanitaria; carte sanitaire
        stp_code | Code STP | soins sans papiers; STP
        eni_code | Code ENI | soins pour Européens non inscrits; ENI
        residence_certificate | Certificat de résidence | justificatif de domicile; residenza
        hospitality_declaration | Déclaration d'hébergement | attestation d'hébergement; dichiarazione di ospitalità
        family_status | Certificat de composition de famille | stato di famiglia; fiche familiale
        isee | Attestation ISEE | ISEE; DSU
        unemployment_declaration | DID : déclaration de disponibilité au travail | DID; attestation de chômage
        cv | CV | curriculum vitae
        work_contract | Contrat de travail | fiche de paie; embauche
        lease | Contrat de location | bail; contratto di affitto
        school_certificate | Certificat scolaire ou diplôme | diplôme; bulletin scolaire
        declaration_of_value | Déclaration de valeur ou attestation CIMEA | dichiarazione di valore; équivalence
        italian_certificate | Certificat d'italien A2 ou plus | certificat de langue; CELI; CILS
        birth_certificate | Acte de naissance | extrait de naissance; certificat de naissance
        marriage_certificate | Acte de mariage | certificat de mariage
        criminal_record | Extrait de casier judiciaire | casier judiciaire; certificato penale
        medical_referral | Ordonnance du médecin (impegnativa) | impegnativa; prescription
        medical_report | Rapport médical | compte rendu médical; dossier médical
        vaccination_record | Carnet de vaccination | certificat de vaccination
        disability_certificate | Certificat d'invalidité | legge 104; invalidité civile
        income_statement | Déclaration de revenus ou CU | 730; CU; avis d'impôt
        bank_statement | IBAN ou relevé bancaire | RIB; compte bancaire
        digital_identity | Identité numérique (SPID ou CIE) | SPID; CIE
        driving_licence | Permis de conduire | patente; permis B
        police_report | Plainte | denuncia; déclaration de perte
        court_order | Décision de justice | jugement; ordonnance du juge
        social_report | Rapport des services sociaux | rapport social; suivi social
        power_of_attorney | Procuration | delega; mandat
        guardian_appointment | Nomination du tuteur | tuteur; décret de tutelle
        photographs | Photos d'identité | photos passeport
        revenue_stamp | Timbre fiscal (marca da bollo) | marca da bollo; timbre de 16 euros
        """
}
