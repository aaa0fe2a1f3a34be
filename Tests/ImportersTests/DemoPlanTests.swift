import Directory
import Foundation
import Testing

@testable import Importers

/// What the demo network's files say when read by the importers, held against naive looks at the bytes.
@Suite struct DemoPlanTests {
    private static let plans: [String: ChangePlan] = {
        var plans: [String: ChangePlan] = [:]
        var areas: [Area] = []
        for partner in DemoNetwork().partners {
            let known = KnownRecords(
                source: partner.name, identifiers: [.areas: Set(areas.map(\.id))], areas: AreaTree(areas))
            guard let profile = try? PartnerProfile(json: partner.profileJSON),
                let plan = try? Importer(profile).plan(Self.delivery(partner), known: known)
            else { continue }
            plans[partner.name] = plan
            areas += Self.network(of: [plan]).areas.areas.values
        }
        return plans
    }()

    private static func delivery(_ partner: DemoNetwork.Partner) -> Delivery {
        Delivery(files: partner.files.map { Delivery.File(name: $0.name, bytes: $0.bytes) })
    }

    private static func network(of plans: [ChangePlan]) -> ServiceNetwork {
        var builder = NetworkBuilder()
        for change in plans.flatMap(\.changes) where change.kind == .create {
            var record = ListingRecord(change.table, id: change.id)
            for field in change.fields { record[field.column] = field.new }
            builder.add(record)
        }
        return builder.build()
    }

    private static let network = network(of: DemoNetwork().partners.compactMap { plans[$0.name] })

    private func plan(_ name: String) throws -> ChangePlan { try #require(Self.plans[name]) }

    private func created(_ table: ListingTable, by plan: ChangePlan) -> Int {
        plan.changes.count { $0.kind == .create && $0.table == table }
    }

    private func partner(_ name: String) throws -> DemoNetwork.Partner {
        try #require(DemoNetwork().partners.first { $0.name == name })
    }

    @Test func `every row of the package becomes a record of its table`() throws {
        let plan = try plan("cooperazione")
        for file in try partner("cooperazione").files {
            let table = try #require(ListingTable.allCases.first { "\($0.fileName).csv" == file.name })
            // No value of the package has a line end inside.
            let rows = file.bytes.count { $0 == 10 } - 1
            #expect(created(table, by: plan) == rows, "\(file.name)")
        }
        #expect(plan.rowsRejected == 0)
    }

    @Test func `every whole and new row of the table becomes a service`() throws {
        let plan = try plan("agenzie")
        let bytes = try #require(try partner("agenzie").files.first).bytes
        // Windows-1252 and Latin-1 differ only in marks that are no digits, no letters and no semicolons.
        let text = String(String.UnicodeScalarView(bytes.filter { $0 != 13 }.map { UnicodeScalar($0) }))
        let lines = text.split(separator: "\n").dropFirst()
        let whole = lines.filter { $0.count { $0 == ";" } >= 27 }
        let codes = Set(whole.map { $0.prefix { $0 != ";" } })
        #expect(created(.services, by: plan) == codes.count)
        #expect(plan.rowsRead == lines.count)
        #expect(plan.rowsRejected == lines.count - codes.count)
    }

    @Test func `every activity of the list becomes a service`() throws {
        let plan = try plan("volontariato")
        let text = String(decoding: try #require(try partner("volontariato").files.first).bytes, as: UTF8.self)
        #expect(created(.services, by: plan) == text.components(separatedBy: "<attivita ").count - 1)
        #expect(created(.phones, by: plan) == text.components(separatedBy: "<telefono>").count - 1)
        #expect(created(.languages, by: plan) == text.components(separatedBy: "<lingua>").count - 1)
    }

    @Test func `the AIRS list and the extract of the map give their services, and nothing is amiss`() throws {
        let airs = String(decoding: try #require(try partner("famiglie").files.first).bytes, as: UTF8.self)
        let families = try plan("famiglie")
        #expect(created(.serviceAtLocations, by: families) == airs.components(separatedBy: "<SiteService").count - 1)
        // Two of the three SiteServices are one service at two sites.
        #expect(created(.services, by: families) == created(.serviceAtLocations, by: families) - 1)
        #expect(families.findings.allSatisfy { $0.code.severity != .error })
        let map = try plan("mappa")
        #expect(created(.services, by: map) == 3)
        // The four corners of the pharmacy.
        #expect(map.findings.map(\.code) == [.passedOver])
    }

    @Test func `only the faults made on purpose are found`() throws {
        let seen = try plan("agenzie").findings.map { "\($0.code.rawValue) \($0.value ?? "")" }.sorted()
        #expect(
            seen == [
                "bad_date 31/11/2026", "duplicate_identifier AG-007", "ragged_row 9",
                "unstructured_hours dal lunedì al venerdì, in orario di ufficio",
                "unstructured_hours su appuntamento, di solito nel tardo pomeriggio",
            ])
        #expect(try plan("volontariato").findings.isEmpty)
        let rules = try #require(try partner("cooperazione").files.first { $0.name == "eligibility_rules.csv" })
        let custom = String(decoding: rules.bytes, as: UTF8.self).components(separatedBy: ",custom,").count - 1
        let codes = try plan("cooperazione").findings.map(\.code)
        #expect(codes == [FindingCode](repeating: .unstructuredEligibility, count: custom))
    }

    @Test func `nothing in the network points at nothing`() {
        #expect(Self.network.faults().isEmpty)
        #expect(Self.network.services.count > 100)
    }

    @Test func `every service has a need, a telephone, a place in a municipality, and hours or a way to ask`() throws {
        for service in Self.network.services {
            let sites = Self.network.serviceAtLocations.filter { $0.serviceID == service.id }
            #expect(!service.termIDs.isEmpty, "\(service.id)")
            #expect(!service.phones.isEmpty || sites.allSatisfy { !$0.phones.isEmpty }, "\(service.id)")
            #expect(!sites.isEmpty, "\(service.id)")
            let hasHours = !service.schedules.isEmpty || sites.allSatisfy { !$0.schedules.isEmpty }
            #expect(hasHours || service.isByAppointment, "\(service.id)")
            for site in sites {
                let location = try #require(Self.network.locations.first { $0.id == site.locationID })
                let area = try #require(location.areaID, "\(location.id)")
                #expect(Self.network.areas.enclosing(area, kind: .province)?.code == "006")
            }
        }
    }

    @Test func `a person without a tax code is seen today, and reaches the family doctor by way of two offices`() throws
    {
        var facts = PersonFacts()
        facts.age = 29
        facts.legalStatus = "asylum_seeker"
        facts.documents = ["asylum_form": true, "hospitality_declaration": true, "permit_receipt": true]
        facts.holdsNoOtherDocuments = true
        let doctors = Self.network.services.filter { $0.termIDs.contains { $0.hasPrefix("health.doctor") } }
        #expect(doctors.contains { $0.requirements.isEmpty && $0.waitDays == 0 && $0.eligibilityRules.isEmpty })
        var seen: [String] = []
        for id in ["entrate-codice-fiscale", "asl-scelta-medico", "asl-medico-famiglia"] {
            let service = try #require(Self.network.findService("cooperazione:svc-" + id))
            #expect(service.requirements.map { $0.verdict(for: facts) }.all == .yes, "\(id)")
            let rules = service.eligibilityRules.map {
                $0.condition.verdict(for: facts, serviceAreaID: nil, areas: Self.network.areas)
            }
            #expect(rules.all == .yes, "\(id)")
            seen += service.issues.map(\.documentID)
            for issued in service.issues { facts.documents[issued.documentID] = true }
        }
        #expect(seen == ["tax_code", "health_card"])
    }

    @Test func `the doctor's way is shut to that person at its second and third step until the first is done`() throws {
        var facts = PersonFacts()
        facts.documents = ["asylum_form": true, "hospitality_declaration": true]
        facts.holdsNoOtherDocuments = true
        for id in ["asl-scelta-medico", "asl-medico-famiglia", "cpia-italiano-al"] {
            let service = try #require(Self.network.findService("cooperazione:svc-" + id))
            #expect(service.requirements.map { $0.verdict(for: facts) }.all == .no, "\(id)")
        }
    }
}
