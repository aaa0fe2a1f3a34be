import Directory
import Foundation

extension MergePolicy {
    /// Reads a policy from JSON. Throws `malformedProfile` with the JSON path.
    public init(json: [UInt8]) throws(ImportError) {
        do {
            self = try JSONDecoder().decode(PolicyForm.self, from: Data(json)).policy
        } catch let error as DecodingError {
            throw ImportError(decoding: error)
        } catch {
            throw ImportError(.malformedProfile, at: "$", detail: "the JSON cannot be read")
        }
    }

    /// The policy as JSON with its members in alphabetical order, to be kept or sent on.
    public var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        // Encoding strings and finite numbers cannot fail.
        guard let data = try? encoder.encode(PolicyForm(self)) else {
            preconditionFailure("a policy is always JSON")
        }
        return String(decoding: data, as: UTF8.self)
    }
}
