import Feeds

/// How far an XML file keeps to its standard, for the partner who wrote it.
public struct ConformanceReport: Sendable, Hashable {
    /// One broken rule, at its place.
    public struct Violation: Sendable, Hashable {
        /// The line, from 1.
        public let line: Int
        /// The element, and after `/@` the attribute.
        public let element: String
        /// What was broken: one of `rules`.
        public let rule: String
        /// What was found and what was expected, in the words of the schema's reader (English).
        public let detail: String
    }

    /// Every kind of broken rule.
    public static var rules: [String] { XMLSchemaViolation.Rule.allCases.map(\.rawValue) }

    /// The standard and its version, such as `AIRS 3.1`; nil when the file is none that is known.
    public let dialect: String?
    /// How many elements of each counted name there are.
    public let counts: [String: Int]
    /// The parts that the version asks for and the file lacks, as `Site/Key`, with how often.
    public let lacking: [String: Int]
    /// The broken rules in the order of the file; nil when no schema was given.
    public let violations: [Violation]?

    /// Looks at a file, by its schema if one is given.
    ///
    /// Throws `unreadable`, with the place and what the parser refused.
    public init(path: String, schemaPath: String?) throws(ImportError) {
        let bytes = try Self.bytes(path)
        do throws(FeedError) {
            var survey = AIRSSurvey()
            try survey.read(XMLEncodingRepair(bytes).bytes)
            dialect = survey.dialect.map { "AIRS \($0.rawValue)" }
            counts = survey.counts
            lacking = survey.lacking
        } catch {
            throw ImportError(.unreadable, at: path, detail: "\(error)")
        }
        violations = try schemaPath.map { schema throws(ImportError) in
            try Self.violations(of: bytes, path: path, schema: schema)
        }
    }

    private static func bytes(_ path: String) throws(ImportError) -> [UInt8] {
        let files = try Delivery(path: path).files
        guard files.count == 1 else { throw ImportError(.unreadable, at: path, detail: "it is not one file") }
        return files[0].bytes
    }

    private static func violations(
        of bytes: [UInt8], path: String, schema: String
    ) throws(ImportError) -> [Violation] {
        let schemaBytes = try Self.bytes(schema)
        let reader: XMLSchemaReader
        do throws(FeedError) {
            reader = try XMLSchemaReader(schema: schemaBytes)
        } catch {
            throw ImportError(.unreadable, at: schema, detail: "\(error)")
        }
        var found: [Violation] = []
        do throws(FeedError) {
            try reader.check(bytes: bytes) { seen in
                found.append(
                    Violation(
                        line: seen.line, element: seen.element, rule: seen.rule.rawValue, detail: seen.detail))
            }
        } catch {
            throw ImportError(.unreadable, at: error.position == nil ? schema : path, detail: "\(error)")
        }
        return found
    }
}
