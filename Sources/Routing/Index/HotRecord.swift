/// A service at a place under a term, in four words that settle most inquiries without looking further.
///
/// Numbers of documents, statuses, languages and localities are those of the index's own `IndexVocabulary`.
package struct HotRecord: Sendable, Hashable {
    /// Latitude, then longitude, in ten-millionths of a degree.
    package var point: UInt64 = 0
    /// The documents asked for, then the languages spoken, a bit each.
    package var papers: UInt64 = 0
    /// Legal statuses let in (16 bits), lowest and highest age (8 each), locality (16), half days that are open (16).
    package var person: UInt64 = UInt64(Self.anyStatus) | UInt64(UInt8.max) << 24 | UInt64(Self.anyHalfDay) << 48
    /// The site's number (24 bits), days of waiting (8), then the marks below.
    package var marks: UInt64 = UInt64(Self.anySex) << 32

    /// The bit that no rule about statuses leaves set, beside all others.
    package static let anyStatus: UInt16 = .max
    /// The same for the sexes.
    package static let anySex: UInt32 = 0b1111
    /// All half days of the week, and a bit that is always set.
    package static let anyHalfDay: UInt16 = .max
    /// The minute of a day that parts its halves: few places stay open over it.
    package static let halfDayMinute = 810
    /// The words of a record.
    static let wordCount = 4

    /// A record that lets everybody in.
    package init() {}

    /// The record whose first word lies there; each further one lies a block's size after the one before.
    @inline(__always)
    init(_ words: Span<UInt64>, at base: Int) {
        point = words[base]
        papers = words[base &+ IndexLayout.blockSize]
        person = words[base &+ 2 &* IndexLayout.blockSize]
        marks = words[base &+ 3 &* IndexLayout.blockSize]
    }

    /// See `init(_:at:)`.
    func write(to words: inout [UInt64], at base: Int) {
        for (place, word) in [point, papers, person, marks].enumerated() {
            words[base + place * IndexLayout.blockSize] = word
        }
    }

    /// What a record says in one bit each, or a few.
    package enum Mark {
        static let sexes = 32, age = 36, residence = 37, cost = 39, status = 41, capacity = 43, placement = 46
        static let waitDays = 24, closer = 49, extra = 50, hours = 51, several = 53, sites = 54, capacityAge = 56
    }
}

/// How a record's place lies to a point.
package enum Placement: UInt64 {
    case point, unknown, remote
}

/// What a record knows of hours: nothing, the whole week, or that the listing must be asked.
package enum HoursKind: UInt64 {
    case unknown, weekly, listing
}

/// What a record knows of free places.
package enum CapacityKind: UInt64 {
    case none, undated, positive, zero, several
}

extension HotRecord {
    @inline(__always)
    private func bits(_ word: UInt64, _ shift: Int, _ width: UInt64) -> UInt64 {
        (word &>> UInt64(shift)) & ((1 &<< width) &- 1)
    }
    private mutating func set(_ shift: Int, _ width: UInt64, _ value: UInt64) {
        marks = marks & ~(((1 << width) - 1) << UInt64(shift)) | value << UInt64(shift)
    }

    @inline(__always) var latitude: Int32 { Int32(truncatingIfNeeded: point) }
    @inline(__always) var longitude: Int32 { Int32(truncatingIfNeeded: point &>> 32) }
    @inline(__always) var documents: UInt32 { UInt32(truncatingIfNeeded: papers) }
    @inline(__always) var languages: UInt32 { UInt32(truncatingIfNeeded: papers &>> 32) }
    @inline(__always) var statuses: UInt16 { UInt16(truncatingIfNeeded: person) }
    @inline(__always) var lowestAge: Int { Int(bits(person, 16, 8)) }
    @inline(__always) var highestAge: Int { Int(bits(person, 24, 8)) }
    @inline(__always) var locality: Int { Int(bits(person, 32, 16)) }
    @inline(__always) var waitDays: Int { Int(bits(marks, Mark.waitDays, 8)) }
    @inline(__always) var site: Int { Int(bits(marks, 0, 24)) }
    @inline(__always) var sexes: UInt32 { UInt32(bits(marks, Mark.sexes, 4)) }
    @inline(__always) var hasAge: Bool { bits(marks, Mark.age, 1) != 0 }
    @inline(__always) var residence: UInt64 { bits(marks, Mark.residence, 2) }
    @inline(__always) var cost: UInt64 { bits(marks, Mark.cost, 2) }
    @inline(__always) var status: UInt64 { bits(marks, Mark.status, 2) }
    @inline(__always) var capacity: UInt64 { bits(marks, Mark.capacity, 3) }
    @inline(__always) var placement: UInt64 { bits(marks, Mark.placement, 2) }
    @inline(__always) var asksForCloserLook: Bool { bits(marks, Mark.closer, 1) != 0 }
    @inline(__always) var hasExtra: Bool { bits(marks, Mark.extra, 1) != 0 }
    @inline(__always) var hours: UInt64 { bits(marks, Mark.hours, 2) }
    @inline(__always) var isOneOfSeveral: Bool { bits(marks, Mark.several, 1) != 0 }
    /// Whether its service has other sites; `isOneOfSeveral` holds for one that has other records, be it under other terms.
    @inline(__always) var hasSeveralSites: Bool { bits(marks, Mark.sites, 1) != 0 }
    @inline(__always) var capacityAge: Int { Int(bits(marks, Mark.capacityAge, 8)) }
    /// Whether the record only fills up a block.
    @inline(__always) var isBlank: Bool { statuses == 0 }

    static let blank: HotRecord = {
        var record = HotRecord()
        record.person = 0
        return record
    }()
}

extension HotRecord {
    package mutating func setPoint(latitude: Int32, longitude: Int32) {
        point = UInt64(UInt32(bitPattern: latitude)) | UInt64(UInt32(bitPattern: longitude)) << 32
    }
    package mutating func setPapers(documents: UInt32, languages: UInt32) {
        papers = UInt64(documents) | UInt64(languages) << 32
    }
    package mutating func setPerson(statuses: UInt16, ages: ClosedRange<UInt8>, locality: UInt16) {
        person =
            UInt64(statuses) | UInt64(ages.lowerBound) << 16 | UInt64(ages.upperBound) << 24 | UInt64(locality) << 32
            | person & 0xFFFF << 48
    }
    /// The days of waiting, below 255.
    package mutating func setWaitDays(_ days: UInt8) { set(Mark.waitDays, 8, UInt64(days)) }
    /// Marks that of the week just the half days are open that the spans touch.
    package mutating func setHalfDays(_ spans: some Sequence<UInt32>) {
        var mask: UInt16 = 1 << 15
        for span in spans {
            let (start, length) = (Int(span & 0x3FFF), Int(span >> 14 & 0x3FFF))
            mask |= Self.halfDays(from: start, to: start + length - 1)
        }
        person = person & ~(0xFFFF << 48) | UInt64(mask) << 48
    }

    /// The half days from one minute of the week to another, which may lie in the week after.
    private static func halfDays(from first: Int, to last: Int) -> UInt16 {
        (halfDay(of: first)...halfDay(of: last)).reduce(0) { $0 | 1 << UInt16($1 % 14) }
    }

    /// The number of a minute's half day, from Monday morning on.
    static func halfDay(of minute: Int) -> Int { minute / 1440 * 2 + (minute % 1440 < halfDayMinute ? 0 : 1) }
    mutating func setSite(_ site: Int) { marks = marks & ~0xFF_FFFF | UInt64(site) }
    package mutating func setSexes(_ mask: UInt32) { set(Mark.sexes, 4, UInt64(mask)) }
    package mutating func setHasAge() { set(Mark.age, 1, 1) }
    /// 1 for the service's municipality, 2 for its province.
    package mutating func setResidence(_ kind: UInt64) { set(Mark.residence, 2, kind) }
    /// 0 free, 1 sliding, 2 paid, 3 nobody says.
    package mutating func setCost(_ code: UInt64) { set(Mark.cost, 2, code) }
    /// 0 nobody says, 1 active, 2 anything else.
    package mutating func setStatus(_ code: UInt64) { set(Mark.status, 2, code) }
    /// The age is in days before the index's newest figure.
    package mutating func setCapacity(_ kind: CapacityKind, age: UInt8 = 0) {
        set(Mark.capacity, 3, kind.rawValue)
        set(Mark.capacityAge, 8, UInt64(age))
    }
    package mutating func setPlacement(_ placement: Placement) { set(Mark.placement, 2, placement.rawValue) }
    package mutating func setHours(_ kind: HoursKind) { set(Mark.hours, 2, kind.rawValue) }
    mutating func setAsksForCloserLook() { set(Mark.closer, 1, 1) }
    mutating func setHasExtra() { set(Mark.extra, 1, 1) }
    mutating func setIsOneOfSeveral() { set(Mark.several, 1, 1) }
    mutating func setHasSeveralSites() { set(Mark.sites, 1, 1) }
}
