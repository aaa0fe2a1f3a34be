/// Who is right when a source and ourselves have both changed a field, and how much may go wrong in one delivery.
public struct MergePolicy: Sendable, Hashable {
    /// Who is right about a field that both sides have changed since the source's last delivery.
    public enum Rule: String, Sendable, CaseIterable {
        /// The source: its new value is taken.
        case partner
        /// Ourselves: our value stays.
        case desk
        /// Whoever checked the value later; a conflict where that cannot be told.
        case newestVerified = "newest_verified"
        /// Nobody: it is a conflict, and a person decides.
        case ask
    }

    /// Which fields a rule is for; what is blank is any.
    public struct Scope: Sendable, Hashable {
        /// The source.
        public let source: String?
        /// The table.
        public let table: ListingTable?
        /// The column's name.
        public let column: String?

        /// A scope from its parts.
        public init(source: String? = nil, table: ListingTable? = nil, column: String? = nil) {
            self.source = source
            self.table = table
            self.column = column
        }
    }

    /// What becomes of new records that others seem to list too.
    public enum Matching: String, Sendable, CaseIterable {
        /// They are not looked for.
        case off
        /// They are proposed, and a person decides.
        case propose
        /// Those of the band "same" are joined as the import is applied; the others are proposed.
        case join
    }

    /// The rules by their scope.
    public var rules: [Scope: Rule]
    /// What becomes of new records that others seem to list too; without a word of the partner's they are proposed.
    public var matching = Matching.propose
    /// The share of a delivery's rows, from 0 to 1, that may be rejected before a person must look at it.
    public var rejectedLimit: Double
    /// The share of the source's records, from 0 to 1, that a delivery may cease to list before a person must look.
    public var missingLimit: Double

    /// A policy from its parts; without any, conflicts are left to a person and a quarter may be wrong or missing.
    public init(rules: [Scope: Rule] = [:], rejectedLimit: Double = 0.25, missingLimit: Double = 0.25) {
        self.rules = rules
        self.rejectedLimit = rejectedLimit
        self.missingLimit = missingLimit
    }

    /// As few rows or records as these never stop a delivery, whatever share of a short list they are.
    public static let alwaysAllowed = 4

    /// The rule of a field: of those whose scope holds it the one that names the most, the column weighing more than
    /// the table and the table more than the source.
    public func rule(source: String, table: ListingTable, column: String) -> Rule {
        guard !rules.isEmpty else { return .ask }
        for aColumn in [column, nil] {
            for aTable in [table, nil] {
                for aSource in [source, nil] {
                    let scope = Scope(source: aSource, table: aTable, column: aColumn)
                    if let rule = rules[scope] { return rule }
                }
            }
        }
        return .ask
    }

    /// This policy with the rules of another, which wins where both have one of the same scope.
    public func merging(_ other: [Scope: Rule]) -> MergePolicy {
        var merged = self
        merged.rules.merge(other) { _, winner in winner }
        return merged
    }
}
