import Directory
import Testing

@testable import Exports

/// Nothing confidential leaves by any export.
struct CanaryTests {
    private static let listings = PublicListings(CanaryNetwork.records)

    /// Every format, by name.
    static let formats = AllFormats.names

    @Test func `the network holds every canary`() {
        let kept = CanaryNetwork.records.values.joined().flatMap { [$0.id] + $0.values.compactMap { $0 } }
        for canary in CanaryNetwork.canaries + CanaryNetwork.disguises {
            #expect(kept.contains { $0.contains(canary) }, "\(canary)")
        }
    }

    @Test(arguments: formats)
    func `no canary is told`(format: String) throws {
        let files = try #require(AllFormats.files(format, Self.listings))
        #expect(files.contains { !$0.bytes.isEmpty })
        for file in files {
            let text = String(decoding: file.bytes, as: UTF8.self)
            for canary in CanaryNetwork.canaries + CanaryNetwork.disguises {
                #expect(!text.contains(canary), "\(file.name) tells \(canary)")
            }
        }
    }

    @Test func `what is open stays, also beside what is not`() throws {
        let services = Self.listings.records(of: .services)
        #expect(services.map(\.id) == ["svc", "q1", "q4"])
        #expect(services[1]["name"] == "Ascolto")
        #expect(Self.listings.records(of: .phones).map(\.number) == ["+39 0131 222 333"])
        #expect(Self.listings.records(of: .serviceAtLocations).map(\.id) == ["sal-open"])
        #expect(Self.listings.records(of: .addresses).map { $0["address_1"] } == ["Corso Aperto 1"])
        #expect(Self.listings.records(of: .schedules).map { $0["opens_at"] } == ["09:00"])
    }

    @Test func `all wordings of a field go when one names a secret`() throws {
        let course = try #require(Self.listings.records(of: .services).last)
        #expect(course["description"] == nil, "its translation tells the place")
        #expect(Self.listings.records(of: .translations).isEmpty, "the translated name could not be found by letters")
    }

    @Test func `a name that an open organisation bears too is no secret`() {
        let records = [
            ListingRecord(.organizations, id: "o", ["name": "Casa Aperta"]),
            ListingRecord(.locations, id: "l", ["name": "Casa Aperta", "is_confidential": "true"]),
            ListingRecord(.services, id: "s", ["name": "Ascolto a Casa Aperta"]),
        ]
        let open = PublicListings(Dictionary(grouping: records, by: \.table))
        #expect(open.records(of: .organizations).count == 1)
        #expect(open.records(of: .services).count == 1)
        #expect(open.records(of: .locations).isEmpty)
        #expect(open.withheldCount == 1)
    }

    @Test func `without secrets only the columns for staff are left out`() {
        let records = [
            ListingRecord(.services, id: "s", ["name": "A", "assurer_email": "a@b.example", "status": "active"]),
            ListingRecord(.locations, id: "l", ["name": "B", "is_confidential": "false"]),
        ]
        let open = PublicListings(Dictionary(grouping: records, by: \.table))
        #expect(open.records(of: .services) == [ListingRecord(.services, id: "s", ["name": "A", "status": "active"])])
        #expect(open.records(of: .locations) == [ListingRecord(.locations, id: "l", ["name": "B"])])
        #expect(open.withheldCount == 0)
    }
}

extension ListingRecord {
    fileprivate var number: String? { self["number"] }
}
