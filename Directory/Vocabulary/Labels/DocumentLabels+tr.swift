extension DocumentLabels {
    /// Turkish labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    /// Not yet checked by a native speaker.
    static let turkish = """
        passport | Pasaport | yabancı pasaport
        identity_card | Kimlik kartı | kimlik; CIE
        permit | Oturum izni | permesso di soggiorno; ikamet izni
        permit_receipt | Oturum izni makbuzu | cedolino; posta makbuzu; ricevuta
        asylum_form | C3 formu veya sığınmacı belgesi | C3; iltica başvurusu
        tax_code | Vergi numarası (codice fiscale) | codice fiscale
        health_card | Sağlık kartı (tessera sanitaria) | tessera sanitaria
        stp_code | STP kodu | belgesiz tedavi; STP
        eni_code | ENI kodu | kayıtsız Avrupalı; ENI
        residence_certificate | İkametgâh belgesi | residenza; adres belgesi
        hospitality_declaration | Misafirlik beyanı | dichiarazione di ospitalità; barınma belgesi
        family_status | Aile durum belgesi | stato di famiglia; nüfus kayıt örneği
        isee | ISEE belgesi | ISEE; DSU
        unemployment_declaration | DID: çalışmaya hazır olma beyanı | DID; işsizlik belgesi
        cv | Özgeçmiş (CV) | CV; özgeçmiş
        work_contract | İş sözleşmesi | maaş bordrosu; busta paga
        lease | Kira sözleşmesi | kira kontratı; contratto di affitto
        school_certificate | Okul belgesi veya diploma | diploma; karne
        declaration_of_value | Değer beyanı veya CIMEA belgesi | dichiarazione di valore; denklik
        italian_certificate | A2 veya üstü İtalyanca sertifikası | dil belgesi; CELI; CILS
        birth_certificate | Doğum belgesi | doğum kayıt örneği
        marriage_certificate | Evlilik belgesi | evlenme cüzdanı; evlilik cüzdanı
        criminal_record | Adli sicil kaydı | sabıka kaydı; certificato penale
        medical_referral | Doktor sevki (impegnativa) | impegnativa; sevk kâğıdı; reçete
        medical_report | Sağlık raporu | doktor raporu; hasta dosyası
        vaccination_record | Aşı karnesi | aşı kartı; aşı belgesi
        disability_certificate | Engelli raporu | legge 104; sağlık kurulu raporu
        income_statement | Gelir beyannamesi veya CU | 730; CU
        bank_statement | IBAN veya hesap özeti | banka hesabı; IBAN
        digital_identity | Dijital kimlik (SPID veya CIE) | SPID; CIE
        driving_licence | Sürücü belgesi | ehliyet; patente
        police_report | Polis tutanağı | denuncia; şikayet; kayıp bildirimi
        court_order | Mahkeme kararı | hâkim kararı; hüküm
        social_report | Sosyal hizmetler raporu | sosyal inceleme raporu; sosyal rapor
        power_of_attorney | Vekâletname | vekâlet; delega
        guardian_appointment | Vasi atama kararı | vasi; vasilik
        photographs | Vesikalık fotoğraf | vesikalık; pasaport fotoğrafı
        revenue_stamp | Damga pulu (marca da bollo) | marca da bollo; 16 euroluk pul
        """
}
