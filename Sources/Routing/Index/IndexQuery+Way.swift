import Directory

extension IndexQuery {
    /// The way to a record's place: the metres that count, whether the radius excludes it, whether nobody can say.
    func way(to record: HotRecord) -> (metres: Int, isTooFar: Bool, isUnknown: Bool) {
        guard let origin = inquiry.origin else { return (0, false, false) }
        switch Placement(rawValue: record.placement) ?? .unknown {
        case .remote: return (0, false, false)
        case .unknown: return ((inquiry.radius ?? policy.unknownDistance).metres, false, inquiry.radius != nil)
        case .point:
            guard let distance = coordinate(of: record).map({ origin.distance(to: $0) }) else {
                return (0, false, false)
            }
            return (distance.metres, inquiry.radius.map { distance > $0 } ?? false, false)
        }
    }

    /// Whether a record's score may be so low, as far as its own words tell: a closer look only adds to it.
    @inline(__always)
    func mayEnter(_ record: HotRecord, _ reach: Reach, below worst: Int) -> Bool {
        if record.asksForCloserLook || isOdd { return true }
        var floor = policy.waitDay &* record.waitDays &+ costs[Int(record.cost)]
        if hasLanguages, record.languages & (languages | IndexVocabulary.otherLanguages) == 0 {
            floor &+= record.languages == 0 ? policy.missingDetail : policy.noSharedLanguage
        }
        let left = Double(worst &- floor) + Reach.slack
        return left >= 0 && reach.square(latitude: record.latitude, longitude: record.longitude) <= left * left
    }

    /// The point of a record; whole ten-millionths divided give the very number that the listing's decimals do.
    func coordinate(of record: HotRecord) -> Coordinate? {
        Coordinate(latitude: Double(record.latitude) / 1e7, longitude: Double(record.longitude) / 1e7)
    }
}
