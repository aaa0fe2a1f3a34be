extension DocumentLabels {
    /// Punjabi labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let punjabi = """
        passport | ਪਾਸਪੋਰਟ | ਵਿਦੇਸ਼ੀ ਪਾਸਪੋਰਟ; passaporto
        identity_card | ਪਛਾਣ ਪੱਤਰ | ਆਈਡੀ ਕਾਰਡ; carta d'identità
        permit | ਰਹਿਣ ਦਾ ਪਰਮਿਟ | permesso di soggiorno; ਸਜੋਰਨੋ
        permit_receipt | ਪਰਮਿਟ ਦੀ ਅਰਜ਼ੀ ਦੀ ਰਸੀਦ | ricevuta; cedolino
        asylum_form | C3 ਫਾਰਮ ਜਾਂ ਸ਼ਰਨ ਦਾ ਸਰਟੀਫਿਕੇਟ | C3; attestato nominativo
        tax_code | ਟੈਕਸ ਕੋਡ | codice fiscale; ਕੋਦੀਚੇ ਫਿਸਕਾਲੇ
        health_card | ਸਿਹਤ ਕਾਰਡ | tessera sanitaria; ਹੈਲਥ ਕਾਰਡ
        stp_code | STP ਕੋਡ | STP; ਬਿਨਾਂ ਪੇਪਰ ਇਲਾਜ ਦਾ ਕੋਡ
        eni_code | ENI ਕੋਡ | ENI; ਈਯੂ ਨਾਗਰਿਕਾਂ ਦੇ ਇਲਾਜ ਦਾ ਕੋਡ
        residence_certificate | ਰਿਹਾਇਸ਼ ਦਾ ਸਰਟੀਫਿਕੇਟ | ਪਤੇ ਦਾ ਸਬੂਤ; certificato di residenza
        hospitality_declaration | ਘਰ ਰੱਖਣ ਦਾ ਐਲਾਨ | ਓਸਪਿਤਾਲੀਤਾ; dichiarazione di ospitalità
        family_status | ਪਰਿਵਾਰ ਦੇ ਜੀਆਂ ਦਾ ਸਰਟੀਫਿਕੇਟ | ਪਰਿਵਾਰ ਦਾ ਸਰਟੀਫਿਕੇਟ; stato di famiglia
        isee | ISEE ਸਰਟੀਫਿਕੇਟ | ISEE; ਆਮਦਨ ਦਾ ਸਰਟੀਫਿਕੇਟ; DSU
        unemployment_declaration | ਕੰਮ ਲਈ ਤਿਆਰ ਹੋਣ ਦਾ ਐਲਾਨ (DID) | DID; ਬੇਰੁਜ਼ਗਾਰੀ ਦਾ ਕਾਗਜ਼
        cv | ਸੀਵੀ | ਬਾਇਓਡਾਟਾ; CV
        work_contract | ਕੰਮ ਦਾ ਕੰਟਰੈਕਟ | ਨੌਕਰੀ ਦਾ ਕੰਟਰੈਕਟ; busta paga
        lease | ਕਿਰਾਏ ਦਾ ਕੰਟਰੈਕਟ | ਘਰ ਦਾ ਕੰਟਰੈਕਟ; contratto di affitto
        school_certificate | ਸਕੂਲ ਦਾ ਸਰਟੀਫਿਕੇਟ ਜਾਂ ਡਿਗਰੀ | ਡਿਪਲੋਮਾ; ਰਿਪੋਰਟ ਕਾਰਡ
        declaration_of_value | ਡਿਗਰੀ ਦੀ ਮਾਨਤਾ (CIMEA) | dichiarazione di valore; CIMEA
        italian_certificate | ਇਤਾਲਵੀ ਦਾ ਸਰਟੀਫਿਕੇਟ, A2 ਜਾਂ ਵੱਧ | CELI; CILS; A2
        birth_certificate | ਜਨਮ ਸਰਟੀਫਿਕੇਟ | ਜਨਮ ਪੱਤਰ; certificato di nascita
        marriage_certificate | ਵਿਆਹ ਦਾ ਸਰਟੀਫਿਕੇਟ | ਮੈਰਿਜ ਸਰਟੀਫਿਕੇਟ; certificato di matrimonio
        criminal_record | ਅਪਰਾਧਿਕ ਰਿਕਾਰਡ ਦਾ ਸਰਟੀਫਿਕੇਟ | ਪੁਲਿਸ ਕਲੀਅਰੈਂਸ; casellario giudiziale
        medical_referral | ਡਾਕਟਰ ਦਾ ਰੈਫਰਲ | ਡਾਕਟਰ ਦੀ ਪਰਚੀ; impegnativa
        medical_report | ਮੈਡੀਕਲ ਰਿਪੋਰਟ | ਇਲਾਜ ਦੇ ਕਾਗਜ਼; referto
        vaccination_record | ਟੀਕਿਆਂ ਦਾ ਕਾਰਡ | ਟੀਕੇ ਦਾ ਸਰਟੀਫਿਕੇਟ; libretto vaccinale
        disability_certificate | ਅਪੰਗਤਾ ਸਰਟੀਫਿਕੇਟ | verbale di invalidità; legge 104
        income_statement | ਆਮਦਨ ਦਾ ਵੇਰਵਾ | ਟੈਕਸ ਰਿਟਰਨ; CU; 730
        bank_statement | IBAN ਜਾਂ ਬੈਂਕ ਸਟੇਟਮੈਂਟ | IBAN; ਬੈਂਕ ਖਾਤਾ
        digital_identity | ਡਿਜੀਟਲ ਪਛਾਣ (SPID ਜਾਂ CIE) | SPID; CIE
        driving_licence | ਡਰਾਈਵਿੰਗ ਲਾਇਸੰਸ | ਗੱਡੀ ਦਾ ਲਾਇਸੰਸ; patente
        police_report | ਪੁਲਿਸ ਰਿਪੋਰਟ | denuncia; ਗੁਆਚਣ ਦੀ ਰਿਪੋਰਟ
        court_order | ਅਦਾਲਤ ਦਾ ਹੁਕਮ | ਫ਼ੈਸਲਾ; ਕੋਰਟ ਦਾ ਕਾਗਜ਼
        social_report | ਸਮਾਜਿਕ ਸੇਵਾਵਾਂ ਦੀ ਰਿਪੋਰਟ | ਸਮਾਜ ਸੇਵਕ ਦੀ ਰਿਪੋਰਟ; relazione sociale
        power_of_attorney | ਮੁਖ਼ਤਿਆਰਨਾਮਾ | ਪਾਵਰ ਆਫ਼ ਅਟਾਰਨੀ; delega
        guardian_appointment | ਸਰਪ੍ਰਸਤ ਦੀ ਨਿਯੁਕਤੀ | ਕਾਨੂੰਨੀ ਸਰਪ੍ਰਸਤ; nomina del tutore
        photographs | ਪਾਸਪੋਰਟ ਸਾਈਜ਼ ਫੋਟੋਆਂ | ਫੋਟੋ; fototessere
        revenue_stamp | ਸਰਕਾਰੀ ਟਿਕਟ | marca da bollo; 16 ਯੂਰੋ ਦੀ ਟਿਕਟ
        """
}
