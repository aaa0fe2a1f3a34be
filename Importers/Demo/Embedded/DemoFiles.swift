/// The demo network's files as text, written by `scripts/embed-demo`.
enum DemoFiles {
    /// The files by path below `Importers/Demo`; text that is no UTF-8 has a scalar for each byte.
    static let all: [(path: String, text: String, isUTF8: Bool)] = [
        ("agenzie/agenzie.csv", agenzie_agenzie_csv, false),
        ("cooperazione/accessibility.csv", cooperazione_accessibility_csv, true),
        ("cooperazione/addresses.csv", cooperazione_addresses_csv, true),
        ("cooperazione/areas.csv", cooperazione_areas_csv, true),
        ("cooperazione/attributes.csv", cooperazione_attributes_csv, true),
        ("cooperazione/closures.csv", cooperazione_closures_csv, true),
        ("cooperazione/contacts.csv", cooperazione_contacts_csv, true),
        ("cooperazione/cost_options.csv", cooperazione_cost_options_csv, true),
        ("cooperazione/document_requirements.csv", cooperazione_document_requirements_csv, true),
        ("cooperazione/documents_issued.csv", cooperazione_documents_issued_csv, true),
        ("cooperazione/eligibility_rules.csv", cooperazione_eligibility_rules_csv, true),
        ("cooperazione/languages.csv", cooperazione_languages_csv, true),
        ("cooperazione/locations.csv", cooperazione_locations_csv, true),
        ("cooperazione/organizations.csv", cooperazione_organizations_csv, true),
        ("cooperazione/phones.csv", cooperazione_phones_csv, true),
        ("cooperazione/referral_agreements.csv", cooperazione_referral_agreements_csv, true),
        ("cooperazione/required_documents.csv", cooperazione_required_documents_csv, true),
        ("cooperazione/schedules.csv", cooperazione_schedules_csv, true),
        ("cooperazione/service_areas.csv", cooperazione_service_areas_csv, true),
        ("cooperazione/service_at_location.csv", cooperazione_service_at_location_csv, true),
        ("cooperazione/service_capacity.csv", cooperazione_service_capacity_csv, true),
        ("cooperazione/services.csv", cooperazione_services_csv, true),
        ("cooperazione/translations.csv", cooperazione_translations_csv, true),
        ("cooperazione/units.csv", cooperazione_units_csv, true),
        ("profili/agenzie.json", profili_agenzie_json, true),
        ("profili/cooperazione.json", profili_cooperazione_json, true),
        ("profili/volontariato.json", profili_volontariato_json, true),
        ("volontariato/volontariato.xml", volontariato_volontariato_xml, true),
    ]
}
