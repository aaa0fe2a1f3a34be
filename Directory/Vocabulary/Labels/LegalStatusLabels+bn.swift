extension LegalStatusLabels {
    /// Bengali labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let bengali = """
        citizen | ইতালির নাগরিক | ইতালীয়; ইতালিয়ান পাসপোর্ট
        eu_citizen | ইইউ নাগরিক | ইউরোপীয় নাগরিক; cittadino UE
        long_term_resident | ইইউ দীর্ঘমেয়াদি থাকার অনুমতি | স্থায়ী পারমিট; carta di soggiorno
        work_permit | কাজের জন্য থাকার অনুমতি | ওয়ার্ক পারমিট; lavoro subordinato
        family_permit | পরিবারের জন্য থাকার অনুমতি | ফ্যামিলি পারমিট; motivi familiari
        study_permit | পড়াশোনার জন্য থাকার অনুমতি | ছাত্র; স্টুডেন্ট পারমিট
        asylum_seeker | আশ্রয়প্রার্থী | আশ্রয়ের আবেদনকারী; C3
        refugee | শরণার্থী | শরণার্থী মর্যাদা; রাজনৈতিক আশ্রয়
        subsidiary_protection | সহায়ক সুরক্ষা | protezione sussidiaria; sussidiaria
        special_protection | বিশেষ বা সাময়িক সুরক্ষা | protezione speciale; protezione temporanea; ইউক্রেন
        trafficking_permit | পাচার বা সহিংসতার শিকারদের থাকার অনুমতি | বিশেষ কেস; casi speciali; art. 18
        minor | বিদেশি নাবালক | ১৮ বছরের কম বয়সী; MSNA
        renewal_pending | নবায়নের অপেক্ষায় থাকা অনুমতি | নবায়নের রসিদ; ricevuta; cedolino
        undocumented | থাকার অনুমতি নেই | কাগজ নেই; অবৈধ
        stateless | রাষ্ট্রহীন | নাগরিকত্বহীন; apolide
        """
}
