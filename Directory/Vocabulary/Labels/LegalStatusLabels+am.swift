extension LegalStatusLabels {
    /// Amharic labels of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let amharic = """
        citizen | የጣልያን ዜጋ |
        eu_citizen | የEU ዜጋ |
        long_term_resident | የረጅም ጊዜ የEU ፈቃድ |
        work_permit | የሥራ ፈቃድ |
        family_permit | የቤተሰብ ፈቃድ |
        study_permit | የትምህርት ፈቃድ |
        asylum_seeker | ጥገኝነት ጠያቂ |
        refugee | ስደተኛ |
        subsidiary_protection | ተጨማሪ ጥበቃ |
        special_protection | ልዩ ወይም ጊዜያዊ ጥበቃ |
        trafficking_permit | ለዝውውር ወይም ለጥቃት ተጎጂዎች ፈቃድ |
        minor | የውጭ አገር ሕጻን |
        renewal_pending | በመታደስ ላይ ያለ ፈቃድ |
        undocumented | ያለ መኖሪያ ፈቃድ |
        stateless | ዜግነት የሌለው |
        """
}
