import Exports
import Foundation

/// The parameters of a list, sent in the body so that they stand in no address and no log.
enum CatalogBody {
    /// The values by parameter, from JSON or a form; an empty body has none, and members of no parameter are left aside.
    ///
    /// Throws `badRequest` for what cannot be read and `unsupportedMediaType` for another type.
    static func values(of request: Request) throws(HTTPError) -> [CatalogParameter: [String]] {
        guard !request.body.isEmpty else { return [:] }
        switch request.header("Content-Type")?.split(separator: ";").first?.lowercased() {
        case "application/json": return try json(request.body)
        case "application/x-www-form-urlencoded":
            return Dictionary(grouping: try request.form().fields, by: \.name).reduce(into: [:]) { values, group in
                if let parameter = CatalogParameter(rawValue: group.key) {
                    values[parameter] = group.value.map(\.value)
                }
            }
        default: throw HTTPError(.unsupportedMediaType)
        }
    }

    private static func json(_ body: [UInt8]) throws(HTTPError) -> [CatalogParameter: [String]] {
        guard let members = try? JSONDecoder().decode([String: Member].self, from: Data(body)) else {
            throw HTTPError(.badRequest, detail: "body")
        }
        var values: [CatalogParameter: [String]] = [:]
        for (name, member) in members {
            guard let parameter = CatalogParameter(rawValue: name) else { continue }
            guard let words = member.words(as: parameter.shape) else { throw HTTPError(.badRequest, detail: name) }
            values[parameter] = words
        }
        return values
    }

    /// A member of any kind, for those of no parameter are left aside.
    private enum Member: Decodable {
        case text(String)
        case texts([String])
        case flag(Bool)
        case number(Int)
        case other

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .other
            } else if let texts = try? container.decode([String].self) {
                self = .texts(texts)
            } else if let flag = try? container.decode(Bool.self) {
                self = .flag(flag)
            } else if let number = try? container.decode(Int.self) {
                self = .number(number)
            } else {
                self = (try? container.decode(String.self)).map { .text($0) } ?? .other
            }
        }

        /// The values as an address would have them; `nil` when they are of another kind than the parameter's.
        func words(as shape: CatalogParameter.Shape) -> [String]? {
            switch (self, shape) {
            case (.texts(let texts), .texts): texts
            case (.text(let text), .text), (.text(let text), .texts): [text]
            case (.text(let text), .digits), (.text(let text), .moment), (.text(let text), .time),
                (.text(let text), .word):
                text.isEmpty ? nil : [text]
            case (.flag(let flag), .flag): ["\(flag)"]
            case (.number(let number), .number): ["\(number)"]
            default: nil
            }
        }
    }
}
