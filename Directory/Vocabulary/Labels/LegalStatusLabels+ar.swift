extension LegalStatusLabels {
    /// Arabic labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let arabic = """
        citizen | مواطن إيطالي أو مواطنة إيطالية | إيطالي; جنسية إيطالية
        eu_citizen | مواطن من الاتحاد الأوروبي | أوروبي; comunitario
        long_term_resident | إقامة الاتحاد الأوروبي طويلة الأمد | إقامة دائمة; carta di soggiorno
        work_permit | إقامة عمل | تصريح عمل; إقامة بحث عن عمل; lavoro subordinato
        family_permit | إقامة لأسباب عائلية | لم الشمل; motivi familiari
        study_permit | إقامة دراسة | طالب; تأشيرة دراسة
        asylum_seeker | طالب لجوء | طلب لجوء; richiedente asilo; C3
        refugee | لاجئ أو لاجئة | صفة لاجئ; لجوء سياسي; asilo politico
        subsidiary_protection | الحماية الفرعية | حماية ثانوية; protezione sussidiaria
        special_protection | الحماية الخاصة أو المؤقتة | protezione speciale; حماية مؤقتة; أوكرانيا
        trafficking_permit | إقامة لضحايا الاتجار أو العنف | حالات خاصة; casi speciali; art. 18
        minor | قاصر أجنبي | أقل من 18 سنة; MSNA
        renewal_pending | إقامة قيد التجديد | وصل التجديد; ricevuta; cedolino
        undocumented | بدون تصريح إقامة | بدون أوراق; غير نظامي
        stateless | عديم الجنسية | بدون جنسية; apolide
        """
}
