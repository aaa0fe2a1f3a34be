import Directory

/// How one service, at one place, stands to an inquiry.
struct Assessment {
    /// The service's position in the network.
    let service: Int
    /// The place's position among the columns.
    let site: Int
    /// The answers of the rules.
    let rulings: [Ruling]
    /// The way to go, where it may be told.
    let distance: Distance?
    /// What ranks it.
    let score: Score
    /// How many hard rules say no.
    let failureCount: Int

    /// The hard rules that say no.
    var failures: [Ruling] { rulings.filter { $0.rule.isHard && $0.verdict == .no } }

    /// The hard rules that nobody can answer.
    var unknowns: [Ruling] { rulings.filter { $0.rule.isHard && $0.verdict == .unknown } }

    /// Whether missing documents and nothing else exclude it.
    var isBlockedByDocumentsOnly: Bool {
        failureCount > 0
            && !rulings.contains { $0.verdict == .no && $0.rule.isHard && $0.rule != .document }
    }

    /// The order of an answer: fewest failures, lowest score, then the network's order of identifiers.
    static func precedes(_ left: Assessment, _ right: Assessment) -> Bool {
        (left.failureCount, left.score.total, left.service, left.site)
            < (right.failureCount, right.score.total, right.service, right.site)
    }

    /// The assessments in the order of an answer; whole numbers are sorted, which moves nothing but them.
    static func ranked(_ assessments: [Assessment]) -> [Assessment] {
        let keys = assessments.enumerated().map { position, assessment in
            (assessment.failureCount, assessment.score.total, assessment.service, position)
        }
        return keys.sorted { $0 < $1 }.map { assessments[$0.3] }
    }
}
