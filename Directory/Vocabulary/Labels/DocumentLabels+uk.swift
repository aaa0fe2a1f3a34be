extension DocumentLabels {
    /// Ukrainian labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let ukrainian = """
        passport | Паспорт | закордонний паспорт; passaporto
        identity_card | Посвідчення особи | ID-картка; carta d'identità
        permit | Дозвіл на проживання | permesso di soggiorno; посвідка
        permit_receipt | Квитанція про подання на дозвіл | ricevuta; cedolino
        asylum_form | Форма C3 або довідка шукача притулку | C3; attestato nominativo
        tax_code | Податковий код | codice fiscale; ідентифікаційний код
        health_card | Медична картка | tessera sanitaria; медичне страхування
        stp_code | Код STP | STP; лікування без дозволу
        eni_code | Код ENI | ENI; лікування громадян ЄС
        residence_certificate | Довідка про місце проживання | прописка; certificato di residenza
        hospitality_declaration | Заява про надання житла | dichiarazione di ospitalità; довідка від господаря житла
        family_status | Довідка про склад сім'ї | stato di famiglia
        isee | Довідка ISEE | ISEE; довідка про доходи сім'ї; DSU
        unemployment_declaration | Заява про готовність до роботи (DID) | DID; довідка безробітного
        cv | Резюме | CV; curriculum
        work_contract | Трудовий договір | контракт; busta paga
        lease | Договір оренди | контракт на житло; contratto di affitto
        school_certificate | Атестат або диплом | шкільна довідка; табель
        declaration_of_value | Визнання диплома (CIMEA) | dichiarazione di valore; CIMEA
        italian_certificate | Сертифікат з італійської A2 або вище | CELI; CILS; A2
        birth_certificate | Свідоцтво про народження | метрика; certificato di nascita
        marriage_certificate | Свідоцтво про шлюб | certificato di matrimonio
        criminal_record | Довідка про несудимість | casellario giudiziale
        medical_referral | Направлення від лікаря | рецепт; impegnativa
        medical_report | Медичний висновок | історія хвороби; виписка
        vaccination_record | Картка щеплень | довідка про щеплення; libretto vaccinale
        disability_certificate | Довідка про інвалідність | verbale di invalidità; legge 104
        income_statement | Довідка про доходи | податкова декларація; CU; 730
        bank_statement | IBAN або виписка з рахунку | IBAN; банківський рахунок
        digital_identity | Цифрова ідентичність (SPID або CIE) | SPID; CIE
        driving_licence | Водійські права | посвідчення водія; patente
        police_report | Заява в поліцію | denuncia; заява про втрату
        court_order | Рішення суду | вирок; постанова
        social_report | Висновок соціальних служб | звіт соціального працівника; relazione sociale
        power_of_attorney | Довіреність | доручення; delega
        guardian_appointment | Призначення опікуна | опікунство; nomina del tutore
        photographs | Фото на документи | фотографії; fototessere
        revenue_stamp | Гербова марка | marca da bollo; збір 16 євро
        """
}
