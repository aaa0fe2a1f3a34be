import Directory
import Foundation
import Importers
import Routing

/// The synthetic persons of the performance kit.
struct PersonFile {
    /// The cells of each person by column.
    let rows: [[String: String]]

    /// The Monday on which the kit's minutes of the week are laid; no holiday falls into its week.
    static let monday = Day(ordinal: 20472)

    /// Reads `queries.tsv`.
    init(url: URL) throws {
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
        let columns = lines[0].split(separator: "\t").map(String.init)
        rows = lines.dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(uniqueKeysWithValues: zip(columns, cells))
        }
    }

    /// The homes that the network lacks, since no service stands there, as a list of areas like any partner's.
    func missingHomes(in network: ServiceNetwork) -> Delivery {
        let towns = Self.numbers(of: .municipality, in: network)
        let provinces = Self.numbers(of: .province, in: network)
        var lines = ["id,parent_id,kind,name,code"]
        var seen: Set<String> = []
        for row in rows {
            guard let town = row["municipality"], let province = row["province"], towns[town] == nil else { continue }
            if provinces[province] == nil, seen.insert("p\(province)").inserted {
                lines.append("p\(province),,province,\(province),P\(province)")
            }
            guard seen.insert("m\(town)").inserted else { continue }
            let parent = provinces[province] ?? "p\(province)"
            lines.append("m\(town),\(parent),municipality,\(town),M\(town)")
        }
        return Delivery(files: [.init(name: "areas.csv", bytes: [UInt8]((lines.joined(separator: "\n") + "\n").utf8))])
    }

    /// The persons as inquiries about the network.
    func inquiries(in network: ServiceNetwork) -> [Inquiry] {
        let towns = Self.numbers(of: .municipality, in: network)
        return rows.map { inquiry($0, towns) }
    }

    private func inquiry(_ row: [String: String], _ towns: [String: String]) -> Inquiry {
        func list(_ column: String) -> [String] { (row[column] ?? "").split(separator: ";").map(String.init) }
        func number(_ column: String) -> Double { Double(row[column] ?? "") ?? 0 }
        let needs = list("needs").map { "perf:\($0)" }
        var inquiry = Inquiry(needs: needs, now: LocalTime(day: Self.monday, minute: 600), limit: 10)
        inquiry.facts.age = Int(row["age"] ?? "")
        inquiry.facts.sex = PersonFacts.Sex(rawValue: row["sex"] ?? "")
        inquiry.facts.legalStatus = row["legal"]
        inquiry.facts.residenceAreaID = towns[row["municipality"] ?? ""]
        for document in list("documents") { inquiry.facts.documents[Self.documents[document] ?? document] = true }
        inquiry.facts.holdsNoOtherDocuments = true
        inquiry.facts.languages = list("languages").compactMap { LanguageTag($0) }
        inquiry.origin = Coordinate(latitude: number("lat"), longitude: number("lon"))
        inquiry.radius = Distance(metres: Int(number("radius_km")) * 1000)
        inquiry.openAt = Int(row["open_at"] ?? "").map { LocalTime(day: Self.monday, minute: $0) }
        return inquiry
    }

    /// The areas of a kind by the kit's number, which is their code less its letter.
    private static func numbers(of kind: Area.Kind, in network: ServiceNetwork) -> [String: String] {
        let areas = network.areas.areas.values.filter { $0.kind == kind }
        return Dictionary(
            areas.map { (String(($0.code ?? "").dropFirst()), $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    /// The kit's documents that our vocabulary calls by other names.
    private static let documents = ["id_card": "identity_card", "referral": "medical_referral"]
}
