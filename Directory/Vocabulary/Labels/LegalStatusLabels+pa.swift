extension LegalStatusLabels {
    /// Punjabi labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let punjabi = """
        citizen | ਇਟਲੀ ਦਾ ਨਾਗਰਿਕ | ਇਟਾਲੀਅਨ; ਇਟਲੀ ਦਾ ਪਾਸਪੋਰਟ
        eu_citizen | ਈਯੂ ਦਾ ਨਾਗਰਿਕ | ਯੂਰਪੀ ਨਾਗਰਿਕ; cittadino UE
        long_term_resident | ਈਯੂ ਲੰਮੇ ਸਮੇਂ ਦਾ ਪਰਮਿਟ | ਪੱਕਾ ਪਰਮਿਟ; carta di soggiorno
        work_permit | ਕੰਮ ਲਈ ਰਹਿਣ ਦਾ ਪਰਮਿਟ | ਵਰਕ ਪਰਮਿਟ; lavoro subordinato
        family_permit | ਪਰਿਵਾਰ ਲਈ ਰਹਿਣ ਦਾ ਪਰਮਿਟ | ਫੈਮਿਲੀ ਪਰਮਿਟ; motivi familiari
        study_permit | ਪੜ੍ਹਾਈ ਲਈ ਰਹਿਣ ਦਾ ਪਰਮਿਟ | ਵਿਦਿਆਰਥੀ; ਸਟੱਡੀ ਪਰਮਿਟ
        asylum_seeker | ਸ਼ਰਨ ਮੰਗਣ ਵਾਲਾ | ਸ਼ਰਨ ਦੀ ਅਰਜ਼ੀ; C3
        refugee | ਸ਼ਰਨਾਰਥੀ | ਰਿਫਿਊਜੀ; ਸਿਆਸੀ ਸ਼ਰਨ
        subsidiary_protection | ਸਹਾਇਕ ਸੁਰੱਖਿਆ | protezione sussidiaria; sussidiaria
        special_protection | ਖ਼ਾਸ ਜਾਂ ਆਰਜ਼ੀ ਸੁਰੱਖਿਆ | protezione speciale; protezione temporanea; ਯੂਕਰੇਨ
        trafficking_permit | ਤਸਕਰੀ ਜਾਂ ਹਿੰਸਾ ਦੇ ਪੀੜਤਾਂ ਦਾ ਪਰਮਿਟ | ਖ਼ਾਸ ਕੇਸ; casi speciali; art. 18
        minor | ਵਿਦੇਸ਼ੀ ਨਾਬਾਲਗ | 18 ਸਾਲ ਤੋਂ ਘੱਟ; MSNA
        renewal_pending | ਨਵਿਆਇਆ ਜਾ ਰਿਹਾ ਪਰਮਿਟ | ਰੀਨਿਊ ਦੀ ਰਸੀਦ; ricevuta; cedolino
        undocumented | ਬਿਨਾਂ ਪਰਮਿਟ | ਬਿਨਾਂ ਪੇਪਰ; ਕੱਚਾ; ਗੈਰ-ਕਾਨੂੰਨੀ
        stateless | ਬੇਵਤਨ | ਕਿਸੇ ਦੇਸ਼ ਦਾ ਨਾਗਰਿਕ ਨਹੀਂ; apolide
        """
}
