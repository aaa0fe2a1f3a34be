/// What a reader does after it has handed over a row, an event or a record.
public enum FeedFlow: Sendable, Hashable {
    /// Goes on to the next one.
    case proceed
    /// Ends reading here; the rest of the file is not looked at.
    case stop
}
