import Directory
import Foundation
import Routing
import TestSupport
import Testing

/// Every phrase that the router makes is in the staff's catalogue, and gets the arguments that its text names.
struct WordsTests {
    /// The catalogue's lines, read as text: this module may not import the one that holds them.
    private func catalogue(_ language: String) throws -> [String: String] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let hours = language == "Italian" ? "it" : "en"
        let names = ["Staff/RoutingPhrases+\(language).swift", "Hours/HoursPhrases+\(hours).swift"]
        let pairs = try names.flatMap { name in
            let file = root.appending(path: "Sources/Guides/Phrases/\(name)")
            return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
                line.firstRange(of: " = ").map { sign in
                    (line[..<sign.lowerBound].trimmingCharacters(in: .whitespaces), String(line[sign.upperBound...]))
                }
            }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    private func phrases(_ answer: RoutingAnswer, now: LocalTime) -> [Phrase] {
        let matches = answer.matches + answer.nearMisses.map(\.match)
        let said = matches.flatMap { match in
            match.reasons.map(\.phrase) + match.score.parts.map(\.phrase) + [match.opening.phrase(now: now)]
                + [match.standing?.phrase].compactMap { $0 }
        }
        let asked = answer.nextQuestion.map { [$0.phrase] + $0.options.map(\.phrase) } ?? []
        let ways = answer.pathways.flatMap { way in
            way.phrases + way.steps.flatMap(\.phrases) + way.alternatives.map { $0.phrase(services: [.text("")]) }
        }
        return nested(said + asked + ways + answer.nearMisses.flatMap { $0.remedies.map(\.phrase) })
    }

    private func nested(_ phrases: [Phrase]) -> [Phrase] {
        phrases.flatMap { phrase in [phrase] + nested(phrase.arguments.values.flatMap(inner)) }
    }

    private func inner(_ argument: Phrase.Argument) -> [Phrase] {
        switch argument {
        case .phrase(let phrase): [phrase]
        case .anyOf(let list), .allOf(let list): list.flatMap(inner)
        default: []
        }
    }

    @Test(arguments: ["Italian", "English"])
    func `no phrase is without words`(language: String) throws {
        let texts = try catalogue(language)
        var used = Set<String>()
        for seed in 0..<200 {
            var world = RandomWorld(seed: UInt64(seed))
            let standing = Standing(helped: 5 * (seed % 7), outcomes: 30, categoryHelped: 4, categoryOutcomes: 9)
            let router = Router(network: world.network, standings: ["svc-1": standing])
            let inquiry = world.inquiry()
            for phrase in phrases(router.route(inquiry), now: inquiry.now) {
                let text = texts[phrase.key] ?? texts["\(phrase.key)#other"]
                #expect(text != nil, "\(phrase.key)")
                for name in (text ?? "").matches(of: /\{(\w+)\}/).map({ String($0.output.1) }) {
                    #expect(phrase.arguments[name] != nil, "\(phrase.key) lacks {\(name)}")
                }
                used.insert(phrase.key)
            }
        }
        #expect(used.count > 100)
    }
}
