extension DocumentLabels {
    /// Hindi labels of the documents, a line a term: identifier | label | synonym; synonym.
    static let hindi = """
        passport | पासपोर्ट |
        identity_card | पहचान पत्र |
        permit | निवास परमिट |
        permit_receipt | परमिट आवेदन की रसीद |
        asylum_form | C3 फ़ॉर्म या शरण प्रमाणपत्र |
        tax_code | टैक्स कोड |
        health_card | स्वास्थ्य कार्ड |
        stp_code | STP कोड |
        eni_code | ENI कोड |
        residence_certificate | निवास प्रमाणपत्र |
        hospitality_declaration | मेज़बानी की घोषणा |
        family_status | परिवार प्रमाणपत्र |
        isee | ISEE |
        unemployment_declaration | काम के लिए उपलब्धता की घोषणा (DID) |
        cv | बायोडाटा (CV) |
        work_contract | काम का अनुबंध |
        lease | किराया अनुबंध |
        school_certificate | स्कूल डिप्लोमा या प्रमाणपत्र |
        declaration_of_value | डिग्री की मान्यता (CIMEA) |
        italian_certificate | इतालवी A2 या ऊपर का प्रमाणपत्र |
        birth_certificate | जन्म प्रमाणपत्र |
        marriage_certificate | विवाह प्रमाणपत्र |
        criminal_record | पुलिस रिकॉर्ड प्रमाणपत्र |
        medical_referral | डॉक्टर की पर्ची |
        medical_report | मेडिकल रिपोर्ट |
        vaccination_record | टीकाकरण कार्ड |
        disability_certificate | विकलांगता प्रमाणपत्र |
        income_statement | आय का प्रमाण |
        bank_statement | IBAN या बैंक विवरण |
        digital_identity | डिजिटल पहचान (SPID या CIE) |
        driving_licence | ड्राइविंग लाइसेंस |
        police_report | पुलिस शिकायत |
        court_order | अदालत का फ़ैसला |
        social_report | समाज सेवा की रिपोर्ट |
        power_of_attorney | मुख्तारनामा |
        guardian_appointment | अभिभावक की नियुक्ति |
        photographs | पासपोर्ट फ़ोटो |
        revenue_stamp | राजस्व टिकट |
        """
}
