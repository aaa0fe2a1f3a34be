extension TextEncoding {
    /// A byte order mark at the start of a file.
    struct ByteOrderMark {
        var encoding: TextEncoding
        var length: Int

        init?(startOf bytes: [UInt8]) {
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
                (encoding, length) = (.utf8WithByteOrderMark, 3)
            } else if bytes.starts(with: [0xFF, 0xFE]) {
                (encoding, length) = (.utf16LittleEndian, 2)
            } else if bytes.starts(with: [0xFE, 0xFF]) {
                (encoding, length) = (.utf16BigEndian, 2)
            } else {
                return nil
            }
        }
    }

    /// The encoding of a text, by all of it or, where `isWhole` is false, by its start.
    ///
    /// A byte order mark decides. Without one, zero bytes at one parity mean UTF-16; what is UTF-8 by its form is
    /// UTF-8; the rest is Windows-1252. Text that has more sound UTF-8 sequences than broken ones counts as damaged
    /// UTF-8, so that reading it reports the damage in place of turning every accent into two wrong letters.
    public static func detect(in bytes: [UInt8], isWhole: Bool = true) -> TextEncoding {
        var survey = Survey()
        survey.take(bytes)
        if isWhole { survey.finish() }
        return survey.encoding
    }

    /// Gathers the evidence for an encoding, chunk by chunk.
    struct Survey {
        private var settled: TextEncoding?
        private var tail: [UInt8] = []
        private var soundSequences = 0
        private var brokenSequences = 0
        private var hasStarted = false

        /// Whether further chunks can no longer change the answer.
        var isSettled: Bool { settled != nil }

        var encoding: TextEncoding {
            settled ?? (brokenSequences == 0 || soundSequences > brokenSequences ? .utf8 : .windows1252)
        }

        mutating func take(_ chunk: [UInt8]) {
            if !hasStarted {
                hasStarted = true
                settled = ByteOrderMark(startOf: chunk)?.encoding ?? Self.utf16WithoutMark(chunk)
            }
            guard settled == nil else { return }
            let bytes = tail + chunk
            var from = 0
            while from < bytes.count {
                let stretch = UTF8Stretch(of: bytes, from: from)
                soundSequences += stretch.sequences
                if stretch.stop == .malformed { brokenSequences += 1 }
                from = stretch.stop == .truncated ? stretch.end : stretch.end + 1
                if stretch.stop == .truncated { break }
            }
            tail = Array(bytes[min(from, bytes.count)...])
        }

        /// Says that no chunk follows: a sequence cut off by the end of the text is broken.
        mutating func finish() {
            if !tail.isEmpty { brokenSequences += 1 }
        }

        private static func utf16WithoutMark(_ chunk: [UInt8]) -> TextEncoding? {
            let sample = chunk.prefix(4096)
            let zeros = sample.indices.filter { sample[$0] == 0 }
            let odd = zeros.count { $0 % 2 == 1 }
            guard zeros.count * 20 >= sample.count, sample.count >= 2 else { return nil }
            if odd == zeros.count { return .utf16LittleEndian }
            return odd == 0 ? .utf16BigEndian : nil
        }
    }
}
