@testable import Feeds

/// Reads any bytes as JSON; the way they come in chunks must make no difference.
enum JSONTarget {
    /// Runs one input; the first byte says how long the chunks are.
    static func run(_ input: [UInt8]) {
        guard let first = input.first else { return }
        let bytes = Array(input.dropFirst())
        let (whole, parted) = (reading(bytes, chunkSize: 1 << 18), reading(bytes, chunkSize: Int(first) + 1))
        precondition(whole == parted)
    }

    /// All events up to the end or the refusal, and the refusal's kind.
    private static func reading(_ bytes: [UInt8], chunkSize: Int) -> Reading {
        var reading = Reading()
        do throws(FeedError) {
            var events = try JSONEvents(of: ByteSource(bytes: bytes, chunkSize: chunkSize), reader: JSONReader())
            while let event = try events.next() { reading.events.append(event) }
        } catch {
            reading.refusal = error.code
        }
        return reading
    }

    private struct Reading: Equatable {
        var events: [JSONEvent] = []
        var refusal: FeedError.Code?
    }
}

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    JSONTarget.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
