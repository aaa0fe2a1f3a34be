/// That something was found to be so on a day, and by what.
public struct Confirmation: Sendable, Hashable {
    /// What confirms, from the weakest to the strongest.
    public enum Means: Sendable, Hashable {
        /// A list of that source which has it.
        case list(String)
        /// The desk, which set it.
        case desk
        /// A person who was sent there and got help.
        case referral
        /// Somebody who checked it.
        case check(Verification.Way)
    }

    /// The day.
    public let day: Day
    /// By what.
    public let means: Means

    /// A confirmation from its parts.
    public init(_ means: Means, on day: Day) {
        self.means = means
        self.day = day
    }
}
