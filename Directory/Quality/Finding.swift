/// One thing wrong with partner data, with the place it was seen.
public struct Finding: Sendable, Hashable {
    /// What is wrong.
    public let code: FindingCode
    /// The file's name without its folder.
    public let file: String
    /// The line in the file, from 1; `nil` when the finding is about the whole file.
    public let line: Int?
    /// The column in the line in characters, from 1.
    public let column: Int?
    /// The field: the partner's own column or path.
    public let field: String?
    /// What was seen there.
    public let value: String?
    /// What was expected, or what it disagrees with: plain data such as the codes allowed, never a sentence.
    public let expected: String?
    /// Whether the row was rejected because of it.
    public let rejectsRow: Bool

    /// A finding at its place; a finding whose code is an error rejects the row unless told otherwise.
    public init(
        _ code: FindingCode, file: String, line: Int? = nil, column: Int? = nil, field: String? = nil,
        value: String? = nil, expected: String? = nil, rejectsRow: Bool? = nil
    ) {
        self.code = code
        self.file = file
        self.line = line
        self.column = column
        self.field = field
        self.value = value
        self.expected = expected
        self.rejectsRow = rejectsRow ?? (code.severity == .error)
    }
}
