import Foundation

/// A piece of a profile as JSON, with the members it has and no others, so that a person can go on editing it.
enum ProfileJSON: Encodable, Sendable, Equatable, ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral,
    ExpressibleByArrayLiteral
{
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([ProfileJSON])
    case object([String: ProfileJSON])

    init(stringLiteral value: String) { self = .text(value) }

    init(dictionaryLiteral elements: (String, ProfileJSON)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
    }

    init(arrayLiteral elements: ProfileJSON...) { self = .list(elements) }

    /// A list of texts.
    static func texts(_ values: [String]) -> ProfileJSON { .list(values.map { .text($0) }) }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .text(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .flag(let value): try container.encode(value)
        case .list(let values): try container.encode(values)
        case .object(let members): try container.encode(members)
        }
    }

    /// The JSON text, members in alphabetical order.
    var pretty: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Texts, numbers and lists of them can always be encoded.
        guard let data = try? encoder.encode(self) else { preconditionFailure("a profile is always JSON") }
        return String(decoding: data, as: UTF8.self)
    }
}
