/// Puts coded rows into the order and shape of an index.
package struct IndexBuilder {
    /// A service at a place each, without the site's number: that is given here.
    package var records: [HotRecord] = []
    /// The same rows.
    package var sites: [SiteRecord] = []
    /// The spans of the week of all rows.
    package var spans: [UInt32] = []
    /// The posting lists of all rows, those of one row side by side.
    package var lists: [Int32] = []
    /// Where the lists of each row begin among `lists`, and where the last ends.
    package var listStarts: [Int32] = [0]
    /// How many lists there are.
    package var listCount = 0
    /// The services there are.
    package var serviceCount = 0

    package init() {}

    /// A span of the week of so many minutes from a minute on.
    package static func span(start: Int, length: Int) -> UInt32 { UInt32(start) | UInt32(length) << 14 }

    /// The words of the index after those given, and where its parts lie.
    func build(after head: [UInt64]) -> (words: [UInt64], layout: IndexLayout) {
        var shape = IndexShape(listCount: listCount)
        let order = spatialOrder()
        for row in order { shape.count(records[row], lists(of: row)) }
        shape.settle()
        var layout = shape.layout
        layout.start = head.count
        layout.siteCount = records.count
        layout.spanCount = spans.count
        var words = head
        words.reserveCapacity(layout.end)
        words.append(contentsOf: repeatElement(0, count: layout.end - head.count))
        place(order, &shape, layout, &words)
        for index in spans.indices {
            words[layout.spans + index / 2] |= UInt64(spans[index]) << UInt64(32 * (index & 1))
        }
        Self.bound(shape.lists, layout, &words)
        return (words, layout)
    }

    private func lists(of row: Int) -> ArraySlice<Int32> { lists[Int(listStarts[row])..<Int(listStarts[row + 1])] }

    /// The rows along the curve, then those without a point.
    private func spatialOrder() -> [Int] {
        precondition(records.count < 1 << 24, "an index holds at most 16 million sites")
        var keys: [UInt64] = []
        var loose: [Int] = []
        keys.reserveCapacity(records.count)
        for (row, record) in records.enumerated() {
            guard record.placement == Placement.point.rawValue else {
                loose.append(row)
                continue
            }
            let position = HilbertCurve.position(latitude: record.latitude, longitude: record.longitude)
            keys.append(position << 24 | UInt64(row))
        }
        return RadixSort.sorted(keys, fromBit: 24).map { Int($0 & 0xFF_FFFF) } + loose
    }

    /// Writes every row's site and records.
    private func place(_ order: [Int], _ shape: inout IndexShape, _ layout: IndexLayout, _ words: inout [UInt64]) {
        var postings = [UInt8](repeating: 0, count: serviceCount)
        for row in records.indices {
            let service = sites[row].service
            postings[service] = UInt8(min(2, Int(postings[service]) + lists(of: row).count))
        }
        for (site, row) in order.enumerated() {
            let base = layout.sites + site * SiteRecord.wordCount
            (words[base], words[base + 1]) = sites[row].words
            var record = records[row]
            record.setSite(site)
            if postings[sites[row].service] > 1 { record.setIsOneOfSeveral() }
            for list in lists(of: row) {
                Self.write(record, at: layout.records + shape.next(record, Int(list)) * HotRecord.wordCount, &words)
            }
        }
    }

    private static func write(_ record: HotRecord, at base: Int, _ words: inout [UInt64]) {
        words[base] = record.point
        words[base + 1] = record.papers
        words[base + 2] = record.person
        words[base + 3] = record.marks
    }

    /// Writes the bounds of blocks and groups, and the lists.
    private static func bound(_ lists: [PostingList], _ layout: IndexLayout, _ words: inout [UInt64]) {
        for (number, list) in lists.enumerated() {
            var group = IndexBounds()
            for block in 0..<list.blockCount {
                let bounds = bounds(ofBlock: list.firstBlock + block, layout, words)
                let base = layout.blocks + (list.firstBlock + block) * IndexBounds.wordCount
                (words[base], words[base + 1]) = bounds.words
                group.include(bounds)
                let isLast = block + 1 == list.blockCount || (block + 1) % IndexLayout.groupSize == 0
                guard isLast else { continue }
                let place = list.firstGroup + block / IndexLayout.groupSize
                let groupBase = layout.groups + place * IndexBounds.wordCount
                (words[groupBase], words[groupBase + 1]) = group.words
                group = IndexBounds()
            }
            let base = layout.lists + number * PostingList.wordCount
            (words[base], words[base + 1], words[base + 2]) = list.words
        }
    }

    private static func bounds(ofBlock block: Int, _ layout: IndexLayout, _ words: [UInt64]) -> IndexBounds {
        var bounds = IndexBounds()
        for index in 0..<IndexLayout.blockSize {
            let base = layout.records + (block * IndexLayout.blockSize + index) * HotRecord.wordCount
            let record = HotRecord(words.span, at: base)
            if !record.isBlank { bounds.include(record) }
        }
        return bounds
    }
}

/// How long each list is, and where its next record goes.
struct IndexShape {
    private(set) var lists: [PostingList]
    private var placed: [Int]
    private var recordCount = 0, groupCount = 0, blockCount = 0

    init(listCount: Int) {
        lists = Array(repeating: PostingList(), count: listCount)
        placed = Array(repeating: 0, count: listCount)
    }

    /// Counts one row under its lists.
    mutating func count(_ record: HotRecord, _ of: ArraySlice<Int32>) {
        let hasPoint = record.placement == Placement.point.rawValue
        for list in of {
            if hasPoint { placed[Int(list)] += 1 } else { lists[Int(list)].looseCount += 1 }
        }
    }

    /// Gives every list its room, once all rows are counted: whole blocks first, then what has no point.
    mutating func settle() {
        for list in lists.indices {
            lists[list].blockCount = (placed[list] + IndexLayout.blockSize - 1) / IndexLayout.blockSize
            lists[list].firstBlock = blockCount
            lists[list].firstGroup = groupCount
            blockCount += lists[list].blockCount
            groupCount += lists[list].groupCount
        }
        recordCount = blockCount * IndexLayout.blockSize
        for list in lists.indices {
            lists[list].looseStart = recordCount
            recordCount += lists[list].looseCount
        }
        nextPlaced = lists.map { $0.firstBlock * IndexLayout.blockSize }
        nextLoose = lists.map(\.looseStart)
    }

    private var nextPlaced: [Int] = [], nextLoose: [Int] = []

    var layout: IndexLayout {
        var layout = IndexLayout()
        layout.recordCount = recordCount
        layout.blockCount = blockCount
        layout.groupCount = groupCount
        layout.listCount = lists.count
        return layout
    }

    /// The place of a list's next record.
    mutating func next(_ record: HotRecord, _ list: Int) -> Int {
        guard record.placement == Placement.point.rawValue else {
            defer { nextLoose[list] += 1 }
            return nextLoose[list]
        }
        defer { nextPlaced[list] += 1 }
        return nextPlaced[list]
    }
}
