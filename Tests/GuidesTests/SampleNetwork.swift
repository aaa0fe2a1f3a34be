import Directory
import Guides

/// A small network with everything a sheet can say, and with secrets that none may say.
enum SampleNetwork {
    /// What must leave by no door, as written in the records: address, place, telephones.
    static let secrets = [
        "Via Segreta 77", "Casa Canarina", "0131 999001", "0131 999002", "0131 999003", "Bus 13 Canarino",
    ]
    /// The public telephones, in the order of the services.
    static let phones = ["0131 000001", "+39 0131 000002", "0131 000003"]

    /// The network.
    static let network: ServiceNetwork = {
        var builder = NetworkBuilder()
        for record in areas + organizations + services + places + details { builder.add(record) }
        return builder.build()
    }()

    private static let areas = [
        ListingRecord(.areas, id: "al", ["kind": "province", "name": "Alessandria"]),
        ListingRecord(.areas, id: "al-city", ["kind": "municipality", "name": "Alessandria", "parent_id": "al"]),
        ListingRecord(.areas, id: "tortona", ["kind": "municipality", "name": "Tortona", "parent_id": "al"]),
        ListingRecord(.areas, id: "to", ["kind": "province", "name": "Torino"]),
    ]

    private static let organizations = [
        ListingRecord(.organizations, id: "o1", ["name": "Associazione \"Sole & Luna\" <APS>"])
    ]

    private static let services = [
        ListingRecord(
            .services, id: "s1",
            [
                "organization_id": "o1", "name": "Ambulatorio", "description": "Visite & cure <gratis> d'urgenza",
                "status": "active", "assured_date": "2026-10-01", "by_appointment": "true", "wait_days": "3",
                "url": "https://esempio.example/a?b=1&c=\"2\"", "email": "info@esempio.example",
            ]),
        ListingRecord(
            .services, id: "s2",
            [
                "organization_id": "o1", "name": "Rifugio", "status": "active",
                "description": "Accoglienza in via segreta, 77", "application_process": "Telefona prima",
                "alert": "Chiama 0131-999.001", "assured_date": "2024-01-01",
            ]),
        ListingRecord(.services, id: "s3", ["name": "Corso di italiano", "fees_description": "Libri a parte"]),
        ListingRecord(.services, id: "s4", ["name": "Servizio chiuso", "status": "defunct"]),
    ]

    private static let places = [
        ListingRecord(.locations, id: "p1", ["area_id": "al-city", "transportation": "Bus 1"]),
        ListingRecord(
            .locations, id: "p2",
            [
                "area_id": "tortona", "is_confidential": "true", "name": "Casa Canarina",
                "transportation": "Bus 13 Canarino", "latitude": "44.9", "longitude": "8.86",
            ]),
        ListingRecord(.serviceAtLocations, id: "l1", ["service_id": "s1", "location_id": "p1"]),
        ListingRecord(.serviceAtLocations, id: "l2", ["service_id": "s2", "location_id": "p2"]),
        ListingRecord(
            .addresses, id: "a1",
            [
                "location_id": "p1", "address_1": "Via Roma 1", "city": "Alessandria", "postal_code": "15121",
                "state_province": "AL",
            ]),
        ListingRecord(.addresses, id: "a2", ["location_id": "p2", "address_1": "Via Segreta 77", "city": "Tortona"]),
    ]

    private static let details = [
        ListingRecord(.phones, id: "t1", ["service_id": "s1", "number": phones[0], "description": "mattina"]),
        ListingRecord(.phones, id: "t2", ["service_id": "s2", "number": phones[1], "extension": "12"]),
        ListingRecord(.phones, id: "t3", ["service_id": "s3", "number": phones[2]]),
        ListingRecord(.phones, id: "t4", ["service_id": "s2", "number": "0131 999002", "is_confidential": "true"]),
        ListingRecord(.phones, id: "t5", ["location_id": "p2", "number": "0131 999001"]),
        ListingRecord(.phones, id: "t6", ["service_at_location_id": "l2", "number": "0131 999003"]),
        ListingRecord(
            .schedules, id: "h1",
            ["service_id": "s1", "byday": "MO,TU,WE,TH,FR", "opens_at": "09:00", "closes_at": "12:30"]),
        ListingRecord(
            .schedules, id: "h2",
            ["service_id": "s1", "byday": "MO,TU,WE,TH,FR", "opens_at": "14:00", "closes_at": "17:00"]),
        ListingRecord(.languages, id: "g1", ["service_id": "s1", "code": "ar"]),
        ListingRecord(.languages, id: "g2", ["service_id": "s1", "code": "fr"]),
        ListingRecord(.costOptions, id: "c1", ["service_id": "s1", "option": "free"]),
        ListingRecord(.costOptions, id: "c2", ["service_id": "s3", "option": "Iscrizione", "amount": "12.50"]),
        ListingRecord(
            .documentRequirements, id: "d1", ["service_id": "s1", "alternative_group": "1", "document": "permit"]),
        ListingRecord(
            .documentRequirements, id: "d2",
            ["service_id": "s1", "alternative_group": "1", "document": "permit_receipt", "note": "anche scaduto"]),
        ListingRecord(
            .documentRequirements, id: "d3", ["service_id": "s1", "alternative_group": "2", "document": "tax_code"]),
        ListingRecord(.attributes, id: "x1", ["link_id": "s1", "taxonomy_term_id": "health.doctor"]),
        ListingRecord(.attributes, id: "x2", ["link_id": "s2", "taxonomy_term_id": "protection"]),
        ListingRecord(.attributes, id: "x3", ["link_id": "s3", "taxonomy_term_id": "training.italian"]),
        ListingRecord(.attributes, id: "x4", ["link_id": "s3", "taxonomy_term_id": "community"]),
        ListingRecord(.attributes, id: "x5", ["link_id": "s4", "taxonomy_term_id": "community"]),
        ListingRecord(
            .translations, id: "r1",
            [
                "link_entity": "services", "link_id": "s1", "field_name": "name", "language": "ar",
                "text": "عيادة", "state": "machine",
            ]),
        ListingRecord(
            .translations, id: "r2",
            [
                "link_entity": "services", "link_id": "s1", "field_name": "name", "language": "fr",
                "text": "Dispensaire", "state": "reviewed",
            ]),
    ]
}

extension SampleNetwork {
    /// The day on which all is printed.
    static let today = Day(ordinal: 20780)

    /// The desk.
    static let desk = DeskContact(
        name: "Sportello <Prova>", addressLines: ["Piazza Uno 1", "15121 Alessandria"],
        phones: [Phone(number: "0131 000009"), Phone(number: "0131 999002", isConfidential: true)],
        email: "sportello@esempio.example")

    /// An entry for each place of the services that can be had.
    static let entries: [SheetEntry] = ["s1", "s2", "s3"].compactMap(network.findService).flatMap { service in
        let sites = network.sites(of: service)
        return (sites.isEmpty ? [nil] : sites.map { $0 }).map { site in
            var entry = SheetEntry(service: service, site: site, network: network)
            entry.distance = Distance(metres: 1234)
            entry.why = [Phrase("why.near", ["distance": .metres(1234)])]
            return entry
        }
    }

    /// A sheet with all parts.
    static let sheet = PersonSheet(
        date: today, caseCode: "AL-7K2M", desk: desk, entries: entries,
        pathways: [
            SheetPathway(
                goal: LocalizedText("Medico di base"),
                steps: [
                    .init(
                        service: LocalizedText("Agenzia delle Entrate"), addressLines: ["Corso Due 2"],
                        phones: [Phone(number: "0131 000004")],
                        bring: [DocumentRequirement(anyOf: ["passport", "asylum_form"])], receive: ["tax_code"],
                        afterDays: 0, validDays: 365)
                ], days: 12, visits: 2)
        ], notes: [LocalizedText("Chiedi di <Anna> & \"Luca\"")])

    /// A guide to the province.
    static let guide = AreaGuide(network: network, areaID: "al", edition: today, desk: desk)
}
