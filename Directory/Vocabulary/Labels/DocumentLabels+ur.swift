extension DocumentLabels {
    /// Urdu labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let urdu = """
        passport | پاسپورٹ | غیر ملکی پاسپورٹ; passaporto
        identity_card | شناختی کارڈ | آئی ڈی کارڈ; carta d'identità; CIE
        permit | رہائشی پرمٹ | سجورنو; permesso di soggiorno
        permit_receipt | رہائشی پرمٹ کی رسید | ڈاک کی رسید; تجدید کی رسید; ricevuta; cedolino
        asylum_form | C3 فارم یا پناہ کی درخواست کا سرٹیفکیٹ | C3; پناہ کا کاغذ
        tax_code | ٹیکس کوڈ | ٹیکس نمبر; codice fiscale
        health_card | ہیلتھ کارڈ | صحت کارڈ; tessera sanitaria
        stp_code | STP کوڈ | پرمٹ کے بغیر علاج; STP
        eni_code | ENI کوڈ | غیر رجسٹرڈ یورپی; ENI
        residence_certificate | رہائش کا سرٹیفکیٹ | پتے کا ثبوت; certificato di residenza
        hospitality_declaration | میزبانی کا اقرار نامہ | رہنے کی جگہ کا ثبوت; dichiarazione di ospitalità
        family_status | خاندان کا سرٹیفکیٹ | فیملی سرٹیفکیٹ; stato di famiglia
        isee | ISEE آمدنی سرٹیفکیٹ | ISEE; DSU
        unemployment_declaration | کام کے لیے دستیابی کا بیان DID | بے روزگاری کا کاغذ; DID
        cv | سی وی | CV; کوائف نامہ
        work_contract | کام کا معاہدہ | تنخواہ کی پرچی; contratto di lavoro; busta paga
        lease | کرایہ نامہ | کرائے کا معاہدہ; contratto di affitto
        school_certificate | اسکول کی سند یا ڈگری | ڈپلومہ; رزلٹ کارڈ
        declaration_of_value | تعلیمی سند کی تصدیق | dichiarazione di valore; CIMEA
        italian_certificate | اطالوی زبان کا سرٹیفکیٹ A2 یا اوپر | زبان کا سرٹیفکیٹ; CELI; CILS; A2
        birth_certificate | پیدائش کا سرٹیفکیٹ | برتھ سرٹیفکیٹ; certificato di nascita
        marriage_certificate | شادی کا سرٹیفکیٹ | نکاح نامہ; certificato di matrimonio
        criminal_record | پولیس کلیئرنس سرٹیفکیٹ | کریکٹر سرٹیفکیٹ; casellario giudiziale
        medical_referral | ڈاکٹر کی تحریری سفارش | نسخہ; impegnativa; ricetta
        medical_report | طبی رپورٹ | میڈیکل رپورٹ; referto
        vaccination_record | حفاظتی ٹیکوں کا کارڈ | ویکسین کارڈ; libretto vaccinale
        disability_certificate | معذوری کا سرٹیفکیٹ | invalidità civile; legge 104
        income_statement | آمدنی کا گوشوارہ | ٹیکس ریٹرن; 730; CU
        bank_statement | IBAN یا بینک اسٹیٹمنٹ | بینک اکاؤنٹ; IBAN
        digital_identity | ڈیجیٹل شناخت SPID یا CIE | SPID; CIE
        driving_licence | ڈرائیونگ لائسنس | لائسنس; patente
        police_report | پولیس رپورٹ | گمشدگی کی رپورٹ; شکایت; denuncia
        court_order | عدالتی حکم | عدالت کا فیصلہ; sentenza
        social_report | سماجی خدمات کی رپورٹ | سوشل ورکر کی رپورٹ; servizi sociali
        power_of_attorney | مختار نامہ | وکالت نامہ; delega
        guardian_appointment | سرپرست کی تقرری | سرپرست; tutore
        photographs | پاسپورٹ سائز تصویریں | تصویر; fototessere
        revenue_stamp | رسیدی ٹکٹ | سرکاری ٹکٹ; marca da bollo
        """
}
