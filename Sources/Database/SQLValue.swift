/// One value of a column or of a parameter, in SQLite's five storage classes (sqlite.org/datatype3.html §2).
public enum SQLValue: Sendable, Hashable {
    /// No value.
    case null
    /// A whole number.
    case integer(Int64)
    /// A binary64 number; SQLite stores NaN as NULL.
    case real(Double)
    /// Unicode text, which may hold U+0000.
    case text(String)
    /// Bytes as they are.
    case blob([UInt8])
}

extension SQLValue {
    /// The text, or NULL when there is none.
    public init(_ text: String?) { self = text.map(SQLValue.text) ?? .null }

    /// The number, or NULL when there is none.
    public init(_ number: Int64?) { self = number.map(SQLValue.integer) ?? .null }

    /// The number, or NULL when there is none.
    public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }

    /// The number, or NULL when there is none.
    public init(_ number: Double?) { self = number.map(SQLValue.real) ?? .null }

    /// 1 or 0, or NULL when it is unknown: SQLite has no class for truth values.
    public init(_ truth: Bool?) { self = truth.map { .integer($0 ? 1 : 0) } ?? .null }

    /// Whether this is NULL.
    public var isNull: Bool { self == .null }

    /// The name of the storage class, as SQLite's `typeof` gives it.
    public var storageClass: String {
        switch self {
        case .null: "null"
        case .integer: "integer"
        case .real: "real"
        case .text: "text"
        case .blob: "blob"
        }
    }
}

extension SQLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByNilLiteral
{
    /// A text literal.
    public init(stringLiteral value: String) { self = .text(value) }

    /// A whole number literal.
    public init(integerLiteral value: Int64) { self = .integer(value) }

    /// A decimal literal.
    public init(floatLiteral value: Double) { self = .real(value) }

    /// `nil` is NULL.
    public init(nilLiteral: ()) { self = .null }
}
