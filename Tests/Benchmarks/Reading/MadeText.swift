import Foundation
import TestSupport

/// Words in several scripts, the same for the same seed.
struct MadeText {
    private var random: SeededGenerator

    private static let words = [
        "sportello", "ascolto", "Via Roma", "mensa", "città", "perché", "così", "ore", "dormitorio", "lunedì",
        "сніданок", "مساعدة", "帮助", "l’ufficio", "Straße", "numero", "permesso", "consultorio", "famiglia", "avvocato",
    ]

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// Some words with a blank between them.
    mutating func words(_ range: ClosedRange<Int>) -> String {
        (0..<number(range)).map { _ in Self.words[number(0...(Self.words.count - 1))] }.joined(separator: " ")
    }

    /// Writes parts until a file has so many bytes, and gives its path.
    static func file(_ name: String, bytes wanted: Int, start: String, end: String, part: (Int) -> String) throws
        -> URL
    {
        var bytes = Array(start.utf8)
        bytes.reserveCapacity(wanted + 4096)
        var number = 0
        while bytes.count < wanted {
            bytes += part(number).utf8
            number += 1
        }
        bytes += end.utf8
        let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)-\(name)")
        try Data(bytes).write(to: url)
        return url
    }
}
