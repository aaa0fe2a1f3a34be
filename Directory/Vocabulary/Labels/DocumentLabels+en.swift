extension DocumentLabels {
    /// English labels and synonyms of the documents, a line a term: identifier | label | synonym; synonym.
    static let english = """
        passport | Passport | foreign passport
        identity_card | Identity card | ID
        permit | Residence permit | permesso di soggiorno
        permit_receipt | Residence permit receipt | renewal receipt; postal receipt
        asylum_form | C3 form (asylum application) | C3; asylum seeker certificate
        tax_code | Tax code | codice fiscale; fiscal code
        health_card | Health card | tessera sanitaria
        stp_code | STP code | care code without a permit
        eni_code | ENI code | care code for EU citizens
        residence_certificate | Certificate of residence | proof of address
        hospitality_declaration | Declaration of hospitality | effective abode; proof of abode
        family_status | Family status certificate | household certificate
        isee | ISEE certificate | means test
        unemployment_declaration | Declaration of availability for work (DID) | DID; unemployed status
        cv | CV | résumé
        work_contract | Employment contract | payslip
        lease | Rental contract | lease
        school_certificate | School certificate or qualification | diploma; school report
        declaration_of_value | Declaration of value or CIMEA statement | recognition of diploma
        italian_certificate | Italian certificate, A2 or above | language certificate
        birth_certificate | Birth certificate |
        marriage_certificate | Marriage certificate |
        criminal_record | Criminal record certificate | police certificate
        medical_referral | Doctor's referral | prescription
        medical_report | Medical report | medical record
        vaccination_record | Vaccination record | immunisation card
        disability_certificate | Disability certificate | law 104 certificate
        income_statement | Income statement | tax return; CU
        bank_statement | IBAN (bank statement) | bank account
        digital_identity | Digital identity (SPID or CIE) | SPID
        driving_licence | Driving licence |
        police_report | Police report | crime report; loss report
        court_order | Court order | judgment
        social_report | Social services report |
        power_of_attorney | Power of attorney | proxy
        guardian_appointment | Guardian's appointment | guardianship decree
        photographs | Passport photographs | ID photos
        revenue_stamp | Revenue stamp | tax stamp
        """
}
