extension LegalStatusLabels {
    /// Persian labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let persian = """
        citizen | شهروند ایتالیا | ایتالیایی; تابعیت ایتالیا
        eu_citizen | شهروند اتحادیه اروپا | اروپایی; comunitario
        long_term_resident | اقامت بلندمدت اتحادیه اروپا | اقامت دائم; carta di soggiorno
        work_permit | اقامت کاری | اجازه کار; اقامت جستجوی کار; lavoro subordinato
        family_permit | اقامت خانوادگی | پیوستن خانواده; motivi familiari
        study_permit | اقامت تحصیلی | دانشجو; ویزای تحصیلی
        asylum_seeker | پناهجو | درخواست پناهندگی; richiedente asilo; C3
        refugee | پناهنده | وضعیت پناهندگی; پناهندگی سیاسی; asilo politico
        subsidiary_protection | حمایت فرعی | حمایت ثانوی; protezione sussidiaria
        special_protection | حمایت ویژه یا موقت | protezione speciale; حمایت موقت; اوکراین
        trafficking_permit | اقامت برای قربانیان قاچاق یا خشونت | موارد ویژه; casi speciali; art. 18
        minor | خارجی زیر 18 سال | کودک; نوجوان; MSNA
        renewal_pending | اقامت در حال تمدید | رسید تمدید; ricevuta; cedolino
        undocumented | بدون اجازه اقامت | بدون مدرک; غیرقانونی
        stateless | بدون تابعیت | بی وطن; apolide
        """
}
