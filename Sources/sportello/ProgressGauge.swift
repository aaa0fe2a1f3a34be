/// How far work is, how fast it goes, and how long the rest will take at that rate.
struct ProgressGauge {
    let done: Int
    let total: Int
    let elapsed: Duration

    /// The part done, in hundredths.
    var percent: Int { total > 0 ? min(100, done * 100 / total) : 100 }

    /// Units a second; 0 before any time has passed.
    var perSecond: Int { seconds > 0 ? Int(Double(done) / seconds) : 0 }

    /// Bytes as megabytes a second, to a tenth.
    var megabytesPerSecond: String {
        let tenths = perSecond / 100_000
        return "\(tenths / 10).\(tenths % 10)"
    }

    /// Seconds left, rounded up; `nil` while nothing is done.
    var remaining: Int? {
        guard done > 0 else { return nil }
        return Int((seconds * Double(max(0, total - done)) / Double(done)).rounded(.up))
    }

    private var seconds: Double { elapsed / .seconds(1) }
}
