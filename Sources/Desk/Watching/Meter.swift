import Synchronization

/// Counts what the desk answers, as Prometheus reads it (exposition format 0.0.4); it never holds who asked or for what.
final class Meter: Sendable {
    private struct Key: Hashable {
        let route: String
        let status: Int
    }

    private struct Counts {
        var answers: [Key: Int] = [:]
        var buckets = [Int](repeating: 0, count: Meter.bounds.count + 1)
        var microseconds = 0
    }

    /// The bounds of the histogram, in microseconds.
    static let bounds = [500, 1_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000, 1_000_000]

    private let counts = Mutex(Counts())

    /// Counts an answer of a route, by its pattern.
    func note(route: String, status: Status, microseconds: Int) {
        counts.withLock { counts in
            counts.answers[Key(route: route, status: status.rawValue), default: 0] += 1
            counts.buckets[Self.bounds.firstIndex { microseconds <= $0 } ?? Self.bounds.count] += 1
            counts.microseconds += microseconds
        }
    }

    /// The text that Prometheus reads.
    var text: String {
        let counts = counts.withLock { $0 }
        var lines = [
            "# HELP sportello_requests_total Answers by route and status.", "# TYPE sportello_requests_total counter",
        ]
        lines += counts.answers.map { key, count in
            #"sportello_requests_total{route="\#(key.route)",status="\#(key.status)"} \#(count)"#
        }.sorted()
        lines += [
            "# HELP sportello_request_seconds Time to make an answer.", "# TYPE sportello_request_seconds histogram",
        ]
        var sum = 0
        for (place, count) in counts.buckets.enumerated() {
            sum += count
            let bound = place < Self.bounds.count ? "\(Double(Self.bounds[place]) / 1_000_000)" : "+Inf"
            lines.append(#"sportello_request_seconds_bucket{le="\#(bound)"} \#(sum)"#)
        }
        lines.append("sportello_request_seconds_sum \(Double(counts.microseconds) / 1_000_000)")
        lines.append("sportello_request_seconds_count \(sum)")
        return lines.joined(separator: "\n") + "\n"
    }
}
