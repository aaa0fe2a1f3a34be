import Foundation

extension PartnerProfile {
    /// Reads a profile from JSON and checks it whole. Throws `malformedProfile` with the JSON path.
    public init(json: [UInt8]) throws(ImportError) {
        do {
            self = try JSONDecoder().decode(PartnerProfile.self, from: Data(json))
        } catch let error as DecodingError {
            throw ImportError(decoding: error)
        } catch {
            throw ImportError(.malformedProfile, at: "$", detail: "the JSON cannot be read")
        }
        _ = try MappingCompiler(self).compile()
        _ = try TablesCompiler(self).compile()
    }

    /// Reads a profile from JSON text and checks it whole. Throws `malformedProfile` with the JSON path.
    public init(json: String) throws(ImportError) {
        try self.init(json: [UInt8](json.utf8))
    }

    /// The profile as JSON with its members in alphabetical order, to be kept or sent on.
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding strings and lists of strings cannot fail.
        guard let data = try? encoder.encode(self) else { preconditionFailure("a profile is always JSON") }
        return String(decoding: data, as: UTF8.self)
    }
}

extension ImportError {
    /// A decoding error told by its JSON path.
    init(decoding error: DecodingError) {
        switch error {
        case .keyNotFound(let key, let context):
            self.init(.malformedProfile, at: Self.path(context), detail: "the member \(key.stringValue) is missing")
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            self.init(.malformedProfile, at: Self.path(context), detail: context.debugDescription)
        case .dataCorrupted(let context):
            let cause = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey] as? String
            self.init(.malformedProfile, at: Self.path(context), detail: cause ?? context.debugDescription)
        @unknown default:
            self.init(.malformedProfile, at: "$", detail: "the JSON cannot be read")
        }
    }

    private static func path(_ context: DecodingError.Context) -> String {
        let steps = context.codingPath.reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += (path.isEmpty ? "" : ".") + key.stringValue
            }
        }
        return steps.isEmpty ? "$" : steps
    }
}
