import Directory

/// A sheet for one person: where to go, what to bring, and in what order.
///
/// It has no place for a name: the case's code is all that ties it to a person.
public struct PersonSheet: Sendable, Hashable {
    /// The day it is made.
    public var date: Day
    /// The case's code.
    public var caseCode: String?
    /// The desk that hands it out.
    public var desk: DeskContact
    /// The services, best first.
    public var entries: [SheetEntry]
    /// The ways to services that need papers first.
    public var pathways: [SheetPathway]
    /// What the operator adds.
    public var notes: [LocalizedText]
    /// When the person is expected somewhere.
    public var appointments: [LocalTime] = []
    /// The months after which a listing not confirmed again is said to be old.
    public var monthsUntilOld: Int

    /// A sheet from its parts.
    public init(
        date: Day, caseCode: String? = nil, desk: DeskContact, entries: [SheetEntry] = [],
        pathways: [SheetPathway] = [], notes: [LocalizedText] = [], monthsUntilOld: Int = 6
    ) {
        self.date = date
        self.caseCode = caseCode
        self.desk = desk
        self.entries = entries
        self.pathways = pathways
        self.notes = notes
        self.monthsUntilOld = monthsUntilOld
    }
}
