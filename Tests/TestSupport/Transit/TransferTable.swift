import Directory

/// The seconds for every change there is, worked out pair by pair.
struct TransferTable {
    /// By stop, the seconds to others and to itself.
    private(set) var seconds: [[Int: Int]]

    init(_ feeds: [TransitFeed], rules: TimeExpandedGraph.Rules) {
        let stops = feeds.flatMap(\.stops)
        seconds = Array(repeating: [:], count: stops.count)
        for (one, stop) in stops.enumerated() {
            // A thousandth of a degree of latitude is 111 m.
            let band = Double(rules.changeReach + 1) / 111_000
            for (other, goal) in stops.enumerated()
            where abs(goal.coordinate.latitude - stop.coordinate.latitude) <= band {
                guard one == other || stop.coordinate.distance(to: goal.coordinate).metres <= rules.changeReach else {
                    continue
                }
                seconds[one][other] = rules.walk(stop.coordinate, goal.coordinate) + rules.change
            }
        }
        var first = 0
        for feed in feeds {
            apply(feed, from: first, rules)
            first += feed.stops.count
        }
    }

    /// What a feed says of its own stops; rules between stops win over those of a station, later ones over earlier.
    private mutating func apply(_ feed: TransitFeed, from first: Int, _ rules: TimeExpandedGraph.Rules) {
        for (one, stop) in feed.stops.enumerated() where stop.parent != nil {
            for (other, goal) in feed.stops.enumerated() where goal.parent == stop.parent {
                seconds[first + one][first + other] = rules.walk(stop.coordinate, goal.coordinate) + rules.change
            }
        }
        func members(_ position: Int32) -> [Int] {
            guard feed.stops[Int(position)].isStation else { return [Int(position)] }
            return feed.stops.indices.filter { feed.stops[$0].parent == position }
        }
        for stations in [2, 1, 0] {
            for rule in feed.transfers
            where [rule.from, rule.to].count(where: { feed.stops[Int($0)].isStation }) == stations {
                for one in members(rule.from) {
                    for other in members(rule.to) {
                        let way = rules.walk(feed.stops[one].coordinate, feed.stops[other].coordinate)
                        let usual = rule.kind == .timed ? way : way + rules.change
                        seconds[first + one][first + other] =
                            rule.kind == .impossible ? nil : rule.seconds.map(Int.init) ?? usual
                    }
                }
            }
        }
    }
}
