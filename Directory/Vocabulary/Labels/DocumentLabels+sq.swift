extension DocumentLabels {
    /// Albanian labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let albanian = """
        passport | Pasaportë | pasaportë e huaj
        identity_card | Letërnjoftim | kartë identiteti; CIE
        permit | Leje qëndrimi | permesso di soggiorno
        permit_receipt | Dëftesa e lejes së qëndrimit | cedolino; dëftesë postare; ricevuta
        asylum_form | Formular C3 ose vërtetim azilkërkuesi | C3; kërkesë për azil
        tax_code | Kod fiskal (codice fiscale) | codice fiscale
        health_card | Kartë shëndetësore (tessera sanitaria) | tessera sanitaria
        stp_code | Kodi STP | kujdes mjekësor pa dokumente; STP
        eni_code | Kodi ENI | evropian i paregjistruar; ENI
        residence_certificate | Certifikatë vendbanimi | residenza; vërtetim banimi
        hospitality_declaration | Deklaratë mikpritjeje | dichiarazione di ospitalità; vërtetim strehimi
        family_status | Certifikatë familjare | stato di famiglia; trungu familjar
        isee | Vërtetim ISEE | ISEE; DSU
        unemployment_declaration | DID: deklaratë gatishmërie për punë | DID; i papunë
        cv | CV | curriculum vitae
        work_contract | Kontratë pune | fletë page; busta paga
        lease | Kontratë qiraje | qira; contratto di affitto
        school_certificate | Dëftesë shkolle ose diplomë | diplomë; dëftesë notash
        declaration_of_value | Deklaratë vlere ose vërtetim CIMEA | dichiarazione di valore; njohje diplome
        italian_certificate | Certifikatë italishteje A2 ose më lart | certifikatë gjuhe; CELI; CILS
        birth_certificate | Certifikatë lindjeje | akt lindjeje
        marriage_certificate | Certifikatë martese | akt martese
        criminal_record | Dëshmi penaliteti | certificato penale; vërtetim penal
        medical_referral | Rekomandim i mjekut (impegnativa) | impegnativa; recetë
        medical_report | Raport mjekësor | kartelë mjekësore; epikrizë
        vaccination_record | Libreza e vaksinimeve | vërtetim vaksinimi
        disability_certificate | Vërtetim invaliditeti | legge 104; invaliditet civil
        income_statement | Deklaratë e të ardhurave ose CU | 730; CU
        bank_statement | IBAN ose nxjerrje llogarie | llogari bankare; IBAN
        digital_identity | Identitet digjital (SPID ose CIE) | SPID; CIE
        driving_licence | Patentë shoferi | leje drejtimi; patente
        police_report | Kallëzim në polici | denuncia; denoncim; deklaratë humbjeje
        court_order | Vendim gjykate | vendim i gjyqtarit
        social_report | Raport i shërbimeve sociale | raport social; punonjës social
        power_of_attorney | Prokurë | autorizim; delega
        guardian_appointment | Caktimi i kujdestarit | kujdestar ligjor; tutor
        photographs | Fotografi për dokumente | foto pasaporte
        revenue_stamp | Pullë takse (marca da bollo) | marca da bollo; pullë 16 euro
        """
}
