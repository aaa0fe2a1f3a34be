import Directory
import Guides
import Testing

@testable import Desk

/// Chips over what was found, and the message of a sheet.
@Suite struct ChipTests {
    private static let network: ServiceNetwork = {
        var builder = NetworkBuilder()
        for (id, name) in [("a:1", "Tortona"), ("a:2", "Casale")] {
            builder.add(ListingRecord(.areas, id: id, ["kind": "municipality", "name": name]))
            builder.add(ListingRecord(.locations, id: "l\(id)", ["name": "Sala", "area_id": id]))
        }
        for number in 1...6 {
            let id = "s:\(number)"
            builder.add(
                ListingRecord(
                    .services, id: id, ["name": "Corso \(number)", "by_appointment": number < 3 ? "true" : "false"]))
            builder.add(
                ListingRecord(
                    .serviceAtLocations, id: "x\(number)",
                    ["service_id": id, "location_id": number < 5 ? "la:1" : "la:2"]))
            builder.add(
                ListingRecord(
                    .attributes, id: "t\(number)",
                    ["link_id": id, "taxonomy_term_id": number == 6 ? "health.doctor" : "training.italian"]))
        }
        return builder.build()
    }()

    private let desk = FrontDesk(
        settings: DeskSettings(
            contact: DeskContact(name: "Banco"), clock: { LocalTime(day: Day(ordinal: 20_000), minute: 600) })
    ) { Self.network }

    private func text(_ target: String) throws -> String {
        desk.respond(to: .success(try #require(Request(.get, target: target)))).text
    }

    private func services(_ text: String) -> [String] {
        text.matches(of: /href="\/service\/s%3A([0-9])"/).map { String($0.1) }
    }

    @Test func `a chip says how many it leaves, and leaves so many`() throws {
        let all = try text("/search?q=corso")
        #expect(services(all) == ["1", "2", "3", "4", "5", "6"])
        var count = 0
        for chip in all.matches(of: /<li><a href="([^"]+)">[^<]+<span class="count">([0-9]+)<\/span>/) {
            let target = String(chip.1).replacing("&amp;", with: "&")
            #expect(services(try text(target)).count == Int(chip.2), "\(target)")
            count += 1
        }
        #expect(count >= 5)
    }

    @Test func `a chip that leaves all as it is is not offered`() throws {
        let narrowed = try text("/search?q=corso&area=a:1")
        #expect(services(narrowed) == ["1", "2", "3", "4"])
        #expect(!narrowed.contains("area=a%3A2") && !narrowed.contains("&amp;need=training"))
    }

    @Test func `where nothing is left it is said which chip to take away`() throws {
        let none = try text("/search?q=corso&area=a:2&walk_in=1&need=legal")
        #expect(services(none).isEmpty)
        #expect(none.contains("Senza «Documenti e diritti»") && none.contains("2 servizi"))
        #expect(!none.contains("Senza «Casale»"), "taking that one away would not help")
    }

    @Test func `a message keeps telephones apart in languages from the right`() {
        var entry = SheetEntry(
            service: Service(id: "s", organizationID: nil, name: LocalizedText("Medico")), site: nil,
            network: Self.network)
        entry.phones = [Phone(number: "0131 555 012")]
        let message = SheetMessage([entry], words: Words("ar"), desk: DeskContact(name: "Banco"))
        #expect(message.text.contains("\u{2066}0131 555 012\u{2069}"))
        let many = SheetMessage(
            Array(repeating: entry, count: 200), words: Words("it"), desk: DeskContact(name: "Banco"))
        #expect(many.text.count <= SheetMessage.limit && many.text.hasSuffix("Banco"))
    }
}
