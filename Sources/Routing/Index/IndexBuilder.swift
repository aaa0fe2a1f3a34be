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
    func build(
        after head: [UInt64], localities: [IndexVocabulary.Locality]
    ) -> (words: [UInt64], layout: IndexLayout) {
        var shape = IndexShape(listCount: listCount)
        let order = spatialOrder()
        for row in order { shape.count(records[row], lists(of: row)) }
        shape.settle()
        var layout = shape.layout
        layout.start = head.count
        layout.siteCount = records.count
        layout.siteWordCount = sites.reduce(0) { $0 + $1.wordCount }
        layout.localityCount = localities.count
        var words = head
        words.reserveCapacity(layout.end)
        words.append(contentsOf: repeatElement(0, count: layout.end - head.count))
        place(order, &shape, layout, &words)
        Self.bound(shape, layout, &words)
        for (number, locality) in localities.enumerated() { words[layout.localities + number] = locality.word }
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
        var places = postings
        for row in records.indices {
            let service = sites[row].service
            places[service] = min(2, places[service] + 1)
            postings[service] = UInt8(min(2, Int(postings[service]) + lists(of: row).count))
        }
        var place = 0
        for row in order {
            write(sites[row], at: layout.sites + place, &words)
            var record = records[row]
            record.setSite(place)
            place += sites[row].wordCount
            if postings[sites[row].service] > 1 { record.setIsOneOfSeveral() }
            if places[sites[row].service] > 1 { record.setHasSeveralSites() }
            for list in lists(of: row) {
                record.write(to: &words, at: layout.record(shape.next(record, Int(list))))
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

    /// Writes the nodes and the lists.
    private static func bound(_ shape: IndexShape, _ layout: IndexLayout, _ words: inout [UInt64]) {
        var nextNode = 0
        for (number, list) in shape.lists.enumerated() {
            var list = list
            var bounds = list.blocks.map { Self.bounds(ofBlock: $0, layout, words) }
            var first = list.blocks.lowerBound
            for rank in 1...list.rank {
                let nodes = join(bounds, from: first, at: layout.nodes + nextNode * IndexNode.wordCount, &words)
                bounds = nodes
                first = nextNode
                nextNode += nodes.count
                (list.nodes, list.rank) = (first..<nextNode, rank)
            }
            let base = layout.lists + number * PostingList.wordCount
            for (place, word) in list.words.enumerated() { words[base + place] = word }
        }
    }

    /// Writes nodes over some children, which are numbered from `first` on, and gives their bounds.
    private static func join(
        _ children: [IndexBounds], from first: Int, at base: Int, _ words: inout [UInt64]
    ) -> [IndexBounds] {
        stride(from: 0, to: children.count, by: IndexLayout.nodeSize).enumerated().map { place, start in
            let some = children[start..<min(children.count, start + IndexLayout.nodeSize)]
            let node = IndexNode(over: some, from: first + start)
            node.write(over: some, at: base + place * IndexNode.wordCount, &words)
            return node.bounds
        }
    }

    private static func bounds(ofBlock block: Int, _ layout: IndexLayout, _ words: [UInt64]) -> IndexBounds {
        var bounds = IndexBounds()
        for index in 0..<IndexLayout.blockSize {
            let record = HotRecord(words.span, at: layout.record(block * IndexLayout.blockSize + index))
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
    /// A list of no more nodes needs no rank above them.
    private static let widestTop = 4, highestRank = 3

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
        var blockCount = 0
        for list in lists.indices {
            let blocks = parts(placed[list], IndexLayout.blockSize)
            lists[list].blocks = blockCount..<(blockCount + blocks)
            blockCount += blocks
            var nodes = parts(blocks, IndexLayout.nodeSize)
            layout.nodeCount += nodes
            while nodes > Self.widestTop, lists[list].rank < Self.highestRank {
                nodes = parts(nodes, IndexLayout.nodeSize)
                layout.nodeCount += nodes
                lists[list].rank += 1
            }
        }
        layout.recordCount = blockCount * IndexLayout.blockSize
        for list in lists.indices {
            lists[list].loose = layout.recordCount..<(layout.recordCount + loose[list])
            layout.recordCount += loose[list]
        }
        layout.recordCount = parts(layout.recordCount, IndexLayout.blockSize) * IndexLayout.blockSize
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
