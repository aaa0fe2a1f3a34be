import Directory

/// A service for one of the needs that some rule excludes, with what would change that.
public struct NearMiss: Sendable, Hashable {
    /// The service at the place where the least would have to change, of equal places the best.
    public let match: Match
    /// The fewest changes that open the service, all of them together; where nothing opens it, what cannot be changed.
    public let remedies: [Remedy]
    /// Other sets of changes as small as the first, those had soonest first.
    public let alternatives: [[Remedy]]
    /// Documents of the changes that no service gives which the person may use.
    public let outOfReach: Set<String>

    /// The alternatives that ask for no more documents out of reach than the remedies do.
    public var offered: [[Remedy]] { alternatives.filter { countOutOfReach($0) <= countOutOfReach(remedies) } }

    private func countOutOfReach(_ way: [Remedy]) -> Int {
        way.count { remedy in
            if case .document(let id)? = remedy.change { outOfReach.contains(id) } else { false }
        }
    }

    /// The rules that fail.
    public var failures: [Reason] { match.reasons.filter { $0.rule.isHard && $0.verdict == .no } }

    /// Whether the remedies open the service.
    public var isRemediable: Bool { remedies.allSatisfy { $0.change != nil } }
}
