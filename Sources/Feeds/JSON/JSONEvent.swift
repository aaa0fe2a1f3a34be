/// One step through a JSON text.
public enum JSONEvent: Sendable, Hashable {
    /// An object starts at this brace.
    case startObject(FeedPosition)
    /// A member's name, at its opening quote; its value follows.
    case name(String, FeedPosition)
    /// The object ends.
    case endObject
    /// An array starts at this bracket.
    case startArray(FeedPosition)
    /// The array ends.
    case endArray
    /// A value that holds no others.
    case scalar(JSONScalar, FeedPosition)
}

/// A JSON value that holds no others.
public enum JSONScalar: Sendable, Hashable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number as it is written, since reading it as binary could change it.
    case number(String)
    /// A string, its escapes resolved.
    case string(String)
}
