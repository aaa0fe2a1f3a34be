extension NearestSearch {
    /// The blocks and nodes that are taken at once.
    private static let roundSize = 8

    /// The blocks that reach into the reach, nearest first: a node is opened when nothing is left that is much nearer
    /// (after Hjaltason and Samet 1999).
    ///
    /// Some are taken at a time, and the words of all of them read before any is looked at: what is looked at decides
    /// what comes next, so that memory, slower than a hundred steps of the processor, would be waited for each time.
    mutating func visit(_ words: Span<UInt64>, within reach: Reach) {
        var near = nearest(words, within: reach)
        var round = InlineArray<8, NearestFirst.Entry>(repeating: .init())
        var fitting = FittingRecords()
        while true {
            let metres = farthest(reach)
            let square = Float(metres * metres)
            var count = 0
            while count < Self.roundSize, let entry = near.popNearest() {
                guard entry.square <= square else { continue }
                round[count] = entry
                count &+= 1
                readAhead &+= entry.rank == 0 ? readBlock(entry.number, words) : readNode(entry.number, words)
            }
            if count == 0 { return }
            for place in 0..<count {
                let entry = round[place]
                if entry.rank == 0 {
                    sieve(entry.number, words, reach, metres * metres, &fitting)
                } else {
                    open(entry, words, reach, Float(metres), &near)
                }
            }
            weigh(&fitting, words, reach)
        }
    }

    /// The highest nodes of all lists.
    private func nearest(_ words: Span<UInt64>, within reach: Reach) -> NearestFirst {
        let metres = farthest(reach)
        let square = Float(metres * metres)
        var near = NearestFirst(farthest: square)
        for number in query.lists {
            let list = PostingList(number, query.layout, words)
            for node in list.nodes {
                let bounds = IndexBounds(words, at: query.layout.nodes &+ node &* IndexNode.wordCount)
                let nearest = Float(reach.square(bounds))
                if nearest <= square { near.insert(node, rank: list.rank, square: nearest) }
            }
        }
        return near
    }

    /// A word of each of a block's columns.
    @inline(__always)
    private func readBlock(_ number: Int, _ words: Span<UInt64>) -> UInt64 {
        let base = query.layout.records &+ number &* IndexLayout.blockWords
        let size = IndexLayout.blockSize
        return words[base] | words[base &+ size] | words[base &+ 2 &* size] | words[base &+ 3 &* size]
    }

    /// The first and the last word of a node.
    @inline(__always)
    private func readNode(_ number: Int, _ words: Span<UInt64>) -> UInt64 {
        let base = query.layout.nodes &+ number &* IndexNode.wordCount
        return words[base] | words[base &+ IndexNode.wordCount &- 1]
    }

    /// Adds the blocks or nodes of a node that are near enough.
    @inline(__always)
    private func open(
        _ entry: NearestFirst.Entry, _ words: Span<UInt64>, _ reach: Reach, _ metres: Float,
        _ near: inout NearestFirst
    ) {
        let base = query.layout.nodes &+ entry.number &* IndexNode.wordCount
        let node = words.extracting(base..<(base &+ IndexNode.wordCount))
        let frame = NodeFrame(IndexBounds(node, at: 0), reach)
        let window = frame.window(metres: metres)
        let all = UInt32(truncatingIfNeeded: IndexNode.highBits)
        let rank = entry.rank &- 1
        var child = IndexNode.firstChild(node)
        for place in IndexNode.firstRectangle..<IndexNode.wordCount {
            let pair = node[place]
            let passes = NodeFrame.passes(pair, window)
            if UInt32(truncatingIfNeeded: passes) == all {
                let square = frame.square(UInt32(truncatingIfNeeded: pair))
                if square <= metres * metres { near.insert(child, rank: rank, square: square) }
            }
            if UInt32(truncatingIfNeeded: passes &>> 32) == all {
                let square = frame.square(UInt32(truncatingIfNeeded: pair &>> 32))
                if square <= metres * metres { near.insert(child &+ 1, rank: rank, square: square) }
            }
            child &+= 2
        }
    }

    /// Keeps of a block the records that are near enough and that nothing in them excludes, and reads their sites ahead.
    @inline(__always)
    private mutating func sieve(
        _ block: Int, _ words: Span<UInt64>, _ reach: Reach, _ farthest: Double, _ fitting: inout FittingRecords
    ) {
        let size = IndexLayout.blockSize
        let start = query.layout.records &+ block &* IndexLayout.blockWords
        let records = words.extracting(start..<(start &+ IndexLayout.blockWords))
        let sieve = query.sieve
        var mask: UInt64 = 0
        for place in 0..<size {
            let isNear: UInt64 = reach.square(point: records[place]) <= farthest ? 1 : 0
            let fits = sieve.admits(
                papers: records[place &+ size], person: records[place &+ 2 &* size],
                marks: records[place &+ 3 &* size])
            mask |= (isNear & fits) &<< UInt64(place)
        }
        while mask != 0 {
            let place = mask.trailingZeroBitCount
            mask &= mask &- 1
            let record = HotRecord(records, at: place)
            guard mayFit(record, words, reach) else { continue }
            fitting.append(record, at: block &* size &+ place)
            readAhead &+= words[query.layout.sites &+ record.site]
        }
    }

    /// Judges the records kept, unless what has been found meanwhile leaves no room for them.
    private mutating func weigh(_ fitting: inout FittingRecords, _ words: Span<UInt64>, _ reach: Reach) {
        for index in 0..<fitting.count {
            let (record, place) = fitting[index]
            if mayFit(record, words, reach) { weigh(record, at: place, words, reach) }
        }
        fitting.removeAll()
    }
}

/// The records of a round that may fit, with their places.
private struct FittingRecords {
    private var records = InlineArray<64, HotRecord>(repeating: HotRecord())
    private var places = InlineArray<64, Int32>(repeating: 0)
    private(set) var count = 0

    /// Adds a record; a round of eight blocks has room for all of theirs.
    @inline(__always)
    mutating func append(_ record: HotRecord, at place: Int) {
        records[count] = record
        places[count] = Int32(truncatingIfNeeded: place)
        count &+= 1
    }

    @inline(__always)
    subscript(index: Int) -> (HotRecord, Int) { (records[index], Int(places[index])) }

    mutating func removeAll() { count = 0 }
}
