import Directory

/// Times and dates as GTFS writes them.
enum GTFSTime {
    /// The seconds of `H:MM:SS` or `HH:MM:SS`, beyond 24 hours too; `nil` for anything else (GTFS Schedule, "Time").
    static func seconds(_ text: String) -> Int32? {
        let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard parts.count == 3, (1...3).contains(parts[0].count), parts[1].count == 2, parts[2].count == 2 else {
            return nil
        }
        var numbers: [Int32] = []
        for part in parts {
            guard part.allSatisfy({ (48...57).contains($0) }) else { return nil }
            numbers.append(part.reduce(0) { $0 * 10 + Int32($1 - 48) })
        }
        guard numbers[1] < 60, numbers[2] < 60 else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    /// The day of `YYYYMMDD` (GTFS Schedule, "Date").
    static func day(_ text: String) -> Day? {
        guard text.utf8.count == 8, text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text) else {
            return nil
        }
        return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }
}
