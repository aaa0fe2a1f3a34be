import Directory

/// What a year's report counts, before small groups are hidden. An archive makes one without reading every record;
/// from a ledger it is made the plain way.
public struct YearTally: Sendable, Hashable {
    /// The people of the year: first met in it, or with a need, a referral or an activity in it.
    public var people: [PeopleGroup: Int] = [:]
    /// The needs recorded in it.
    public var needs: [String: Int] = [:]
    /// The referrals made in it by where they stand: a state, or `completed_` with how it ended.
    public var standings: [String: Int] = [:]
    /// The same by service.
    public var services: [String: Int] = [:]
    /// How many of them came to help in so many days.
    public var helpDays: [Int: Int] = [:]
    /// The time given, by kind, by project (`nil` for none) and by month.
    public var activities: [Activity.Kind: ActivityTotal] = [:]
    /// As above.
    public var projects: [String?: ActivityTotal] = [:]
    /// As above, twelve.
    public var months: [ActivityTotal] = Array(repeating: ActivityTotal(), count: 12)
    /// The projects' names.
    public var projectNames: [String: String] = [:]
    /// The needs of the year that could not be met, twelve months a place.
    public var unmet: [GapPlace: [Int]] = [:]
    /// The inquiries of the year that found nothing, likewise.
    public var unanswered: [GapPlace: [Int]] = [:]

    /// Nothing.
    public init() {}

    /// Adds to the count of a month.
    public static func add(_ count: Int, to gaps: inout [GapPlace: [Int]], _ place: GapPlace, month: Int) {
        gaps[place, default: Array(repeating: 0, count: 12)][month - 1] += count
    }

    /// Adds what was done.
    public mutating func add(_ total: ActivityTotal, kind: Activity.Kind, projectID: String?, month: Int) {
        activities[kind, default: ActivityTotal()] = activities[kind, default: ActivityTotal()] + total
        projects[projectID, default: ActivityTotal()] = projects[projectID, default: ActivityTotal()] + total
        months[month - 1] = months[month - 1] + total
    }
}

extension YearTally {
    /// Counts a ledger.
    public init(of ledger: Ledger, year: Int) {
        func isInYear(_ day: Day) -> Bool { day.civil.year == year }
        let made = ledger.referrals.filter { isInYear($0.createdAt.day) && $0.state != .enteredInError }
        let codeOfNeed = Dictionary(
            ledger.needs.map { ($0.id, $0.caseCode) }, uniquingKeysWith: { first, _ in first })
        var codes = Set(ledger.needs.filter { isInYear($0.recordedOn) }.map(\.caseCode))
        codes.formUnion(made.compactMap { codeOfNeed[$0.caseNeedID] })
        codes.formUnion(ledger.activities.filter { isInYear($0.day) }.compactMap(\.caseCode))
        people = ledger.cases.filter { isInYear($0.openedOn) || codes.contains($0.code) }
            .counted { PeopleGroup(isNew: isInYear($0.openedOn), facts: $0.facts) }
        needs = ledger.needs.filter { isInYear($0.recordedOn) }.counted(by: \.needID)
        standings = made.counted { YearCount.standing($0.state, $0.outcome?.help) }
        services = made.counted(by: \.serviceID)
        helpDays = made.compactMap(\.outcome).filter { $0.help != .no }.counted(by: \.days)
        for activity in ledger.activities where isInYear(activity.day) {
            add(
                ActivityTotal(count: 1, minutes: activity.minutes), kind: activity.kind,
                projectID: activity.projectID, month: activity.day.civil.month)
        }
        projectNames = Dictionary(ledger.projects.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        for need in ledger.needs where need.state.reason != nil && isInYear(need.recordedOn) {
            let place = GapPlace(needID: need.needID, areaID: need.areaID)
            Self.add(1, to: &unmet, place, month: need.recordedOn.civil.month)
        }
        for inquiry in ledger.unansweredInquiries where isInYear(inquiry.day) {
            let place = GapPlace(needID: inquiry.needID, areaID: inquiry.areaID)
            Self.add(1, to: &unanswered, place, month: inquiry.day.civil.month)
        }
    }
}
