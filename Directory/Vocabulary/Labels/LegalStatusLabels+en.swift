extension LegalStatusLabels {
    /// English labels and synonyms of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let english = """
        citizen | Italian citizen | Italian
        eu_citizen | EU citizen | European
        long_term_resident | EU long-term residence permit | long-term resident
        work_permit | Work permit | employee permit; self-employment permit
        family_permit | Family permit | family reunification permit
        study_permit | Study permit | student
        asylum_seeker | Asylum seeker | asylum applicant
        refugee | Refugee | refugee status; international protection
        subsidiary_protection | Subsidiary protection | international protection
        special_protection | Special or temporary protection | temporary protection; Ukraine
        trafficking_permit | Permit for victims of trafficking or violence | special cases; article 18
        minor | Foreign minor | under 18; unaccompanied minor
        renewal_pending | Permit being renewed | renewal receipt
        undocumented | Without a residence permit | undocumented; no papers
        stateless | Stateless | no nationality
        """
}
