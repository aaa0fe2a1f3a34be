extension DocumentLabels {
    /// Portuguese labels of the documents, a line a term: identifier | label | synonym; synonym.
    static let portuguese = """
        passport | Passaporte |
        identity_card | Cartão de identidade |
        permit | Autorização de residência |
        permit_receipt | Recibo do pedido de autorização |
        asylum_form | Formulário C3 ou atestado de requerente de asilo |
        tax_code | Código fiscal |
        health_card | Cartão de saúde |
        stp_code | Código STP |
        eni_code | Código ENI |
        residence_certificate | Certidão de residência |
        hospitality_declaration | Declaração de hospedagem |
        family_status | Certidão de agregado familiar |
        isee | ISEE |
        unemployment_declaration | Declaração de disponibilidade para o trabalho (DID) |
        cv | Curriculum vitae |
        work_contract | Contrato de trabalho |
        lease | Contrato de arrendamento |
        school_certificate | Diploma ou certificado escolar |
        declaration_of_value | Reconhecimento do diploma (CIMEA) |
        italian_certificate | Certificado de italiano A2 ou superior |
        birth_certificate | Certidão de nascimento |
        marriage_certificate | Certidão de casamento |
        criminal_record | Registo criminal |
        medical_referral | Pedido do médico |
        medical_report | Relatório médico |
        vaccination_record | Boletim de vacinas |
        disability_certificate | Atestado de invalidez |
        income_statement | Declaração de rendimentos |
        bank_statement | IBAN ou extrato bancário |
        digital_identity | Identidade digital (SPID ou CIE) |
        driving_licence | Carta de condução |
        police_report | Queixa na polícia |
        court_order | Decisão do tribunal |
        social_report | Relatório dos serviços sociais |
        power_of_attorney | Procuração |
        guardian_appointment | Nomeação do tutor |
        photographs | Fotografias tipo passe |
        revenue_stamp | Selo fiscal |
        """
}
