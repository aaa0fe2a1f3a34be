extension DocumentLabels {
    /// Romanian labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let romanian = """
        passport | Pașaport | pașaport străin
        identity_card | Carte de identitate | buletin; CIE
        permit | Permis de ședere | permesso di soggiorno; permis
        permit_receipt | Recipisa permisului de ședere | cedolino; chitanță poștală; ricevuta
        asylum_form | Formular C3 sau adeverință de solicitant de azil | C3; cerere de azil
        tax_code | Cod fiscal (codice fiscale) | codice fiscale
        health_card | Card de sănătate (tessera sanitaria) | tessera sanitaria
        stp_code | Cod STP | îngrijire fără acte; STP
        eni_code | Cod ENI | european neînscris; ENI
        residence_certificate | Certificat de reședință | residenza; dovadă de domiciliu
        hospitality_declaration | Declarație de găzduire | dichiarazione di ospitalità; dovadă de locuire
        family_status | Certificat de componență a familiei | stato di famiglia
        isee | Adeverință ISEE | ISEE; DSU
        unemployment_declaration | DID: declarație de disponibilitate pentru muncă | DID; șomaj
        cv | CV | curriculum vitae
        work_contract | Contract de muncă | fluturaș de salariu; busta paga
        lease | Contract de închiriere | contract de chirie; contratto di affitto
        school_certificate | Certificat școlar sau diplomă | diplomă; carnet de note; foaie matricolă
        declaration_of_value | Declarație de valoare sau atestat CIMEA | dichiarazione di valore; echivalarea studiilor
        italian_certificate | Certificat de italiană A2 sau mai mult | certificat de limbă; CELI; CILS
        birth_certificate | Certificat de naștere | act de naștere
        marriage_certificate | Certificat de căsătorie | act de căsătorie
        criminal_record | Cazier judiciar | certificato penale; cazier
        medical_referral | Trimitere de la medic (impegnativa) | impegnativa; bilet de trimitere; rețetă
        medical_report | Raport medical | fișă medicală; scrisoare medicală
        vaccination_record | Carnet de vaccinări | certificat de vaccinare
        disability_certificate | Certificat de handicap | legge 104; invaliditate civilă
        income_statement | Declarație de venit sau CU | 730; CU
        bank_statement | IBAN sau extras de cont | cont bancar; IBAN
        digital_identity | Identitate digitală (SPID sau CIE) | SPID; CIE
        driving_licence | Permis de conducere | carnet de conducere; patente
        police_report | Plângere la poliție | denuncia; declarație de pierdere
        court_order | Hotărâre judecătorească | sentință; decizia judecătorului
        social_report | Raport al serviciilor sociale | anchetă socială; asistent social
        power_of_attorney | Procură sau împuternicire | delega; procură
        guardian_appointment | Numirea tutorelui | tutore; tutelă
        photographs | Fotografii tip pașaport | poze pentru acte
        revenue_stamp | Timbru fiscal (marca da bollo) | marca da bollo; timbru de 16 euro
        """
}
