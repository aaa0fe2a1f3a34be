extension DocumentLabels {
    /// Arabic labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let arabic = """
        passport | جواز السفر | باسبور; passaporto
        identity_card | بطاقة الهوية | هوية; carta d'identità; CIE
        permit | تصريح الإقامة | إقامة; permesso di soggiorno
        permit_receipt | وصل تصريح الإقامة | وصل البريد; وصل التجديد; ricevuta; cedolino
        asylum_form | نموذج C3 أو شهادة طلب اللجوء | C3; ورقة اللجوء
        tax_code | الرقم الضريبي | الكود الضريبي; codice fiscale
        health_card | البطاقة الصحية | كرت الصحة; tessera sanitaria
        stp_code | رمز STP | علاج بدون إقامة; STP
        eni_code | رمز ENI | أوروبي غير مسجل; ENI
        residence_certificate | شهادة السكن | إثبات العنوان; certificato di residenza
        hospitality_declaration | تصريح الاستضافة | إثبات مكان الإقامة; dichiarazione di ospitalità
        family_status | بيان الحالة العائلية | قيد عائلي; stato di famiglia
        isee | شهادة الدخل ISEE | ISEE; DSU
        unemployment_declaration | تصريح الاستعداد للعمل DID | شهادة البطالة; DID
        cv | السيرة الذاتية | CV; curriculum
        work_contract | عقد العمل | قسيمة الراتب; contratto di lavoro; busta paga
        lease | عقد الإيجار | عقد كراء; contratto di affitto
        school_certificate | شهادة مدرسية أو مؤهل دراسي | دبلوم; كشف العلامات
        declaration_of_value | معادلة الشهادة | dichiarazione di valore; CIMEA
        italian_certificate | شهادة اللغة الإيطالية A2 أو أعلى | شهادة لغة; CELI; CILS; A2
        birth_certificate | شهادة الميلاد | عقد الميلاد; certificato di nascita
        marriage_certificate | شهادة الزواج | عقد الزواج; certificato di matrimonio
        criminal_record | شهادة السجل الجنائي | صحيفة السوابق; casellario giudiziale
        medical_referral | إحالة من الطبيب | وصفة طبية; impegnativa; ricetta
        medical_report | تقرير طبي | ملف طبي; referto
        vaccination_record | دفتر التطعيمات | شهادة التلقيح; libretto vaccinale
        disability_certificate | شهادة الإعاقة | invalidità civile; legge 104
        income_statement | إقرار الدخل | كشف الدخل; 730; CU
        bank_statement | رقم IBAN أو كشف حساب | حساب بنكي; IBAN
        digital_identity | الهوية الرقمية SPID أو CIE | SPID; CIE
        driving_licence | رخصة القيادة | رخصة سياقة; patente
        police_report | محضر شكوى للشرطة | بلاغ; بلاغ فقدان; denuncia
        court_order | قرار المحكمة | حكم قضائي; sentenza
        social_report | تقرير الخدمات الاجتماعية | تقرير اجتماعي; servizi sociali
        power_of_attorney | توكيل أو وكالة | تفويض; delega
        guardian_appointment | قرار تعيين الوصي | وصي; tutore
        photographs | صور شخصية | صور للوثائق; fototessere
        revenue_stamp | طابع مالي | دمغة; marca da bollo
        """
}
