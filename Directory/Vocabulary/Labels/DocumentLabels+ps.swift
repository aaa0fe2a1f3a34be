extension DocumentLabels {
    /// Pashto labels of the documents, a line a term: identifier | label | synonym; synonym.
    static let pashto = """
        passport | پاسپورټ |
        identity_card | تذکره |
        permit | د اوسېدو جواز |
        permit_receipt | د جواز د غوښتنې رسید |
        asylum_form | د C3 فورمه یا د پناه غوښتونکي سند |
        tax_code | د مالیې کوډ |
        health_card | د روغتیا کارت |
        stp_code | د STP کوډ |
        eni_code | د ENI کوډ |
        residence_certificate | د استوګنې سند |
        hospitality_declaration | د مېلمه‌پالنې اعلامیه |
        family_status | د کورنۍ سند |
        isee | ISEE |
        unemployment_declaration | د کار لپاره د چمتووالي اعلامیه (DID) |
        cv | د ژوند لنډیز (CV) |
        work_contract | د کار تړون |
        lease | د کرايې تړون |
        school_certificate | د ښوونځي سند |
        declaration_of_value | د سند منل (CIMEA) |
        italian_certificate | د ایټالوي A2 یا لوړ سند |
        birth_certificate | د زېږون سند |
        marriage_certificate | د واده سند |
        criminal_record | د جرم نه لرلو سند |
        medical_referral | د ډاکټر نسخه |
        medical_report | طبي راپور |
        vaccination_record | د واکسین کارت |
        disability_certificate | د معلولیت سند |
        income_statement | د عاید سند |
        bank_statement | IBAN یا بانکي صورت حساب |
        digital_identity | ډیجیټل هویت (SPID یا CIE) |
        driving_licence | د موټر چلولو جواز |
        police_report | پولیسو ته شکایت |
        court_order | د محکمې پرېکړه |
        social_report | د ټولنیزو خدمتونو راپور |
        power_of_attorney | وکالت خط |
        guardian_appointment | د سرپرست ټاکل |
        photographs | عکسونه |
        revenue_stamp | د مالیې ټاپه |
        """
}
