extension LegalStatusLabels {
    /// Albanian labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let albanian = """
        citizen | Shtetas italian ose shtetase italiane | italian; shtetësi italiane
        eu_citizen | Shtetas ose shtetase e BE-së | evropian; qytetar i BE-së
        long_term_resident | Leje BE për qëndrim afatgjatë | carta di soggiorno; banor afatgjatë
        work_permit | Leje qëndrimi për punë | leje pune; punë e pavarur
        family_permit | Leje qëndrimi për arsye familjare | bashkim familjar
        study_permit | Leje qëndrimi për studime | student
        asylum_seeker | Azilkërkues ose azilkërkuese | kërkesë për azil; C3
        refugee | Refugjat ose refugjate | status refugjati; azil politik
        subsidiary_protection | Mbrojtje plotësuese | protezione sussidiaria; mbrojtje subsidiare
        special_protection | Mbrojtje e posaçme ose e përkohshme | protezione speciale; mbrojtje e përkohshme; Ukrainë
        trafficking_permit | Leje për viktimat e trafikimit ose dhunës | casi speciali; neni 18
        minor | I mitur i huaj | nën 18 vjeç; i mitur i pashoqëruar
        renewal_pending | Leje në rinovim | dëftesë rinovimi; cedolino
        undocumented | Pa leje qëndrimi | pa dokumente; pa letra
        stateless | Pa shtetësi | apatrid
        """
}
