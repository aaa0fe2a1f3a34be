/// What is looked at of a service at a place once nothing in its `HotRecord` excludes it: two words, after which its
/// spans of the week follow, two a word.
package struct SiteRecord: Sendable, Hashable {
    /// The service's number (32 bits), then, while the index is built, where its spans begin among all spans (32).
    private var first: UInt64
    /// How many spans (16 bits), the day of assurance (16), which of the service's places (16), other rules (16).
    private var second: UInt64

    /// The words before the spans.
    static let headCount = 2

    /// The words with the spans.
    var wordCount: Int { Self.headCount + (spanCount + 1) / 2 }

    /// The day before the first that can be told: 31 December 1999.
    static let dayZero = 10956

    /// A site of a service; the day of assurance is counted from `dayZero`, 0 where nobody says.
    package init(service: Int, ordinal: Int, spans: Range<Int>, assured: UInt16, extra: Int) {
        first = UInt64(service) | UInt64(spans.lowerBound) << 32
        second =
            UInt64(spans.count) | UInt64(assured) << 16 | UInt64(ordinal) << 32 | UInt64(extra) << 48
    }

    @inline(__always)
    init(_ words: Span<UInt64>, at base: Int) {
        first = words[base]
        second = words[base &+ 1]
    }

    var words: (UInt64, UInt64) { (first & 0xFFFF_FFFF, second) }

    @inline(__always) var service: Int { Int(first & 0xFFFF_FFFF) }
    @inline(__always) var firstSpan: Int { Int(first &>> 32) }
    @inline(__always) var spanCount: Int { Int(second & 0xFFFF) }
    /// The day of assurance as a day's ordinal; `nil` where nobody says.
    @inline(__always) var assuredOn: Int? {
        let days = Int((second &>> 16) & 0xFFFF)
        return days == 0 ? nil : days &+ Self.dayZero
    }
    @inline(__always) var ordinal: Int { Int((second &>> 32) & 0xFFFF) }
    @inline(__always) var extra: Int { Int(second &>> 48) }
}
