import Directory

/// Time that the desk gave, to one person or to none in particular.
public struct Activity: Sendable, Hashable {
    /// What was done.
    public enum Kind: String, Sendable, CaseIterable {
        /// A talk at the desk; going along with the person.
        case interview, accompaniment
        /// Writing a CV and registering with agencies, enrolling in a course of the desk's own or of others, preparing
        /// for a job interview.
        case curriculumVitae = "cv", courseEnrolment = "course_enrolment", externalCourse = "external_course",
            jobInterviewPreparation = "job_interview_preparation"
        /// Legal and administrative help; help with papers; a talk with a psychologist.
        case legalHelp = "legal_help", documentHelp = "document_help", psychologicalSupport = "psychological_support"
        /// A call or a message; anything else.
        case remoteContact = "remote_contact", other

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
