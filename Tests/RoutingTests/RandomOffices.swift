import Directory
import Routing
import TestSupport

/// Small random offices over five documents, the same for the same seed.
struct RandomOffices {
    static let documents = ["a", "b", "c", "d", "e"]
    private var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

    /// Some of the documents, each as likely as the other.
    mutating func held(onePerson inHow: Int) -> Set<String> {
        Set(Self.documents.filter { _ in Int.random(in: 0..<inHow, using: &random) == 0 })
    }

    /// Three to six offices, each with the metres to it.
    mutating func offices() -> [(office: Office, metres: Int)] {
        (0..<pick(3...6)).map { _ in
            let groups = (0..<pick(0...2)).map { _ in some(1...2) }
            let issues = some(1...2).map { document in
                IssuedDocument(document, afterDays: pick(0...2), validDays: pick(0...1) == 0 ? pick(0...4) : nil)
            }
            return (Office(requirements: groups, issues: issues, waitDays: pick(0...3)), pick(0...2) * 100)
        }
    }

    private mutating func some(_ count: ClosedRange<Int>) -> [String] {
        Array(Self.documents.shuffled(using: &random).prefix(pick(count)))
    }
}
