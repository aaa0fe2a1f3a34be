import Directory
import Dispatch
import Foundation
import Routing

/// Answers persons of the performance kit over the index alone, by the kit's protocol: for a line `a b` one line
/// `nanoseconds id,id,…` for each person from a to b, then `END`; after them may stand a case that no early stop helps,
/// `nowhere` (the best without an origin) or `count` (how many are eligible); for `build` the seconds and bytes of the index and its
/// services; for `threads` the seconds that one thread takes for all persons, and two at once for all of them each.
///
/// What is timed is the whole call: the inquiry as the product takes it, the search, and of each service found its
/// score and the answer of every rule.
enum Engine {
    /// Serves until the input ends.
    static func serve(_ folder: URL) throws {
        let network = try KitNetwork(folder)
        let inquiries = try KitPersons(folder).inquiries
        let clock = ContinuousClock()
        let start = clock.now
        let index = RoutingIndex(network.builder, vocabulary: network.vocabulary)
        let seconds = start.duration(to: clock.now) / .seconds(1)
        while let line = readLine() {
            let numbers = line.split(separator: " ").compactMap { Int($0) }
            if line == "threads" {
                let times = try leastTimes(index, folder)
                answer("\(times.one) \(times.two)\n")
                continue
            }
            guard numbers.count == 2 else {
                answer("\(seconds) \(index.byteCount) \(index.siteCount)\n")
                continue
            }
            let asked = Case(rawValue: line.split(separator: " ").last.map(String.init) ?? "") ?? .best
            var lines = ""
            for inquiry in inquiries[numbers[0]..<numbers[1]] {
                let (nanoseconds, text) = ask(asked, inquiry, index)
                lines += "\(nanoseconds) \(text)\n"
            }
            answer(lines + "END\n")
        }
    }

    /// What is asked for each person.
    private enum Case: String {
        case best, nowhere, count
    }

    /// The nanoseconds that an answer takes, and the answer in words of the protocol.
    private static func ask(_ asked: Case, _ inquiry: Inquiry, _ index: RoutingIndex) -> (Int64, String) {
        var inquiry = inquiry
        if asked == .nowhere { (inquiry.origin, inquiry.radius) = (nil, nil) }
        let clock = ContinuousClock()
        let start = clock.now
        let count = asked == .count ? index.eligibleCount(for: inquiry) : 0
        let matches = asked == .count ? [] : index.matches(for: inquiry)
        let (whole, parts) = start.duration(to: clock.now).components
        let text = asked == .count ? "\(count)" : matches.map { "\($0.service + 1)" }.joined(separator: ",")
        return (whole * 1_000_000_000 + parts / 1_000_000_000, text)
    }

    /// The least time that one thread takes for all persons, and two at once for all of them each, in turns.
    private static func leastTimes(_ index: RoutingIndex, _ folder: URL) throws -> (one: Double, two: Double) {
        let persons = [try KitPersons(folder).inquiries, try KitPersons(folder).inquiries]
        func time(threads: Int) -> Double {
            ContinuousClock().measure {
                DispatchQueue.concurrentPerform(iterations: threads) { thread in
                    for inquiry in persons[thread] { _ = index.matches(for: inquiry) }
                }
            } / .seconds(1)
        }
        let rounds = (0..<15).map { _ in (time(threads: 1), time(threads: 2)) }
        return (rounds.map(\.0).min() ?? 0, rounds.map(\.1).min() ?? 0)
    }

    private static func answer(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }
}
