extension LegalStatusLabels {
    /// Urdu labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let urdu = """
        citizen | اطالوی شہری | اٹالین; اطالوی شہریت
        eu_citizen | یورپی یونین کا شہری | یورپی; comunitario
        long_term_resident | یورپی یونین کا طویل مدتی پرمٹ | مستقل رہائش; carta di soggiorno
        work_permit | کام کا پرمٹ | ورک پرمٹ; کام کی سجورنو; lavoro subordinato
        family_permit | خاندانی پرمٹ | فیملی سجورنو; motivi familiari
        study_permit | تعلیمی پرمٹ | طالب علم; اسٹوڈنٹ ویزا
        asylum_seeker | پناہ کا متلاشی | پناہ کی درخواست; richiedente asilo; C3
        refugee | پناہ گزین | ریفیوجی; مہاجر; سیاسی پناہ; asilo politico
        subsidiary_protection | ضمنی تحفظ | ذیلی تحفظ; protezione sussidiaria
        special_protection | خصوصی یا عارضی تحفظ | protezione speciale; عارضی تحفظ; یوکرین
        trafficking_permit | اسمگلنگ یا تشدد کے متاثرین کا پرمٹ | خصوصی کیس; casi speciali; art. 18
        minor | غیر ملکی نابالغ | 18 سال سے کم; MSNA
        renewal_pending | زیر تجدید پرمٹ | تجدید کی رسید; ricevuta; cedolino
        undocumented | رہائشی پرمٹ کے بغیر | بغیر کاغذات; غیر قانونی
        stateless | بے وطن | بغیر شہریت; apolide
        """
}
