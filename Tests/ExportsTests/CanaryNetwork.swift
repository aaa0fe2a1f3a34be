import Directory

/// A network with a canary in every place where something confidential may lie or be quoted.
enum CanaryNetwork {
    /// What no export may tell, as it is kept.
    static let canaries = [
        "Via del Canarino 17", "Scala Pettirosso B", "Presso Usignolo", "Casa Cardellino", "Rifugio Verdone",
        "+39 0131 555 977", "0131 444 866", "Irene Passero", "passero@cardellino.example", "44.98359", "8.87644",
        "Irena Vrabac", "loc-hidden", "cardellino.example/casa", "geheime-haus",
    ]

    /// How else the canaries are written in texts that quote them.
    static let disguises = ["via  DEL canarino, 17", "0131/555977", "0131-444866", "PASSERO@CARDELLINO.EXAMPLE"]

    /// The records by table.
    static let records: [ListingTable: [ListingRecord]] = Dictionary(grouping: hidden + open + quoting, by: \.table)

    private static let hidden = [
        ListingRecord(
            .locations, id: "loc-hidden",
            [
                "name": "Casa Cardellino", "alternate_name": "Rifugio Verdone", "latitude": "44.98359",
                "longitude": "8.87644", "is_confidential": "true", "description": "Presso Usignolo, al primo piano",
                "transportation": "Scendere a Via del Canarino 17", "url": "https://cardellino.example/casa",
                "organization_id": "org",
            ]),
        ListingRecord(
            .addresses, id: "a",
            [
                "location_id": "loc-hidden", "address_1": "Via del Canarino 17", "address_2": "Scala Pettirosso B",
                "attention": "Presso Usignolo", "city": "Tortona",
            ]),
        ListingRecord(.serviceAtLocations, id: "sal-hidden", ["service_id": "svc", "location_id": "loc-hidden"]),
        ListingRecord(.phones, id: "p1", ["location_id": "loc-hidden", "number": "+39 0131 555 977"]),
        ListingRecord(.phones, id: "p2", ["service_id": "svc", "number": "0131 444 866", "is_confidential": "true"]),
        ListingRecord(
            .contacts, id: "c",
            [
                "service_id": "svc", "name": "Irene Passero", "email": "passero@cardellino.example",
                "is_confidential": "true",
            ]),
        ListingRecord(.languages, id: "l", ["phone_id": "p2", "note": "Presso Usignolo"]),
        ListingRecord(.schedules, id: "h", ["service_at_location_id": "sal-hidden", "notes": "Presso Usignolo"]),
        ListingRecord(
            .attributes, id: "t", ["link_id": "loc-hidden", "link_entity": "location", "taxonomy_term_id": "housing"]),
    ]

    private static let open = [
        ListingRecord(.organizations, id: "org", ["name": "Associazione Ali", "description": "Aiuta."]),
        ListingRecord(
            .services, id: "svc",
            ["organization_id": "org", "name": "Accoglienza", "assurer_email": "geheime-haus@desk.example"]),
        ListingRecord(
            .locations, id: "loc-open",
            ["name": "Sede", "latitude": "44.9", "longitude": "8.6", "organization_id": "org"]),
        ListingRecord(
            .addresses, id: "b", ["location_id": "loc-open", "address_1": "Corso Aperto 1", "city": "Tortona"]),
        ListingRecord(.serviceAtLocations, id: "sal-open", ["service_id": "svc", "location_id": "loc-open"]),
        ListingRecord(.phones, id: "p3", ["service_id": "svc", "number": "+39 0131 222 333"]),
    ]

    /// Open records whose texts quote what is confidential.
    private static let quoting = [
        ListingRecord(
            .services, id: "q1",
            [
                "organization_id": "org", "name": "Ascolto", "description": "Si entra da via  DEL canarino, 17.",
                "application_process": "Chiamare 0131/555977", "alert": "Chiedere di Irene Passero",
                "fees_description": "Vedi 44.98359, 8.87644",
                "eligibility_description": "Per chi sta a Casa Cardellino",
                "email": "PASSERO@CARDELLINO.EXAMPLE",
            ]),
        ListingRecord(.services, id: "q2", ["organization_id": "org", "name": "Notti a Casa Cardellino"]),
        ListingRecord(.serviceAtLocations, id: "q3", ["service_id": "q2", "location_id": "loc-open"]),
        ListingRecord(
            .services, id: "q4",
            ["organization_id": "org", "name": "Corso", "description": "Si impara presso la casa nota."]),
        ListingRecord(
            .translations, id: "q5",
            [
                "link_entity": "services", "link_id": "q4", "field_name": "description", "language": "en",
                "text": "One learns at Casa Cardellino", "translator": "geheime-haus",
            ]),
        ListingRecord(
            .translations, id: "q6",
            [
                "link_entity": "services", "link_id": "q1", "field_name": "alert", "language": "sq",
                "text": "Pyetni për Irena Vrabac",
            ]),
        ListingRecord(
            .metadata, id: "q7",
            [
                "resource_id": "svc", "resource_type": "service", "field_name": "description",
                "previous_value": "Scala Pettirosso B", "replacement_value": "Rifugio Verdone",
                "updated_by": "geheime-haus",
            ]),
        ListingRecord(
            .metadata, id: "q8",
            [
                "resource_id": "svc", "resource_type": "service", "field_name": "assurer_email",
                "previous_value": "geheime-haus@desk.example",
            ]),
        ListingRecord(.phones, id: "q9", ["organization_id": "org", "number": "0131-444866"]),
        ListingRecord(
            .schedules, id: "q10", ["service_id": "svc", "notes": "Suonare a Presso Usignolo", "opens_at": "09:00"]),
        ListingRecord(
            .locations, id: "q11",
            ["name": "Negozio", "transportation": "Di fronte a Via del Canarino 17", "organization_id": "org"]),
        ListingRecord(.requiredDocuments, id: "q12", ["service_id": "svc", "document": "Modulo di Irene Passero"]),
        ListingRecord(
            .closures, id: "q13", ["service_id": "svc", "from_date": "2026-01-01", "reason": "Chiusa Casa Cardellino"]),
    ]
}
