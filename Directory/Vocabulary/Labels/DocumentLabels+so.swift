extension DocumentLabels {
    /// Somali labels of the documents, a line a term: identifier | label | synonym; synonym.
    static let somali = """
        passport | Baasaboor |
        identity_card | Kaarka aqoonsiga |
        permit | Ogolaanshaha joogitaanka |
        permit_receipt | Rasiidka codsiga ogolaanshaha |
        asylum_form | Foomka C3 ama caddaynta magangalyo-doonka |
        tax_code | Lambarka canshuurta |
        health_card | Kaarka caafimaadka |
        stp_code | Koodka STP |
        eni_code | Koodka ENI |
        residence_certificate | Caddaynta deegaanka |
        hospitality_declaration | Caddaynta martigelinta |
        family_status | Caddaynta qoyska |
        isee | ISEE |
        unemployment_declaration | Caddaynta diyaar u ahaanshaha shaqada (DID) |
        cv | CV |
        work_contract | Heshiiska shaqada |
        lease | Heshiiska kirada |
        school_certificate | Shahaado dugsi |
        declaration_of_value | Aqoonsiga shahaadada (CIMEA) |
        italian_certificate | Shahaadada Talyaaniga A2 ama ka sarreeya |
        birth_certificate | Shahaadada dhalashada |
        marriage_certificate | Shahaadada guurka |
        criminal_record | Caddaynta dambi la'aanta |
        medical_referral | Warqadda dhakhtarka |
        medical_report | Warbixin caafimaad |
        vaccination_record | Kaarka tallaalka |
        disability_certificate | Caddaynta naafonimada |
        income_statement | Caddaynta dakhliga |
        bank_statement | IBAN ama xisaabta bangiga |
        digital_identity | Aqoonsi dijitaal (SPID ama CIE) |
        driving_licence | Liisanka darawalnimada |
        police_report | Dacwad booliis |
        court_order | Go'aanka maxkamadda |
        social_report | Warbixinta adeegga bulshada |
        power_of_attorney | Wakaalad |
        guardian_appointment | Magacaabista masuulka |
        photographs | Sawirro |
        revenue_stamp | Tigidhka canshuurta |
        """
}
