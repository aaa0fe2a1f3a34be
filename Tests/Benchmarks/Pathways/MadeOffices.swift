import Directory
import Routing
import TestSupport

/// Made-up offices of a nation, the same for the same seed.
///
/// An office asks for one of one to four documents of each of two to four groups (one in twenty asks for none) and
/// gives one to five. A fifth of the documents are given by nobody.
struct MadeOffices {
    let documents: [String]
    private var random: SeededGenerator
    private var givenCount: Int { documents.count * 4 / 5 }

    init(seed: UInt64, documents count: Int) {
        random = SeededGenerator(seed: seed)
        documents = (0..<count).map { "doc-\($0)" }
    }

    mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// So many documents.
    mutating func some(_ count: Int, givenOnly: Bool = false) -> [String] {
        (0..<count).map { _ in documents[pick(0...(givenOnly ? givenCount : documents.count) - 1)] }
    }

    /// So many offices.
    mutating func offices(_ count: Int) -> [Office] {
        (0..<count).map { _ in
            let groups = pick(1...20) == 1 ? 0 : pick(2...4)
            let requirements = (0..<groups).map { _ in some(pick(1...4)) }
            let issues = some(pick(1...5), givenOnly: true).map {
                IssuedDocument($0, afterDays: pick(0...30), validDays: pick(1...4) == 1 ? pick(10...200) : nil)
            }
            return Office(requirements: requirements, issues: issues, waitDays: pick(0...60))
        }
    }
}
