import Glibc

/// The openings of comments that libxml2 reads wrongly, and their end, as bytes of the file's encoding.
struct XMLCommentMarks {
    private let openings: [[UInt8]]
    private let end: [UInt8]
    /// Bytes of one character of the marks.
    private let width: Int

    /// Tells UTF-16 by its byte order mark or by the zero beside the first `<`, as XML 1.0, appendix F, has it.
    init(startOf bytes: [UInt8]) {
        let isLittle = bytes[1] == 0 || bytes[0] == 0xFF && bytes[1] == 0xFE
        let isBig = bytes[0] == 0 || bytes[0] == 0xFE && bytes[1] == 0xFF
        func encoded(_ text: String) -> [UInt8] {
            text.utf8.flatMap { isLittle ? [$0, 0] : isBig ? [0, $0] : [$0] }
        }
        openings = ["<!-->", "<!--->"].map(encoded)
        end = encoded("-->")
        width = isLittle || isBig ? 2 : 1
    }

    /// Where the first opening stands behind which no end has come, or what may become one at the end of the bytes.
    func unfinishedOpening(in bytes: [UInt8]) -> Int? {
        var firsts: [Int] = []
        for opening in openings {
            var from = 0
            while let place = bytes.firstPlace(of: opening, from: from) {
                guard bytes.firstPlace(of: end, from: place + 4 * width) != nil else {
                    firsts.append(place)
                    break
                }
                from = place + width
            }
        }
        return firsts.min() ?? beginning(atEndOf: bytes)
    }

    /// Where the bytes end in the beginning of an opening.
    private func beginning(atEndOf bytes: [UInt8]) -> Int? {
        let longest = openings.map(\.count).max() ?? 0
        return (max(0, bytes.count - longest + 1)..<bytes.count).first { place in
            openings.contains { $0.starts(with: bytes[place...]) }
        }
    }
}

extension [UInt8] {
    /// Where `mark` stands first at `from` or behind, by way of its rarest character.
    fileprivate func firstPlace(of mark: [UInt8], from: Int) -> Int? {
        guard let pivot = mark.firstIndex(of: UInt8(ascii: "!")) ?? mark.firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        var place = from + pivot
        while let found = firstPlace(of: mark[pivot], from: place) {
            let start = found - pivot
            if self[start...].starts(with: mark) { return start }
            place = found + 1
        }
        return nil
    }

    private func firstPlace(of byte: UInt8, from: Int) -> Int? {
        guard from < count else { return nil }
        return unsafe withUnsafeBytes { bytes in
            let start = unsafe bytes.baseAddress.map { unsafe $0 + from }
            guard let start = unsafe start, let found = unsafe memchr(start, Int32(byte), bytes.count - from) else {
                return nil
            }
            return unsafe from + (UnsafeRawPointer(found) - start)
        }
    }
}
