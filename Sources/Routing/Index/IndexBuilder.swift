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
        layout.siteWordCount = sites.reduce(0) { $0 + $1.wordCount }
        var words = head
        words.reserveCapacity(layout.end)
        words.append(contentsOf: repeatElement(0, count: layout.end - head.count))
        place(order, &shape, layout, &words)
        Self.bound(shape, layout, &words)
        return (words, layout)
    }

    /// Whether all sites and their spans are within the reach of a record's words.
    var isAddressable: Bool { 2 * sites.count + (spans.count + sites.count) / 2 < 1 << 24 }

    private func lists(of row: Int) -> ArraySlice<Int32> { lists[Int(listStarts[row])..<Int(listStarts[row + 1])] }

    /// The rows along the curve, then those without a point.
    private func spatialOrder() -> [Int] {
        precondition(isAddressable, "an index holds at most 16 million words of sites")
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
        var place = 0
        for row in order {
            write(sites[row], at: layout.sites + place, &words)
            var record = records[row]
            record.setSite(place)
            place += sites[row].wordCount
            if postings[sites[row].service] > 1 { record.setIsOneOfSeveral() }
            for list in lists(of: row) {
                Self.write(record, at: layout.records + shape.next(record, Int(list)) * HotRecord.wordCount, &words)
            }
        }
    }

    /// A site's spans follow it, two a word, for they are looked at together.
    private func write(_ site: SiteRecord, at base: Int, _ words: inout [UInt64]) {
        (words[base], words[base + 1]) = site.words
        for index in 0..<site.spanCount {
            let span = UInt64(spans[site.firstSpan + index])
            words[base + SiteRecord.headCount + index / 2] |= span << UInt64(32 * (index & 1))
        }
    }

    private static func write(_ record: HotRecord, at base: Int, _ words: inout [UInt64]) {
        words[base] = record.point
        words[base + 1] = record.papers
        words[base + 2] = record.person
        words[base + 3] = record.marks
    }

    /// Writes the bounds of blocks and nodes, and the lists.
    private static func bound(_ shape: IndexShape, _ layout: IndexLayout, _ words: inout [UInt64]) {
        var nextNode = 0
        for (number, list) in shape.lists.enumerated() {
            var bounds: [IndexBounds] = []
            for block in list.blocks {
                let block = (block, Self.bounds(ofBlock: block, layout, words))
                let base = layout.blocks + block.0 * IndexBounds.wordCount
                (words[base], words[base + 1]) = block.1.words
                bounds.append(block.1)
            }
            var list = list
            let groups = join(bounds, from: list.blocks.lowerBound)
            let regions = join(groups.map(\.bounds), from: nextNode)
            for (place, node) in (groups + regions).enumerated() {
                let base = layout.nodes + (nextNode + place) * IndexNode.wordCount
                (words[base], words[base + 1], words[base + 2]) = node.words
            }
            let first = nextNode + groups.count
            nextNode = first + regions.count
            list.nodes = first..<nextNode
            let base = layout.lists + number * PostingList.wordCount
            for (place, word) in list.words.enumerated() { words[base + place] = word }
        }
    }

    /// Nodes over some children, which are numbered from `first` on.
    private static func join(_ children: [IndexBounds], from first: Int) -> [IndexNode] {
        stride(from: 0, to: children.count, by: IndexLayout.nodeSize).map { start in
            let some = start..<min(children.count, start + IndexLayout.nodeSize)
            var bounds = IndexBounds()
            for child in children[some] { bounds.include(child) }
            return IndexNode(bounds, (first + some.lowerBound)..<(first + some.upperBound))
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
    private var placed: [Int], loose: [Int]
    private var nextPlaced: [Int] = [], nextLoose: [Int] = []
    private(set) var layout = IndexLayout()

    init(listCount: Int) {
        lists = Array(repeating: PostingList(), count: listCount)
        placed = Array(repeating: 0, count: listCount)
        loose = placed
        layout.listCount = listCount
    }

    /// Counts one row under its lists.
    mutating func count(_ record: HotRecord, _ under: ArraySlice<Int32>) {
        let hasPoint = record.placement == Placement.point.rawValue
        for list in under { if hasPoint { placed[Int(list)] += 1 } else { loose[Int(list)] += 1 } }
    }

    /// Gives every list its room, once all rows are counted: whole blocks first, then what has no point.
    mutating func settle() {
        func parts(_ count: Int, _ size: Int) -> Int { (count + size - 1) / size }
        for list in lists.indices {
            let blocks = parts(placed[list], IndexLayout.blockSize)
            let groups = parts(blocks, IndexLayout.nodeSize)
            lists[list].blocks = layout.blockCount..<(layout.blockCount + blocks)
            layout.blockCount += blocks
            layout.nodeCount += groups + parts(groups, IndexLayout.nodeSize)
        }
        layout.recordCount = layout.blockCount * IndexLayout.blockSize
        for list in lists.indices {
            lists[list].loose = layout.recordCount..<(layout.recordCount + loose[list])
            layout.recordCount += loose[list]
        }
        nextPlaced = lists.map { $0.blocks.lowerBound * IndexLayout.blockSize }
        nextLoose = lists.map(\.loose.lowerBound)
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
