extension CSVDialect {
    /// The delimiters that detection tries; the earlier one wins where two fit alike.
    static let candidates: [UInt8] = [",", ";", "\t", "|"].map { UInt8(ascii: $0) }

    /// The dialect that fits the first bytes of a file best.
    ///
    /// Every candidate delimiter splits the sample with quotes observed. The one wins under which most records,
    /// the first among them, have the same number of fields, more than one, and no misplaced quotes. A first line
    /// `sep=;`, as Excel writes it, decides by itself. The sample may end anywhere: its last record counts only
    /// where `isWhole` says that the file ends there too.
    public static func detect(in prefix: [UInt8], isWhole: Bool = false) -> CSVDialect {
        detect(in: prefix, encoding: .detect(in: prefix, isWhole: isWhole), isWhole: isWhole)
    }

    static func detect(in prefix: [UInt8], encoding: TextEncoding, isWhole: Bool) -> CSVDialect {
        var decoder = TextDecoder(encoding)
        var text: [UInt8] = []
        let mark = TextEncoding.ByteOrderMark(startOf: prefix)
        decoder.decode(Array(prefix.dropFirst(mark?.length ?? 0)), into: &text)
        var best = Fit(of: text, delimiter: candidates[0], isWhole: isWhole)
        for delimiter in candidates.dropFirst() {
            let fit = Fit(of: text, delimiter: delimiter, isWhole: isWhole)
            if best < fit { best = fit }
        }
        let delimiter = separatorLine(text).map { text[$0] } ?? best.delimiter
        return CSVDialect(delimiter: delimiter, encoding: encoding, lineEnding: best.lineEnding)
    }

    /// The index of the delimiter where a text starts with a line `sep=;` or `"sep=;"` and nothing else in it.
    static func separatorLine(_ text: [UInt8]) -> Int? {
        let isQuoted = text.first == UInt8(ascii: "\"")
        let start = isQuoted ? 1 : 0
        let length = isQuoted ? 7 : 5
        guard text.count >= length, text[start..<(start + 4)].elementsEqual("sep=".utf8) else { return nil }
        guard !isQuoted || text[6] == UInt8(ascii: "\"") else { return nil }
        guard text.count == length || [10, 13].contains(text[length]) else { return nil }
        let delimiter = text[start + 4]
        let isUsable = delimiter < 0x80 && ![10, 13, UInt8(ascii: "\"")].contains(delimiter)
        return isUsable ? start + 4 : nil
    }
}

extension CSVDialect {
    /// How well one delimiter explains a sample.
    private struct Fit: Comparable {
        let delimiter: UInt8
        private(set) var lineEnding = LineEnding.none
        private var fieldCount = 1
        private var firstAgrees = false
        private var agreement = 0.0

        private static let sampledRecords = 200

        init(of text: [UInt8], delimiter: UInt8, isWhole: Bool) {
            self.delimiter = delimiter
            var counts: [Int] = []
            var sound: [Int: Int] = [:]
            var endings: Set<LineEnding> = []
            var scanner = CSVScanner(dialect: CSVDialect(delimiter: delimiter), limits: .standard)
            // A CR at the very end of a sample may be half of a CRLF: without it that record is not yet complete.
            let endsInDoubt = !isWhole && text.last == UInt8(ascii: "\r")
            scanner.supply { $0 += text.dropLast(endsInDoubt ? 1 : 0) }
            while counts.count < Self.sampledRecords, (try? scanner.scanRecord(isLast: isWhole)) == .record {
                let row = scanner.row
                counts.append(row.fieldCount)
                if row.faults.isEmpty { sound[row.fieldCount, default: 0] += 1 }
                if let ending = scanner.recordEnding { endings.insert(ending) }
                scanner.advance()
            }
            lineEnding = endings.count > 1 ? .mixed : endings.first ?? .none
            let split = sound.filter { $0.key > 1 }
            guard let most = split.max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else { return }
            fieldCount = most.key
            firstAgrees = counts.first == most.key
            agreement = Double(most.value) / Double(counts.count)
        }

        static func < (one: Fit, other: Fit) -> Bool { one.rank.lexicographicallyPrecedes(other.rank) }

        static func == (one: Fit, other: Fit) -> Bool { one.rank == other.rank }

        private var rank: [Double] {
            [agreement >= 0.8 ? 1 : 0, firstAgrees ? 1 : 0, Double(fieldCount), agreement]
        }
    }
}
