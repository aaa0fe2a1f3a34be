/// What a matcher is at, in the order of its work.
public enum MatchStage: String, Sendable, CaseIterable {
    /// Normalises and numbers values.
    case normalising
    /// Puts records that share something into blocks.
    case blocking
    /// Compares the pairs of every block.
    case comparing
    /// Estimates what agreement is worth.
    case estimating
    /// Weighs every pair.
    case weighing
    /// Chooses partners and puts them together.
    case choosing
}
