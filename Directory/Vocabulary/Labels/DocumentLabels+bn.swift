extension DocumentLabels {
    /// Bengali labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let bengali = """
        passport | পাসপোর্ট | বিদেশি পাসপোর্ট; passaporto
        identity_card | পরিচয়পত্র | আইডি কার্ড; carta d'identità
        permit | থাকার অনুমতি | permesso di soggiorno; সোজর্নো
        permit_receipt | থাকার অনুমতির আবেদনের রসিদ | ricevuta; cedolino
        asylum_form | C3 ফর্ম বা আশ্রয়প্রার্থীর সনদ | C3; attestato nominativo
        tax_code | কর কোড | codice fiscale; কোদিচে ফিসকালে
        health_card | স্বাস্থ্য কার্ড | tessera sanitaria; হেলথ কার্ড
        stp_code | STP কোড | STP; কাগজ ছাড়া চিকিৎসার কোড
        eni_code | ENI কোড | ENI; ইইউ নাগরিকের চিকিৎসার কোড
        residence_certificate | ঠিকানার সনদ | রেসিডেন্স সার্টিফিকেট; certificato di residenza
        hospitality_declaration | থাকতে দেওয়ার ঘোষণাপত্র | ospitalità; dichiarazione di ospitalità
        family_status | পরিবারের সদস্যদের সনদ | পারিবারিক সনদ; stato di famiglia
        isee | ISEE সনদ | ISEE; আয়ের সনদ; DSU
        unemployment_declaration | কাজের জন্য প্রস্তুতির ঘোষণা (DID) | DID; বেকারত্বের সনদ
        cv | সিভি | জীবনবৃত্তান্ত; CV
        work_contract | কাজের চুক্তি | চাকরির কন্ট্রাক্ট; busta paga
        lease | ভাড়ার চুক্তি | বাসার কন্ট্রাক্ট; contratto di affitto
        school_certificate | স্কুলের সনদ বা ডিগ্রি | সার্টিফিকেট; ডিপ্লোমা
        declaration_of_value | ডিগ্রির স্বীকৃতি (CIMEA) | dichiarazione di valore; CIMEA
        italian_certificate | ইতালীয় ভাষার সার্টিফিকেট, A2 বা বেশি | CELI; CILS; A2
        birth_certificate | জন্ম সনদ | জন্ম নিবন্ধন; certificato di nascita
        marriage_certificate | বিয়ের সনদ | কাবিননামা; certificato di matrimonio
        criminal_record | অপরাধ রেকর্ডের সনদ | পুলিশ ক্লিয়ারেন্স; casellario giudiziale
        medical_referral | ডাক্তারের রেফারেল | প্রেসক্রিপশন; impegnativa
        medical_report | মেডিকেল রিপোর্ট | চিকিৎসার কাগজ; referto
        vaccination_record | টিকার কার্ড | টিকার সনদ; libretto vaccinale
        disability_certificate | প্রতিবন্ধিতার সনদ | verbale di invalidità; legge 104
        income_statement | আয়ের বিবরণী | আয়কর রিটার্ন; CU; 730
        bank_statement | IBAN বা ব্যাংক স্টেটমেন্ট | IBAN; ব্যাংক হিসাব
        digital_identity | ডিজিটাল পরিচয় (SPID বা CIE) | SPID; CIE
        driving_licence | ড্রাইভিং লাইসেন্স | গাড়ির লাইসেন্স; patente
        police_report | পুলিশে অভিযোগ | denuncia; হারানোর জিডি
        court_order | আদালতের আদেশ | রায়; কোর্টের কাগজ
        social_report | সামাজিক সেবার প্রতিবেদন | সমাজকর্মীর রিপোর্ট; relazione sociale
        power_of_attorney | ক্ষমতাপত্র | মোক্তারনামা; পাওয়ার অব অ্যাটর্নি; delega
        guardian_appointment | অভিভাবক নিয়োগপত্র | আইনি অভিভাবক; nomina del tutore
        photographs | পাসপোর্ট সাইজের ছবি | ছবি; fototessere
        revenue_stamp | রাজস্ব স্ট্যাম্প | marca da bollo; ১৬ ইউরোর স্ট্যাম্প
        """
}
