/// One row of an answer: values in the order of the columns, which may also be asked by name.
///
/// Asking for a column that the statement does not have, or for a type that the column does not hold, is a fault of
/// the caller and stops the program: tables are STRICT, so the type of a column is known when the code is written.
public struct Row: Sendable {
    /// The names of the columns, shared by all rows of an answer.
    let header: Header
    /// The values, as many as there are columns.
    public let values: [SQLValue]

    /// The names of the columns, in order.
    public var columns: [String] { header.names }

    /// The value of the column at an index from zero.
    public subscript(index: Int) -> SQLValue { values[index] }

    /// The value of the column of this name; of two columns with one name, the first.
    public subscript(name: String) -> SQLValue { values[index(of: name)] }

    private func index(of name: String) -> Int {
        guard let index = header.indices[name] else {
            preconditionFailure("no column '\(name)' among \(header.names)")
        }
        return index
    }
}

extension Row {
    /// The text of a column, or nil for NULL.
    public func text(_ name: String) -> String? { text(index(of: name)) }

    /// The whole number of a column, or nil for NULL.
    public func integer(_ name: String) -> Int64? { integer(index(of: name)) }

    /// The number of a column, whole or not, or nil for NULL.
    public func real(_ name: String) -> Double? { real(index(of: name)) }

    /// The bytes of a column, or nil for NULL.
    public func blob(_ name: String) -> [UInt8]? { blob(index(of: name)) }

    /// The text of the column at an index from zero, or nil for NULL.
    public func text(_ index: Int) -> String? {
        switch values[index] {
        case .text(let text): text
        case .null: nil
        default: unexpected(index, "text")
        }
    }

    /// The whole number of the column at an index from zero, or nil for NULL.
    public func integer(_ index: Int) -> Int64? {
        switch values[index] {
        case .integer(let number): number
        case .null: nil
        default: unexpected(index, "integer")
        }
    }

    /// The number of the column at an index from zero, whole or not, or nil for NULL.
    public func real(_ index: Int) -> Double? {
        switch values[index] {
        case .real(let number): number
        case .integer(let number): Double(number)
        case .null: nil
        default: unexpected(index, "real")
        }
    }

    /// The bytes of the column at an index from zero, or nil for NULL.
    public func blob(_ index: Int) -> [UInt8]? {
        switch values[index] {
        case .blob(let bytes): bytes
        case .null: nil
        default: unexpected(index, "blob")
        }
    }

    private func unexpected(_ index: Int, _ wanted: String) -> Never {
        preconditionFailure("column '\(header.names[index])' holds \(values[index].storageClass), not \(wanted)")
    }
}

extension Row {
    /// The names of an answer's columns and where each stands.
    final class Header: Sendable {
        let names: [String]
        let indices: [String: Int]

        init(names: [String]) {
            self.names = names
            self.indices = Dictionary(names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }
}
