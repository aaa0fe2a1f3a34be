import Directory

/// Why a referral or a need came to nothing, with what it is about where a reason has that: a code, never free text.
public struct ReferralReason: Sendable, Hashable, CustomStringConvertible {
    /// Which reason.
    public let kind: Kind
    /// The rule that was not met, the document that was missing, the service the person was sent on to.
    public let subject: String?

    /// A reason; `nil` when it cannot have a subject, or when the subject is not an identifier but words.
    public init?(_ kind: Kind, subject: String?) {
        if let subject {
            guard kind.hasSubject, !subject.isEmpty, subject.utf8.count <= 200,
                subject.allSatisfy({ !$0.isWhitespace && !$0.isNewline })
            else { return nil }
        }
        self.kind = kind
        self.subject = subject
    }

    /// A reason that is about nothing further.
    public init(_ kind: Kind) {
        self.kind = kind
        subject = nil
    }

    /// The reason of a code such as `no_capacity` or `missing_document:permit`; `nil` when there is none.
    public init?(code: String) {
        let parts = code.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let kind = Kind(rawValue: parts[0]) else { return nil }
        self.init(kind, subject: parts.count == 2 ? parts[1] : nil)
    }

    /// The code, for storing and typing.
    public var description: String { subject.map { "\(kind.rawValue):\($0)" } ?? kind.rawValue }

    /// The reason in words.
    public var phrase: Phrase {
        guard let subject else { return kind.phrase }
        let argument: Phrase.Argument = kind == .missingDocument ? .document(subject) : .text(subject)
        return Phrase("referral.reason.\(kind.rawValue).about", ["subject": argument])
    }
}

extension ReferralReason {
    /// The reasons a desk and its partners give.
    public enum Kind: String, Sendable, CaseIterable {
        /// The partner: the person does not meet a rule; no place, no money; a document is missing; lives elsewhere.
        case notEligible = "not_eligible", noCapacity = "no_capacity", noFunds = "no_funds",
            missingDocument = "missing_document", outOfArea = "out_of_area"
        /// The partner: does not speak the language, cannot be entered, sent the person on, did not answer in time.
        case languageNotSupported = "language_not_supported", notAccessible = "not_accessible",
            referredElsewhere = "referred_elsewhere", noAnswer = "no_answer"
        /// What was found at the door: a wrong number, closed for good, moved, nobody to be reached.
        case contactWrong = "contact_wrong", closed, moved, serviceUnreachable = "service_unreachable"
        /// The person: not to be reached, did not come, does not want it, solved it, no longer agrees to be named.
        case personUnreachable = "person_unreachable", noShow = "no_show", personDeclined = "person_declined",
            solvedOtherwise = "solved_otherwise", consentWithdrawn = "consent_withdrawn"
        /// The desk: no service exists for the need; another service was chosen.
        case noServiceExists = "no_service_exists", anotherChosen = "another_chosen"
        /// None of these, or nobody said.
        case other
    }

    /// Whose decision a reason is.
    public enum Decider: String, Sendable, CaseIterable {
        /// The partner's, that of how things turned out, the person's, the desk's, nobody knows whose.
        case provider, circumstance, person, desk, unknown
    }
}

extension ReferralReason.Kind {
    /// Whose decision it is.
    public var decider: ReferralReason.Decider {
        switch self {
        case .notEligible, .noCapacity, .noFunds, .missingDocument, .outOfArea, .languageNotSupported, .notAccessible,
            .referredElsewhere, .noAnswer:
            .provider
        case .contactWrong, .closed, .moved, .serviceUnreachable: .circumstance
        case .personUnreachable, .noShow, .personDeclined, .solvedOtherwise, .consentWithdrawn: .person
        case .noServiceExists, .anotherChosen: .desk
        case .other: .unknown
        }
    }

    /// What of the listing is to be verified because of it; empty when the reason says nothing against the listing.
    public var accuses: [ListingField] {
        switch self {
        case .notEligible: [.eligibility]
        case .noCapacity, .noFunds: [.capacity]
        case .missingDocument: [.requiredDocuments]
        case .outOfArea: [.serviceArea]
        case .languageNotSupported: [.languages]
        case .notAccessible: [.accessibility]
        case .noAnswer: [.contact]
        case .contactWrong: [.contact]
        case .closed: [.status, .hours]
        case .moved: [.address]
        case .serviceUnreachable: [.contact, .hours]
        case .referredElsewhere, .personUnreachable, .noShow, .personDeclined, .solvedOtherwise, .consentWithdrawn,
            .noServiceExists, .anotherChosen, .other:
            []
        }
    }

    /// Whether it can name a rule, a document or a service.
    public var hasSubject: Bool { [.notEligible, .missingDocument, .referredElsewhere].contains(self) }

    /// The reason in words.
    public var phrase: Phrase { Phrase("referral.reason.\(rawValue)") }

    /// The reasons that are the decision of one of these.
    static func decided(by deciders: Set<ReferralReason.Decider>) -> [Self] {
        allCases.filter { deciders.contains($0.decider) && $0 != .noAnswer }
    }
}
