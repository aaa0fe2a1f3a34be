import Directory
import Foundation
import Guides
import Importers

/// Two records that may be one, with what speaks for it and against it, for people and for programs.
struct MatchText {
    let pair: ListingPair
    let phrasebook: Phrasebook

    /// The pair with its band, then what each comparison says and weighs, those left out that only repeat another.
    var lines: [String] {
        let head = phrasebook.text(
            Phrase(
                "match.pair.\(pair.band.rawValue)",
                [
                    "table": .text(pair.pair.table.rawValue), "one": .text(pair.pair.one),
                    "other": .text(pair.pair.other), "percent": .text(percent),
                ]))
        return [head]
            + pair.evidence.filter { abs($0.bits) >= 0.05 }.map { said in
                let level = "match.level.\(said.column.kind.rawValue).\(said.level ?? "")"
                return "  "
                    + phrasebook.text(
                        Phrase(
                            "match.evidence",
                            [
                                "column": .phrase(Phrase("match.column.\(said.column.name)")),
                                "level": .phrase(Phrase(level)), "weight": .text(Self.weight(said.bits)),
                                "one": values(said.values[0]), "other": values(said.values[1]),
                            ]))
            }
    }

    /// The probability in hundredths, never rounded up: nothing is wholly sure.
    private var percent: String { String(format: "%.1f", min(99.9, (pair.probability * 1000).rounded(.down) / 10)) }

    private static func weight(_ bits: Double) -> String { String(format: "%+.1f", bits) }

    private func values(_ values: [String]?) -> Phrase.Argument {
        values.map { .text($0.joined(separator: "; ")) } ?? .phrase(Phrase("match.withheld"))
    }

    /// The pair for programs; values that are to be kept from strangers are null.
    static func json(_ pair: ListingPair) -> JSONValue {
        let evidence = pair.evidence.map { said -> JSONValue in
            [
                "column": .string(said.column.name), "level": .text(said.level), "bits": .double(said.bits),
                "one": said.values[0].map { .texts($0) } ?? .null, "other": said.values[1].map { .texts($0) } ?? .null,
            ]
        }
        return [
            "table": .string(pair.pair.table.rawValue), "one": .string(pair.pair.one),
            "other": .string(pair.pair.other), "band": .string(pair.band.rawValue),
            "probability": .double(pair.probability), "evidence": .array(evidence),
        ]
    }
}
