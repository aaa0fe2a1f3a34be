@testable import Feeds

/// Reads any bytes as XML; the way they come in chunks must make no difference to what is read.
///
/// Where a file is refused, which of its faults libxml2 meets first depends on where a chunk ends: then one way has read
/// the beginning of what the other has.
enum XMLTarget {
    /// Runs one input; the first byte says how long the chunks are.
    static func run(_ input: [UInt8]) {
        guard let first = input.first else { return }
        let bytes = Array(input.dropFirst())
        let (whole, parted) = (reading(bytes, chunkSize: 1 << 18), reading(bytes, chunkSize: Int(first) + 1))
        precondition((whole.refusal == nil) == (parted.refusal == nil))
        guard whole.refusal != nil else { return precondition(whole.events == parted.events) }
        precondition(whole.events.starts(with: parted.events) || parted.events.starts(with: whole.events))
    }

    /// All events up to the end or the refusal, and the refusal's kind.
    private static func reading(_ bytes: [UInt8], chunkSize: Int) -> Reading {
        var reading = Reading()
        do throws(FeedError) {
            var events = try XMLEvents(of: ByteSource(bytes: bytes, chunkSize: chunkSize), limits: .standard)
            while let event = try events.next() { reading.events.append(event) }
        } catch {
            reading.refusal = error.code
        }
        return reading
    }

    private struct Reading: Equatable {
        var events: [XMLEvent] = []
        var refusal: FeedError.Code?
    }
}

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    XMLTarget.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
