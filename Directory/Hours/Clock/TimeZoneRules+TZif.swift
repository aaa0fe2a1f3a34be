extension TimeZoneRules {
    /// The rules in the bytes of a file of the time zone database, as in `/usr/share/zoneinfo` (RFC 8536 §3).
    ///
    /// Old offsets with seconds are cut to minutes. `nil` for what is not such a file.
    public init?(tzif bytes: [UInt8]) {
        guard let first = TZifBlock(bytes, at: 0, wide: false) else { return nil }
        guard first.version >= 2 else {
            self.init(block: first, yearly: nil)
            return
        }
        guard let second = TZifBlock(bytes, at: first.end, wide: true) else { return nil }
        let footer = bytes[second.end...].dropFirst().prefix { $0 != 10 }
        self.init(block: second, yearly: DaylightRule(String(decoding: footer, as: UTF8.self)))
    }

    private init(block: TZifBlock, yearly: DaylightRule?) {
        self.init(firstOffset: block.offsets.first ?? 0, changes: block.changes, yearly: yearly)
    }
}

/// One of the two blocks of a TZif file: with times of four bytes, and again with times of eight.
private struct TZifBlock {
    let version: Int
    /// The offsets that the changes choose from.
    var offsets: [Int] = []
    var changes: [TimeZoneRules.Change] = []
    /// The index of the byte after the block.
    let end: Int

    init?(_ bytes: [UInt8], at start: Int, wide: Bool) {
        guard bytes.count >= start + 44, bytes[start..<start + 4].elementsEqual("TZif".utf8) else { return nil }
        func number(_ index: Int, _ width: Int) -> Int {
            let sign = bytes[index] >= 128 ? -1 : 0
            return bytes[index..<index + width].reduce(sign) { $0 << 8 | Int($1) }
        }
        version = bytes[start + 4] == 0 ? 1 : Int(bytes[start + 4]) - 48
        let counts = (0..<6).map { number(start + 20 + $0 * 4, 4) }
        let (universal, standard, leaps, times, types, letters) = (
            counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]
        )
        guard counts.allSatisfy({ (0..<100_000).contains($0) }) else { return nil }
        let width = wide ? 8 : 4
        let choices = start + 44 + times * width
        let kinds = choices + times
        end = kinds + types * 6 + letters + leaps * (width + 4) + standard + universal
        guard end <= bytes.count else { return nil }
        offsets = (0..<types).map { Self.minutes(number(kinds + $0 * 6, 4)) }
        for index in 0..<times {
            let choice = Int(bytes[choices + index])
            guard choice < types else { return nil }
            changes.append(
                .init(start: Self.minutes(number(start + 44 + index * width, width)), offset: offsets[choice]))
        }
    }

    private static func minutes(_ seconds: Int) -> Int {
        seconds >= 0 ? seconds / 60 : (seconds - 59) / 60
    }
}
