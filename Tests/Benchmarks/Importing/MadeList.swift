import TestSupport

/// A partner's list of the bundled profile `perf-table`, the same for the same seed.
struct MadeList {
    private var random: SeededGenerator

    private static let header = """
        id,organization_id,organization_name,name,description,status,email,phone,address,city,municipality,province,\
        postal_code,latitude,longitude,taxonomy_terms,minimum_age,maximum_age,sex,legal_statuses,residence,\
        required_documents,languages,cost,hours,capacity,wait_days

        """
    private static let words = [
        "ascolto", "mensa", "città", "sportello", "famiglia", "lavoro", "casa", "più", "salute",
    ]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// The list with a header and so many rows, as UTF-8.
    mutating func bytes(rows: Int) -> [UInt8] {
        var bytes = Array(Self.header.utf8)
        for number in 1...rows { bytes += (row(number).joined(separator: ",") + "\n").utf8 }
        return bytes
    }

    private mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    private mutating func pick<Element>(_ list: [Element]) -> Element { list[pick(0...(list.count - 1))] }
    private mutating func words(_ count: Int) -> String {
        (0..<count).map { _ in pick(Self.words) }.joined(separator: " ")
    }

    private mutating func row(_ number: Int) -> [String] {
        let (organization, province) = (number / 4, pick(1...100))
        let town = province * 20 + pick(0...19)
        let who = [
            "\(number)", "\(organization)", "Ente \(organization)", words(3), "\"\(words(8)), \(words(4)).\"", "active",
            "info\(number)@example.it", "+39 011 \(pick(100_000...999_999))", "Via Roma \(pick(1...99))",
        ]
        let place = [
            "Comune \(town)", "\(town)", "\(province)", "\(pick(10_000...98_999))",
            "\(pick(37...46)).\(pick(100_000...999_999))", "\(pick(7...18)).\(pick(100_000...999_999))",
        ]
        let term = "\(pick(["A", "B", "C", "D", "E"]))\(pick(1...6)).\(pick(1...6))"
        let rules = [
            term, "\(pick([0, 18]))", "120", pick(["any", "any", "female"]),
            pick(["*", "citizen;eu_citizen", "refugee"]),
            pick(["any", "municipality", "province"]), pick(["", "passport", "isee;permit"]),
        ]
        let morning = pick(0...4) * 1440 + 540
        let details = [
            pick(["it", "it;ar", "it;en;uk"]), pick(["free", "sliding", "paid"]),
            "\(morning)-\(morning + 180);\(morning + 1440)-\(morning + 1680)", "\(pick(0...20))", "\(pick(0...30))",
        ]
        return who + place + rules + details
    }
}
