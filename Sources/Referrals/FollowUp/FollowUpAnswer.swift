import Directory

/// What a person says of a service they were sent to: the questionnaire of IRC's ServiceInfo, in codes.
public struct FollowUpAnswer: Sendable, Hashable {
    /// Whether the person got help.
    public enum Delivery: String, Sendable, CaseIterable {
        /// All of it; a part; none; it has not happened yet.
        case yes, partly, no, notYet = "not_yet"

        /// The answer in the person's words.
        public var phrase: Phrase { Phrase("followup.delivery.\(rawValue)") }

        /// The outcome it is, if it is one.
        public var help: Outcome.Help? {
            switch self {
            case .yes: .yes
            case .partly: .partly
            case .no: .no
            case .notYet: nil
            }
        }
    }

    /// How long the person waited.
    public enum Wait: String, Sendable, CaseIterable {
        /// No longer than a day, two days to a week, two weeks, a month; longer.
        case day, week, fortnight, month, longer

        /// The wait in words.
        public var phrase: Phrase { Phrase("followup.wait.\(rawValue)") }
    }

    /// What made it hard to reach the service.
    public enum Difficulty: String, Sendable, CaseIterable {
        /// Nothing did.
        case none
        /// Finding it or getting there; the telephone; the hours; the language; money for it.
        case place, phone, hours, language, cost

        /// The difficulty in words.
        public var phrase: Phrase { Phrase("followup.difficulty.\(rawValue)") }
    }

    /// Whether the person got help.
    public let delivery: Delivery
    /// Why not, or why not all.
    public let reason: ReferralReason.Kind?
    /// How long they waited.
    public let wait: Wait?
    /// What was hard.
    public let difficulty: Difficulty?
    /// From 1, bad, to 5, good.
    public let quality: Int?

    /// The reasons a person is offered, the commonest first.
    public static let reasons: [ReferralReason.Kind] = [
        .noCapacity, .notEligible, .missingDocument, .serviceUnreachable, .closed, .moved, .languageNotSupported,
        .outOfArea, .noFunds, .personDeclined, .other,
    ]

    /// A reason in the person's words.
    public static func phrase(_ reason: ReferralReason.Kind) -> Phrase { Phrase("followup.reason.\(reason.rawValue)") }

    /// An answer; `nil` for a quality that is none, and for a reason where all help came or is yet to come.
    public init?(
        _ delivery: Delivery, reason: ReferralReason.Kind? = nil, wait: Wait? = nil, difficulty: Difficulty? = nil,
        quality: Int? = nil
    ) {
        if let quality, !(1...5).contains(quality) { return nil }
        if let reason {
            guard delivery == .no || delivery == .partly, Self.reasons.contains(reason) else { return nil }
        }
        self.delivery = delivery
        self.reason = reason
        self.wait = wait
        self.difficulty = difficulty
        self.quality = quality
    }

    /// The step that the person's answer is; `nil` where there is nothing to record yet.
    public func step(at now: LocalTime) -> ReferralStep? {
        delivery.help.map { help in
            ReferralStep(
                to: .completed, role: .person, at: now, reason: reason.map { ReferralReason($0) }, help: help)
        }
    }
}
