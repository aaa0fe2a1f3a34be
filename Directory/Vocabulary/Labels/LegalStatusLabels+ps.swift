extension LegalStatusLabels {
    /// Pashto labels of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let pashto = """
        citizen | ایټالوي تبعه |
        eu_citizen | د EU تبعه |
        long_term_resident | د اوږدې مودې EU جواز |
        work_permit | د کار جواز |
        family_permit | د کورنۍ جواز |
        study_permit | د زده‌کړې جواز |
        asylum_seeker | پناه غوښتونکی |
        refugee | کډوال |
        subsidiary_protection | فرعي ساتنه |
        special_protection | ځانګړې یا لنډمهاله ساتنه |
        trafficking_permit | د قاچاق یا تاوتریخوالي د قربانیانو جواز |
        minor | بهرنی ماشوم |
        renewal_pending | جواز د نوي کېدو په حال کې |
        undocumented | بې جوازه |
        stateless | بې تابعیته |
        """
}
