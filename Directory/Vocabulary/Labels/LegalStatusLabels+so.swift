extension LegalStatusLabels {
    /// Somali labels of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let somali = """
        citizen | Muwaadin Talyaani |
        eu_citizen | Muwaadin EU |
        long_term_resident | Ogolaanshaha EU ee muddada dheer |
        work_permit | Ogolaansho shaqo |
        family_permit | Ogolaansho qoys |
        study_permit | Ogolaansho waxbarasho |
        asylum_seeker | Magangalyo-doon |
        refugee | Qaxooti |
        subsidiary_protection | Ilaalin kaabis ah |
        special_protection | Ilaalin gaar ah ama ku meel gaar ah |
        trafficking_permit | Ogolaansho dhibbanayaasha tahriibka ama rabshadda |
        minor | Ilmo ajnabi ah |
        renewal_pending | Ogolaansho la cusboonaysiinayo |
        undocumented | Ogolaansho la'aan |
        stateless | Bilaa dhalasho |
        """
}
