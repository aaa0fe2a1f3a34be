/// Reads the directory at the end of a zip archive (APPNOTE 4.3.12 and 4.3.16).
struct ZipDirectory {
    private let bytes: [UInt8]
    private let limits: ZipLimits

    /// A reader of an archive's directory.
    init(bytes: [UInt8], limits: ZipLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// The files, all checks made.
    func entries() throws(FeedError) -> [ZipEntry] {
        let end = try endRecord()
        let (disk, otherDisk) = (number(end + 4, 2), number(end + 6, 2))
        let (count, allCount) = (number(end + 8, 2), number(end + 10, 2))
        let (size, start) = (number(end + 12, 4), number(end + 16, 4))
        guard count != 0xFFFF, size != 0xFFFF_FFFF, start != 0xFFFF_FFFF else { throw refused("it is a zip64 archive") }
        guard disk == 0, otherDisk == 0, count == allCount else { throw refused("it comes in several parts") }
        guard count <= limits.maximumEntries else { throw tooLarge("it has \(count) entries") }
        guard start + size == end else { throw damaged("its directory is not where it says") }
        var entries: [ZipEntry] = []
        var place = start
        for _ in 0..<count {
            let (entry, next) = try self.entry(at: place, directory: start..<end)
            place = next
            if let entry { entries.append(entry) }
        }
        guard place == end else { throw damaged("its directory has another length than it says") }
        try check(entries)
        return entries
    }

    private func damaged(_ detail: String) -> FeedError {
        FeedError(code: .damagedArchive, detail: "the zip archive is damaged: \(detail)")
    }

    private func refused(_ detail: String) -> FeedError {
        FeedError(code: .refusedArchive, detail: "the zip archive is refused: \(detail)")
    }

    private func tooLarge(_ detail: String) -> FeedError {
        FeedError(code: .tooLarge, detail: "the zip archive is too large: \(detail)")
    }

    /// A number of so many bytes, the lowest first; the caller has seen to it that they are there.
    private func number(_ place: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }

    /// Where the record at the end of the directory is, after which there is only its comment.
    private func endRecord() throws(FeedError) -> Int {
        var place = bytes.count - 22
        let first = max(0, place - 0xFFFF)
        while place >= first {
            if number(place, 4) == 0x0605_4B50, place + 22 + number(place + 20, 2) == bytes.count { return place }
            place -= 1
        }
        throw damaged("it has no directory, as if it were cut short")
    }

    private func entry(
        at place: Int, directory: Range<Int>
    ) throws(FeedError) -> (entry: ZipEntry?, next: Int) {
        guard place + 46 <= directory.upperBound, number(place, 4) == 0x0201_4B50 else {
            throw damaged("an entry of its directory cannot be read")
        }
        let nameEnd = place + 46 + number(place + 28, 2)
        let next = nameEnd + number(place + 30, 2) + number(place + 32, 2)
        guard next <= directory.upperBound else { throw damaged("an entry of its directory is cut short") }
        let name = try self.name(place + 46..<nameEnd)
        let (flags, method) = (number(place + 8, 2), number(place + 10, 2))
        let (packed, unpacked) = (number(place + 20, 4), number(place + 24, 4))
        let start = number(place + 42, 4)
        guard flags & 0x2041 == 0 else { throw refused("\(name) is encrypted") }
        guard packed != 0xFFFF_FFFF, unpacked != 0xFFFF_FFFF, start != 0xFFFF_FFFF else {
            throw refused("\(name) is a zip64 entry")
        }
        guard method == 0 || method == 8 else { throw refused("\(name) is packed in a way that is not read") }
        guard number(place + 38, 4) >> 28 != 0xA else { throw refused("\(name) is a link, not a file") }
        if name.hasSuffix("/") { return (nil, next) }
        let content = try self.content(
            start: start, name: bytes[place + 46..<nameEnd], count: packed, end: directory.lowerBound)
        guard method == 8 || packed == unpacked else { throw damaged("\(name) has another length than it says") }
        guard unpacked <= 1 << 20 || unpacked / limits.maximumRatio <= packed else {
            throw tooLarge("\(name) would grow from \(packed) to \(unpacked) bytes")
        }
        let entry = ZipEntry(
            name: name, byteCount: unpacked, isDeflated: method == 8, checksum: UInt32(number(place + 16, 4)),
            start: start, content: content)
        return (entry, next)
    }

    /// A name that leads nowhere but into the archive.
    private func name(_ range: Range<Int>) throws(FeedError) -> String {
        let name = String(decoding: bytes[range], as: UTF8.self)
        let steps = name.split(separator: "/", omittingEmptySubsequences: false)
        let isDrive = name.dropFirst().first == ":"
        guard !name.isEmpty, !name.hasPrefix("/"), !isDrive, !steps.contains(".."), !name.contains("\\"),
            !name.unicodeScalars.contains("\0")
        else { throw refused("the name \(name.debugDescription) leads out of it") }
        return name
    }

    /// Where a file's content is, by the header before it, whose name must be that of the directory.
    private func content(
        start: Int, name: ArraySlice<UInt8>, count: Int, end: Int
    ) throws(FeedError) -> Range<Int> {
        guard start + 30 <= end, number(start, 4) == 0x0403_4B50 else {
            throw damaged("a file is not where its directory says")
        }
        let nameStart = start + 30
        let nameEnd = nameStart + number(start + 26, 2)
        let contentStart = nameEnd + number(start + 28, 2)
        guard contentStart + count <= end, bytes[nameStart..<nameEnd] == name else {
            throw damaged("a file is not what its directory says")
        }
        return contentStart..<contentStart + count
    }

    /// Refuses what only shows when the entries are seen together.
    private func check(_ entries: [ZipEntry]) throws(FeedError) {
        var names: Set<String> = []
        var total = 0
        for entry in entries {
            guard names.insert(entry.name.lowercased()).inserted else { throw refused("\(entry.name) comes twice") }
            total += entry.byteCount
        }
        guard total <= limits.maximumBytes else { throw tooLarge("its files would grow to \(total) bytes") }
        let ordered = entries.sorted { $0.start < $1.start }
        for (one, other) in zip(ordered, ordered.dropFirst()) where other.start < one.content.upperBound {
            throw refused("\(one.name) and \(other.name) overlap")
        }
    }
}
