extension DocumentLabels {
    /// Amharic labels of the documents, a line a term: identifier | label | synonym; synonym.
    static let amharic = """
        passport | ፓስፖርት |
        identity_card | መታወቂያ ካርድ |
        permit | የመኖሪያ ፈቃድ |
        permit_receipt | የፈቃድ ማመልከቻ ደረሰኝ |
        asylum_form | የC3 ቅጽ ወይም የጥገኝነት ጠያቂ ማስረጃ |
        tax_code | የግብር ኮድ |
        health_card | የጤና ካርድ |
        stp_code | የSTP ኮድ |
        eni_code | የENI ኮድ |
        residence_certificate | የመኖሪያ ማስረጃ |
        hospitality_declaration | የማስተናገድ መግለጫ |
        family_status | የቤተሰብ ማስረጃ |
        isee | ISEE |
        unemployment_declaration | ለሥራ ዝግጁነት መግለጫ (DID) |
        cv | የሥራ ልምድ ማስረጃ (CV) |
        work_contract | የሥራ ውል |
        lease | የኪራይ ውል |
        school_certificate | የትምህርት ማስረጃ |
        declaration_of_value | የትምህርት ማስረጃ እውቅና (CIMEA) |
        italian_certificate | የጣልያንኛ A2 ወይም ከዚያ በላይ ማስረጃ |
        birth_certificate | የልደት ማስረጃ |
        marriage_certificate | የጋብቻ ማስረጃ |
        criminal_record | ከወንጀል ነጻ ማስረጃ |
        medical_referral | የሐኪም ትእዛዝ |
        medical_report | የሕክምና ሪፖርት |
        vaccination_record | የክትባት ካርድ |
        disability_certificate | የአካል ጉዳት ማስረጃ |
        income_statement | የገቢ ማስረጃ |
        bank_statement | IBAN ወይም የባንክ መግለጫ |
        digital_identity | ዲጂታል መታወቂያ (SPID ወይም CIE) |
        driving_licence | የመንጃ ፈቃድ |
        police_report | የፖሊስ አቤቱታ |
        court_order | የፍርድ ቤት ውሳኔ |
        social_report | የማኅበራዊ አገልግሎት ሪፖርት |
        power_of_attorney | የውክልና ሥልጣን |
        guardian_appointment | የአሳዳጊ ሹመት |
        photographs | ፎቶግራፎች |
        revenue_stamp | የቴምብር ቀረጥ |
        """
}
