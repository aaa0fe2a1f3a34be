extension DocumentLabels {
    /// Russian labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let russian = """
        passport | Паспорт | загранпаспорт; passaporto
        identity_card | Удостоверение личности | ID-карта; carta d'identità
        permit | Вид на жительство | permesso di soggiorno; ВНЖ
        permit_receipt | Квитанция о подаче на вид на жительство | ricevuta; cedolino
        asylum_form | Форма C3 или справка просителя убежища | C3; attestato nominativo
        tax_code | Налоговый код | codice fiscale; ИНН
        health_card | Медицинская карта | tessera sanitaria; медицинская страховка
        stp_code | Код STP | STP; лечение без документов
        eni_code | Код ENI | ENI; лечение граждан ЕС
        residence_certificate | Справка о месте жительства | прописка; certificato di residenza
        hospitality_declaration | Заявление о предоставлении жилья | dichiarazione di ospitalità; справка от хозяина
        family_status | Справка о составе семьи | stato di famiglia
        isee | Справка ISEE | ISEE; справка о доходах семьи; DSU
        unemployment_declaration | Заявление о готовности к работе (DID) | DID; справка безработного
        cv | Резюме | CV; curriculum
        work_contract | Трудовой договор | контракт; busta paga
        lease | Договор аренды | контракт на жильё; contratto di affitto
        school_certificate | Аттестат или диплом | справка из школы; табель
        declaration_of_value | Признание диплома (CIMEA) | dichiarazione di valore; CIMEA
        italian_certificate | Сертификат по итальянскому A2 или выше | CELI; CILS; A2
        birth_certificate | Свидетельство о рождении | метрика; certificato di nascita
        marriage_certificate | Свидетельство о браке | certificato di matrimonio
        criminal_record | Справка о несудимости | casellario giudiziale
        medical_referral | Направление от врача | рецепт; impegnativa
        medical_report | Медицинское заключение | история болезни; выписка
        vaccination_record | Карта прививок | справка о прививках; libretto vaccinale
        disability_certificate | Справка об инвалидности | verbale di invalidità; legge 104
        income_statement | Справка о доходах | налоговая декларация; CU; 730
        bank_statement | IBAN или выписка со счёта | IBAN; банковский счёт
        digital_identity | Цифровая идентичность (SPID или CIE) | SPID; CIE
        driving_licence | Водительские права | водительское удостоверение; patente
        police_report | Заявление в полицию | denuncia; заявление о потере
        court_order | Решение суда | приговор; постановление
        social_report | Заключение социальных служб | отчёт социального работника; relazione sociale
        power_of_attorney | Доверенность | поручение; delega
        guardian_appointment | Назначение опекуна | опекунство; nomina del tutore
        photographs | Фото на документы | фотографии; fototessere
        revenue_stamp | Гербовая марка | marca da bollo; сбор 16 евро
        """
}
