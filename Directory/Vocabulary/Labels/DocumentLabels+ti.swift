extension DocumentLabels {
    /// Tigrinya labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let tigrinya = """
        passport | ፓስፖርት | ናይ ወጻኢ ፓስፖርት; passaporto
        identity_card | መንነት ወረቐት | መታወቒ ወረቐት; carta d'identità
        permit | መንበሪ ፍቓድ | permesso di soggiorno; ሶጆርኖ
        permit_receipt | ቅብሊት መንበሪ ፍቓድ | ricevuta; cedolino
        asylum_form | ቅጥዒ C3 ወይ ምስክር ሓታቲ ዑቕባ | C3; attestato nominativo
        tax_code | ኮድ ግብሪ | codice fiscale; ኮዲቸ ፊስካለ
        health_card | ካርድ ጥዕና | tessera sanitaria; ካርድ ሕክምና
        stp_code | ኮድ STP | STP; ኮድ ሕክምና ብዘይ ወረቐት
        eni_code | ኮድ ENI | ENI; ኮድ ሕክምና ንዜጋታት ኤውሮጳ
        residence_certificate | ምስክር መንበሪ ኣድራሻ | ረሲደንሳ; certificato di residenza
        hospitality_declaration | መግለጺ መዕረፊ ገዛ | ኦስፒታሊታ; dichiarazione di ospitalità
        family_status | ምስክር ኣባላት ስድራቤት | ወረቐት ስድራቤት; stato di famiglia
        isee | ምስክር ISEE | ISEE; ምስክር እቶት; DSU
        unemployment_declaration | መግለጺ ድሉውነት ንስራሕ (DID) | DID; ምስክር ስራሕ ኣልቦ
        cv | ሲቪ | ታሪኽ ሂወት; CV
        work_contract | ውዕል ስራሕ | ኮንትራት ስራሕ; busta paga
        lease | ውዕል ክራይ | ውዕል ገዛ; contratto di affitto
        school_certificate | ምስክር ትምህርቲ ወይ ዲግሪ | ዲፕሎማ; ሪፖርት ካርድ
        declaration_of_value | ኣፍልጦ ዲግሪ (CIMEA) | dichiarazione di valore; CIMEA
        italian_certificate | ምስክር ጣልያንኛ A2 ወይ ልዕሊኡ | CELI; CILS; A2
        birth_certificate | ምስክር ልደት | ናይ ልደት ወረቐት; certificato di nascita
        marriage_certificate | ምስክር መርዓ | ወረቐት መርዓ; certificato di matrimonio
        criminal_record | ምስክር መዝገብ ገበን | ካብ ገበን ነጻ ምዃን; casellario giudiziale
        medical_referral | ናይ ሓኪም ሪፈር | ወረቐት መድሃኒት; impegnativa
        medical_report | ሕክምናዊ ጸብጻብ | ወረቐት ሕክምና; referto
        vaccination_record | ካርድ ክታበት | ምስክር ክታበት; libretto vaccinale
        disability_certificate | ምስክር ስንክልና | verbale di invalidità; legge 104
        income_statement | መግለጺ እቶት | ወረቐት ግብሪ; CU; 730
        bank_statement | IBAN ወይ መግለጺ ባንክ | IBAN; ሒሳብ ባንክ
        digital_identity | ዲጂታላዊ መንነት (SPID ወይ CIE) | SPID; CIE
        driving_licence | ፍቓድ መዘወሪ | ፓተንተ; patente
        police_report | ክሲ ፖሊስ | denuncia; ጸብጻብ ዝጠፍአ ሰነድ
        court_order | ትእዛዝ ቤት ፍርዲ | ብይን; ውሳነ ዳኛ
        social_report | ጸብጻብ ማሕበራዊ ኣገልግሎት | ጸብጻብ ማሕበራዊ ሰራሕተኛ; relazione sociale
        power_of_attorney | ውክልና | ወረቐት ውክልና; delega
        guardian_appointment | ምምዛዝ ሞግዚት | ሕጋዊ ሞግዚት; nomina del tutore
        photographs | ናይ ፓስፖርት ስእሊ | ፎቶ; fototessere
        revenue_stamp | ናይ ግብሪ ቴምብር | marca da bollo; ማርካ ዳ ቦሎ; ናይ 16 ዩሮ ቴምብር
        """
}
