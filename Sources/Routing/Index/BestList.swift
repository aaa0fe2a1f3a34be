/// A service at a place with its score.
struct RankedSite: Hashable {
    let score: Int
    let service: Int
    /// Which of the service's places, in its own order.
    let ordinal: Int
    /// Its record's place in the index; -1 for a site that the listing was asked about.
    let record: Int

    @inline(__always)
    static func precedes(_ left: RankedSite, _ right: RankedSite) -> Bool {
        if left.score != right.score { return left.score < right.score }
        if left.service != right.service { return left.service < right.service }
        return left.ordinal < right.ordinal
    }
}

/// The best so many services, each at its best place, best first.
struct BestList {
    let limit: Int
    private(set) var elements: [RankedSite] = []

    init(limit: Int) {
        self.limit = limit
        elements.reserveCapacity(min(limit, 64))
    }

    /// The score beyond which nothing gets in any more.
    @inline(__always) var worst: Int { elements.count < limit ? .max : elements[limit &- 1].score }

    /// Takes a site in if it is good enough; of one service the best site stays.
    mutating func insert(_ site: RankedSite, isOneOfSeveral: Bool) {
        if elements.count == limit, !RankedSite.precedes(site, elements[limit - 1]) { return }
        if isOneOfSeveral, let same = elements.firstIndex(where: { $0.service == site.service }) {
            guard RankedSite.precedes(site, elements[same]) else { return }
            elements.remove(at: same)
        } else if elements.count == limit {
            elements.removeLast()
        }
        var place = elements.count
        elements.append(site)
        while place > 0, RankedSite.precedes(site, elements[place - 1]) {
            elements[place] = elements[place - 1]
            place -= 1
        }
        elements[place] = site
    }
}
