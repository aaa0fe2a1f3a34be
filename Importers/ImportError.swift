/// Why no plan could be made at all; what is wrong with single rows is a `Finding` instead.
public struct ImportError: Error, Sendable, Hashable {
    /// The kind of refusal.
    public enum Code: String, Sendable, Hashable, CaseIterable {
        /// The file or folder is not there or may not be read.
        case unreadable
        /// The delivery holds no file that the profile's format could read.
        case nothingToRead
        /// The mapping profile is not valid; `place` is the JSON path.
        case malformedProfile
    }

    /// The kind of refusal.
    public let code: Code
    /// The path of the file, or the path inside the profile, such as `records[2].fields.name`.
    public let place: String
    /// What was found, in English, for a log or a developer.
    public let detail: String

    /// A refusal of a kind, at a place.
    public init(_ code: Code, at place: String, detail: String) {
        self.code = code
        self.place = place
        self.detail = detail
    }
}

extension ImportError: CustomStringConvertible {
    /// The kind, the place and the detail in one line.
    public var description: String { "\(code.rawValue): \(place): \(detail)" }
}
