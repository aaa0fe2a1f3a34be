import Directory

/// Time that the desk gave, to one person or to none in particular.
public struct Activity: Sendable, Hashable {
    /// What was done.
    public enum Kind: String, Sendable, CaseIterable {
        /// A talk at the desk; going along with the person.
        case interview, accompaniment
        /// Writing a CV, enrolling in a course, preparing for a job interview.
        case curriculumVitae = "cv", courseEnrolment = "course_enrolment",
            jobInterviewPreparation = "job_interview_preparation"
        /// A call or a message; help with papers; anything else.
        case remoteContact = "remote_contact", documentHelp = "document_help", other

        /// The kind in words.
        public var phrase: Phrase { Phrase("activity.kind.\(rawValue)") }
    }

    /// The minutes that one activity may take: some, and no more than a day has.
    public static let minutesAllowed = 1...1440

    /// Its number in the archive.
    public let id: Int
    /// What was done.
    public let kind: Kind
    /// The day.
    public let day: Day
    /// Minutes it took.
    public let minutes: Int
    /// The project that paid for it.
    public let projectID: String?
    /// For whom.
    public let caseCode: CaseCode?

    /// An activity; minutes that are not allowed are a broken contract.
    public init(
        id: Int, kind: Kind, day: Day, minutes: Int, projectID: String? = nil, caseCode: CaseCode? = nil
    ) {
        precondition(Self.minutesAllowed.contains(minutes), "an activity takes 1 to 1440 minutes")
        self.id = id
        self.kind = kind
        self.day = day
        self.minutes = minutes
        self.projectID = projectID
        self.caseCode = caseCode
    }
}
