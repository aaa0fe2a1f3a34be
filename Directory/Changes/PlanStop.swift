/// Why a plan should not be carried out before a person has looked: more went wrong than the policy allows.
public struct PlanStop: Sendable, Hashable {
    /// What there was too much of.
    public enum Measure: String, Sendable, CaseIterable {
        /// Rows that gave nothing because of an error.
        case rejectedRows = "rejected_rows"
        /// Records that the source listed until now and no longer lists.
        case missingRecords = "missing_records"
    }

    /// What there was too much of.
    public let measure: Measure
    /// How many.
    public let count: Int
    /// Of how many.
    public let total: Int
    /// The share of them, from 0 to 1, that the policy allows.
    public let limit: Double

    /// The stop of a measure, if there is more of it than the limit allows.
    public init?(_ measure: Measure, _ count: Int, of total: Int, limit: Double) {
        guard count > MergePolicy.alwaysAllowed, Double(count) > limit * Double(total) else { return nil }
        self.measure = measure
        self.count = count
        self.total = total
        self.limit = limit
    }
}
