extension LegalStatusLabels {
    /// Hindi labels of the legal statuses, a line a term: identifier | label | synonym; synonym.
    static let hindi = """
        citizen | इतालवी नागरिक |
        eu_citizen | EU नागरिक |
        long_term_resident | लंबी अवधि का EU परमिट |
        work_permit | काम का परमिट |
        family_permit | परिवार परमिट |
        study_permit | पढ़ाई का परमिट |
        asylum_seeker | शरण चाहने वाला |
        refugee | शरणार्थी |
        subsidiary_protection | सहायक संरक्षण |
        special_protection | विशेष या अस्थायी संरक्षण |
        trafficking_permit | तस्करी या हिंसा के पीड़ितों का परमिट |
        minor | विदेशी नाबालिग |
        renewal_pending | नवीनीकरण में परमिट |
        undocumented | बिना निवास परमिट |
        stateless | राज्यविहीन |
        """
}
