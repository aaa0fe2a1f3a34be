/// The changes of a plan, in the order of tables and identifiers; new records are kept packed until asked for.
public struct ChangeList: Sendable {
    /// A run of changes that follow each other.
    private enum Part: Sendable {
        case listed([Change])
        case packed(RecordPack)
        /// Packs in an order that is not theirs: for each change the pack above the place in it.
        case merged([RecordPack], order: [UInt64])
    }

    private var parts: [Part] = []
    /// For each part the place after its last change.
    private var ends: [Int] = []
    private var source = ""

    /// A list of changes.
    public init(_ changes: some Sequence<Change>) { append(Array(changes)) }

    /// A list that is empty yet, of a source whose new records may be packed.
    public init(source: String) { self.source = source }

    /// Adds changes after the others.
    public mutating func append(_ changes: [Change]) {
        guard !changes.isEmpty else { return }
        parts.append(.listed(changes))
        ends.append(endIndex + changes.count)
    }

    /// Adds new records after the other changes.
    public mutating func append(_ pack: RecordPack) {
        guard !pack.entries.isEmpty else { return }
        parts.append(.packed(pack))
        ends.append(endIndex + pack.entries.count)
    }

    /// Adds the new records of packs of one table after the other changes, in the order of their identifiers.
    ///
    /// Each pack must be in that order already.
    public mutating func append(_ packs: [RecordPack]) {
        let packs = packs.filter { !$0.entries.isEmpty }
        let follow = zip(packs, packs.dropFirst()).allSatisfy { RecordPack.precedes($0, $0.entries.count - 1, $1, 0) }
        guard !follow else { return packs.forEach { append($0) } }
        var order = packs.enumerated().flatMap { pack, records in
            records.entries.indices.map { UInt64(pack) << 32 | UInt64($0) }
        }
        order.sort {
            RecordPack.precedes(
                packs[Int($0 >> 32)], Int($0 & 0xFFFF_FFFF), packs[Int($1 >> 32)], Int($1 & 0xFFFF_FFFF))
        }
        parts.append(.merged(packs, order: order))
        ends.append(endIndex + order.count)
    }

    /// The number of changes of a kind, in one table or in all, without making values of those packed.
    public func count(of kind: Change.Kind, in table: ListingTable? = nil) -> Int {
        parts.reduce(0) { count, part in
            switch part {
            case .listed(let changes):
                count + changes.count { $0.kind == kind && (table == nil || $0.table == table) }
            case .packed(let pack):
                count + (kind == .create && (table == nil || pack.table == table) ? pack.entries.count : 0)
            case .merged(let packs, let order):
                count + (kind == .create && (table == nil || packs[0].table == table) ? order.count : 0)
            }
        }
    }

    /// How many bytes the packed records hold.
    public var packedByteCount: Int {
        var texts: Set<ObjectIdentifier> = []
        func count(_ pack: RecordPack) -> Int {
            let isNew = texts.insert(ObjectIdentifier(pack.text)).inserted
            return pack.byteCount + (isNew ? pack.text.byteCount : 0)
        }
        return parts.reduce(0) { total, part in
            switch part {
            case .listed: total
            case .packed(let pack): total + count(pack)
            case .merged(let packs, let order):
                total + packs.reduce(0) { $0 + count($1) } + order.count * MemoryLayout<UInt64>.stride
            }
        }
    }
}

extension ChangeList: RandomAccessCollection {
    /// The place of the first change.
    public var startIndex: Int { 0 }

    /// The place after the last change.
    public var endIndex: Int { ends.last ?? 0 }

    /// The change at a place.
    public subscript(position: Int) -> Change {
        precondition(position >= 0 && position < endIndex, "there is no change at this place")
        var (low, high) = (0, ends.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= position { low = middle + 1 } else { high = middle }
        }
        let place = position - (low == 0 ? 0 : ends[low - 1])
        return switch parts[low] {
        case .listed(let changes): changes[place]
        case .packed(let pack): pack.creation(of: place, source: source)
        case .merged(let packs, let order):
            packs[Int(order[place] >> 32)].creation(of: Int(order[place] & 0xFFFF_FFFF), source: source)
        }
    }
}

extension ChangeList: Hashable, ExpressibleByArrayLiteral {
    /// A list of the changes written out.
    public init(arrayLiteral elements: Change...) { self.init(elements) }

    /// Whether both hold the same changes in the same order, packed or not.
    public static func == (one: ChangeList, other: ChangeList) -> Bool { one.elementsEqual(other) }

    /// Hashes the changes.
    public func hash(into hasher: inout Hasher) {
        for change in self { hasher.combine(change) }
    }
}
