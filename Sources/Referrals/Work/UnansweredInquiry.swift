import Directory

/// An inquiry that found no service: the need, the place and the day, and nothing of who asked.
public struct UnansweredInquiry: Sendable, Hashable {
    /// The need.
    public let needID: String
    /// The area in which help was wanted, usually a municipality.
    public let areaID: String?
    /// The day.
    public let day: Day

    /// An inquiry from its parts.
    public init(needID: String, areaID: String?, day: Day) {
        self.needID = needID
        self.areaID = areaID
        self.day = day
    }
}
