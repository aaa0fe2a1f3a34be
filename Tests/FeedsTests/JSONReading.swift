@testable import Feeds

/// All events of a JSON file up to its end or its refusal.
struct JSONReading: Equatable {
    var events: [JSONEvent] = []
    var refusal: FeedError?

    init(_ bytes: [UInt8], chunkSize: Int = ByteSource.standardChunkSize, by reader: JSONReader = JSONReader()) {
        do {
            var events = try JSONEvents(of: ByteSource(bytes: bytes, chunkSize: chunkSize), reader: reader)
            while let event = try events.next() { self.events.append(event) }
        } catch {
            refusal = error
        }
    }

    init(_ text: String, by reader: JSONReader = JSONReader()) {
        self.init(Array(text.utf8), by: reader)
    }

    init(_ text: String, limits: FeedLimits) {
        self.init(text, by: JSONReader(limits: limits))
    }

    var scalars: [JSONScalar] {
        events.compactMap { if case .scalar(let scalar, _) = $0 { scalar } else { nil } }
    }

    /// The names and strings in order.
    var texts: [String] {
        events.compactMap { event in
            switch event {
            case .name(let name, _): name
            case .scalar(.string(let text), _): text
            default: nil
            }
        }
    }
}
