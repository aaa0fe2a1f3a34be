import Importers
import TestSupport

/// Two made-up lists that have some places in common.
struct MadeDirectory {
    static let columns: [MatchColumn] = [
        MatchColumn("name", .name), MatchColumn("address", .address), MatchColumn("city", .locality),
        MatchColumn("phone", .phone),
    ]

    private(set) var records: [MatchRecord] = []
    /// The identifiers of the places that both lists have.
    private(set) var common: Set<String> = []

    init(seed: UInt64, places: Int = 150) {
        var random = SeededGenerator(seed: seed)
        let kinds = ["Centro", "Ambulatorio", "Mensa", "Sportello", "Patronato"]
        let towns = ["Alessandria", "Tortona", "Ovada", "Casale"]
        for place in 0..<places {
            let word = (0..<7).map { _ in "abcdefghilmnoprstuvz".randomElement(using: &random) ?? "a" }
            let name = "\(kinds.randomElement(using: &random) ?? "") \(String(word)) \(place % 7)"
            let street = "Via \(String(word.reversed())) \(place + 1)"
            let town = towns.randomElement(using: &random) ?? ""
            let phone = "0131 " + String(Int.random(in: 100_000...999_999, using: &random))
            records.append(record("a", place, [name, street, town, phone]))
            guard Bool.random(using: &random) else { continue }
            common.insert(String(place))
            let short = name.replacing("Ambulatorio", with: "Amb.")
            let number = place.isMultiple(of: 3) ? "" : "+39 " + phone
            records.append(record("b", place, [short, street.replacing("Via", with: "V."), town, number]))
        }
    }

    private func record(_ source: String, _ place: Int, _ values: [String]) -> MatchRecord {
        MatchRecord(source: source, id: String(place), values: values.map { $0.isEmpty ? [] : [$0] })
    }
}
