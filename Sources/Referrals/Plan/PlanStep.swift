import Directory

/// One thing to do for a person whom the desk has taken charge of (*presa in carico*): a code and what it is about,
/// never free text.
public struct PlanStep: Sendable, Hashable {
    /// What is to be done.
    public enum Kind: String, Sendable, CaseIterable {
        /// Meet a need; obtain a document; go to a service.
        case need, document, service
        /// A talk; going along; a call; filling in a form; looking whether something came.
        case interview, accompaniment, call, form, check

        /// The kind in words.
        public var phrase: Phrase { Phrase("plan.kind.\(rawValue)") }

        /// Whether it is about something of a vocabulary or a listing.
        public var hasSubject: Bool { [.need, .document, .service].contains(self) }
    }

    /// Where it stands.
    public enum State: String, Sendable, CaseIterable {
        /// To be done; done; no longer wanted.
        case open, done, dropped

        /// The state in words.
        public var phrase: Phrase { Phrase("plan.state.\(rawValue)") }
    }

    /// Its number in the archive.
    public let id: Int
    /// For whom.
    public let caseCode: CaseCode
    /// For which of their needs.
    public let caseNeedID: Int?
    /// What.
    public let kind: Kind
    /// The need, document or service it is about.
    public let subject: String?
    /// By when.
    public let dueOn: Day?
    /// Where it stands.
    public let state: State
    /// Who does it: an account of the desk; `nil` for whoever follows the case.
    public let operatorName: String?

    /// A step from its parts.
    public init(
        id: Int, caseCode: CaseCode, caseNeedID: Int? = nil, kind: Kind, subject: String? = nil, dueOn: Day? = nil,
        state: State = .open, operatorName: String? = nil
    ) {
        self.id = id
        self.caseCode = caseCode
        self.caseNeedID = caseNeedID
        self.kind = kind
        self.subject = subject
        self.dueOn = dueOn
        self.state = state
        self.operatorName = operatorName
    }

    /// What is to be done, in words.
    public var phrase: Phrase {
        switch (kind, subject) {
        case (.need, let id?): Phrase("plan.step.need", ["subject": .need(id)])
        case (.document, let id?): Phrase("plan.step.document", ["subject": .document(id)])
        case (.service, let id?): Phrase("plan.step.service", ["subject": .text(id)])
        default: kind.phrase
        }
    }
}
