extension DocumentLabels {
    /// Persian labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let persian = """
        passport | پاسپورت | گذرنامه; passaporto
        identity_card | کارت شناسایی | کارت ملی; تذکره; carta d'identità; CIE
        permit | اجازه اقامت | کارت اقامت; permesso di soggiorno
        permit_receipt | رسید اجازه اقامت | رسید پست; رسید تمدید; ricevuta; cedolino
        asylum_form | فرم C3 یا گواهی پناهجویی | C3; برگه پناهندگی
        tax_code | کد مالیاتی | شماره مالیاتی; codice fiscale
        health_card | کارت درمانی | کارت سلامت; tessera sanitaria
        stp_code | کد STP | درمان بدون اقامت; STP
        eni_code | کد ENI | اروپایی ثبت نشده; ENI
        residence_certificate | گواهی محل سکونت | مدرک آدرس; certificato di residenza
        hospitality_declaration | اعلام میزبانی | گواهی محل اقامت; dichiarazione di ospitalità
        family_status | گواهی اعضای خانواده | برگه خانواده; stato di famiglia
        isee | گواهی درآمد ISEE | ISEE; DSU
        unemployment_declaration | اعلام آمادگی برای کار DID | گواهی بیکاری; DID
        cv | رزومه | CV; سوابق کاری
        work_contract | قرارداد کار | فیش حقوقی; contratto di lavoro; busta paga
        lease | قرارداد اجاره | اجاره نامه; contratto di affitto
        school_certificate | مدرک تحصیلی | دیپلم; کارنامه; شهادتنامه
        declaration_of_value | ارزشیابی مدرک تحصیلی | dichiarazione di valore; CIMEA
        italian_certificate | مدرک زبان ایتالیایی A2 یا بالاتر | مدرک زبان; CELI; CILS; A2
        birth_certificate | گواهی تولد | شناسنامه; certificato di nascita
        marriage_certificate | سند ازدواج | عقدنامه; نکاح نامه; certificato di matrimonio
        criminal_record | گواهی سوء پیشینه | عدم سوء پیشینه; casellario giudiziale
        medical_referral | ارجاع پزشک | نسخه; impegnativa; ricetta
        medical_report | گزارش پزشکی | پرونده پزشکی; referto
        vaccination_record | کارت واکسن | دفترچه واکسن; libretto vaccinale
        disability_certificate | گواهی معلولیت | invalidità civile; legge 104
        income_statement | گواهی درآمد سالانه | اظهارنامه مالیاتی; 730; CU
        bank_statement | شماره IBAN یا صورتحساب بانک | حساب بانکی; IBAN
        digital_identity | هویت دیجیتال SPID یا CIE | SPID; CIE
        driving_licence | گواهینامه رانندگی | لیسنس رانندگی; patente
        police_report | شکایت نزد پلیس | گزارش پلیس; گزارش گم شدن; denuncia
        court_order | حکم دادگاه | رای قاضی; sentenza
        social_report | گزارش خدمات اجتماعی | گزارش مددکار; servizi sociali
        power_of_attorney | وکالت نامه | نمایندگی; delega
        guardian_appointment | حکم تعیین قیم | قیم; tutore
        photographs | عکس پرسنلی | عکس پاسپورتی; fototessere
        revenue_stamp | تمبر مالیاتی | تمبر دولتی; marca da bollo
        """
}
