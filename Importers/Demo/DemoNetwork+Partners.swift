extension DemoNetwork {
    /// The province's public and private bodies: an HSDS CSV package with the tables of our profile.
    static let cooperation = Partner(
        name: "cooperazione", profileName: "cooperazione", profileJSON: PackageResources.cooperazione_json,
        files: [
            ("accessibility.csv", PackageResources.accessibility_csv),
            ("addresses.csv", PackageResources.addresses_csv),
            ("areas.csv", PackageResources.areas_csv),
            ("attributes.csv", PackageResources.attributes_csv),
            ("closures.csv", PackageResources.closures_csv),
            ("contacts.csv", PackageResources.contacts_csv),
            ("cost_options.csv", PackageResources.cost_options_csv),
            ("document_requirements.csv", PackageResources.document_requirements_csv),
            ("documents_issued.csv", PackageResources.documents_issued_csv),
            ("eligibility_rules.csv", PackageResources.eligibility_rules_csv),
            ("languages.csv", PackageResources.languages_csv),
            ("locations.csv", PackageResources.locations_csv),
            ("organizations.csv", PackageResources.organizations_csv),
            ("phones.csv", PackageResources.phones_csv),
            ("referral_agreements.csv", PackageResources.referral_agreements_csv),
            ("required_documents.csv", PackageResources.required_documents_csv),
            ("schedules.csv", PackageResources.schedules_csv),
            ("service_areas.csv", PackageResources.service_areas_csv),
            ("service_at_location.csv", PackageResources.service_at_location_csv),
            ("service_capacity.csv", PackageResources.service_capacity_csv),
            ("services.csv", PackageResources.services_csv),
            ("translations.csv", PackageResources.translations_csv),
            ("units.csv", PackageResources.units_csv),
        ])

    /// Employment agencies and training bodies: one table in Windows-1252, with some faults.
    static let agencies = Partner(
        name: "agenzie", profileName: "agenzie", profileJSON: PackageResources.agenzie_json,
        files: [("agenzie.csv", PackageResources.agenzie_csv)])

    /// Associations of volunteers: one XML list.
    static let volunteers = Partner(
        name: "volontariato", profileName: "volontariato", profileJSON: PackageResources.volontariato_json,
        files: [("volontariato.xml", PackageResources.volontariato_xml)])
}
