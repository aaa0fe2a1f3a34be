import Directory
import Feeds

extension JSONElement {
    /// What kind of value it is, as JSON Schema names it; a text, number or truth value is told by itself.
    var typeName: String {
        switch content {
        case .array: "array"
        case .object: "object"
        case .scalar: text ?? "null"
        }
    }

    /// Whether a column of a kind can take the value: texts may be numbers and numbers texts, truth is neither.
    func fits(_ kind: ListingColumn.Kind) -> Bool {
        switch content {
        case .array, .object: false
        case .scalar(.boolean): kind == .flag
        case .scalar: true
        }
    }
}

extension ListingColumn.Kind {
    /// The type of a JSON member for a column of the kind, as JSON Schema names it.
    var jsonType: String {
        switch self {
        case .integer, .number: "number"
        case .flag: "boolean"
        default: "string"
        }
    }
}
