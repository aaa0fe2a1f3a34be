extension LegalStatusLabels {
    /// Tigrinya labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let tigrinya = """
        citizen | ዜጋ ጣልያን | ጣልያናዊ; ጣልያናዊት
        eu_citizen | ዜጋ ሕብረት ኤውሮጳ | ኤውሮጳዊ; cittadino UE
        long_term_resident | ናይ ነዊሕ ግዜ ፍቓድ ሕብረት ኤውሮጳ | ቀዋሚ ፍቓድ; carta di soggiorno
        work_permit | መንበሪ ፍቓድ ንስራሕ | ፍቓድ ስራሕ; lavoro subordinato
        family_permit | መንበሪ ፍቓድ ንስድራቤት | ምጥርናፍ ስድራቤት; motivi familiari
        study_permit | መንበሪ ፍቓድ ንትምህርቲ | ተማሃራይ; ተማሃሪት
        asylum_seeker | ሓታቲ ዑቕባ | ዑቕባ ሓቲተ; C3
        refugee | ስደተኛ | መሰል ስደተኛ; ፖለቲካዊ ዑቕባ
        subsidiary_protection | ተወሳኺ ዑቕባ | protezione sussidiaria; sussidiaria
        special_protection | ፍሉይ ወይ ግዝያዊ ዑቕባ | protezione speciale; protezione temporanea; ዩክረይን
        trafficking_permit | ፍቓድ ንግዳያት ንግዲ ሰባት ወይ ጎነጽ | ፍሉይ ጉዳይ; casi speciali; art. 18
        minor | ወጻእተኛ ትሕቲ ዕድመ | ትሕቲ 18 ዓመት; MSNA
        renewal_pending | ኣብ ምሕዳስ ዘሎ ፍቓድ | ቅብሊት ምሕዳስ; ricevuta; cedolino
        undocumented | መንበሪ ፍቓድ ዘይብሉ | ወረቐት ዘይብሉ; ብዘይ ሰነድ
        stateless | ሃገር ኣልቦ | ዜግነት ዘይብሉ; apolide
        """
}
