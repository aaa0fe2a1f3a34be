/// One import that was applied, and perhaps undone since.
public struct ImportRun: Sendable, Hashable {
    /// What became of the run.
    public enum State: String, Sendable {
        /// Its changes stand.
        case applied
        /// Its changes were taken back.
        case undone
    }

    /// The source whose runs are the desk's own edits.
    public static let deskSource = "desk"

    /// The run's identifier, counted up from 1.
    public let id: Int
    /// The source.
    public let source: String
    /// The format.
    public let format: String
    /// When it was applied, `YYYY-MM-DDTHH:MM:SSZ`.
    public let appliedAt: String
    /// What became of it.
    public let state: State
    /// The files' names.
    public let files: [String]
    /// Records by what happened to them.
    public let counts: [Change.Kind: Int]

    /// A run from its parts.
    public init(
        id: Int, source: String, format: String, appliedAt: String, state: State, files: [String],
        counts: [Change.Kind: Int]
    ) {
        self.id = id
        self.source = source
        self.format = format
        self.appliedAt = appliedAt
        self.state = state
        self.files = files
        self.counts = counts
    }
}
