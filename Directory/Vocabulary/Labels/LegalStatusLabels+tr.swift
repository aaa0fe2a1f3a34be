extension LegalStatusLabels {
    /// Turkish labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let turkish = """
        citizen | İtalyan vatandaşı | İtalyan; İtalyan vatandaşlığı
        eu_citizen | AB vatandaşı | Avrupalı; Avrupa Birliği vatandaşı
        long_term_resident | AB uzun süreli oturum izni | carta di soggiorno; süresiz oturum
        work_permit | Çalışma amaçlı oturum izni | çalışma izni; serbest çalışma
        family_permit | Aile amaçlı oturum izni | aile birleşimi
        study_permit | Öğrenim amaçlı oturum izni | öğrenci; öğrenci vizesi
        asylum_seeker | Sığınmacı | iltica başvurusu; C3
        refugee | Mülteci | mülteci statüsü; siyasi iltica
        subsidiary_protection | İkincil koruma | protezione sussidiaria
        special_protection | Özel veya geçici koruma | protezione speciale; geçici koruma; Ukrayna
        trafficking_permit | İnsan ticareti veya şiddet mağduru izni | casi speciali; 18. madde
        minor | Yabancı çocuk | 18 yaş altı; refakatsiz çocuk
        renewal_pending | Yenilenmekte olan oturum izni | yenileme makbuzu; cedolino
        undocumented | Oturum izni olmayan | belgesiz; kâğıtsız; kaçak
        stateless | Vatansız | vatandaşlığı olmayan
        """
}
