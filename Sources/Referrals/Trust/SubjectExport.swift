import Directory

/// All that is kept of a person, for the person (GDPR art. 15 and 20): every row of every table that speaks of them.
public struct SubjectExport: Sendable, Hashable {
    /// One table's rows, each as columns and values; a value that is not there is left out.
    public struct Section: Sendable, Hashable {
        /// The table.
        public let table: String
        /// The rows.
        public let rows: [[String: String]]

        /// A section from its parts.
        public init(table: String, rows: [[String: String]]) {
            self.table = table
            self.rows = rows
        }
    }

    /// The person's code.
    public let code: CaseCode
    /// The tables, those without a row too, so that it is seen that there is nothing.
    public let sections: [Section]
    /// The sealed fields, opened; those that could not be opened are named with nothing.
    public let fields: [SealedField: String]

    /// An export from its parts.
    public init(code: CaseCode, sections: [Section], fields: [SealedField: String]) {
        self.code = code
        self.sections = sections
        self.fields = fields
    }

    /// The export to be read by a person: a heading a table, a line a value; `words` puts a phrase into their language.
    public func text(words: (Phrase) -> String) -> String {
        var lines = ["\(code)"]
        if !fields.isEmpty {
            lines += ["", words(Phrase("export.subject.sealed"))]
            lines += fields.sorted { $0.key < $1.key }.map { "  \(words($0.key.phrase)): \($0.value)" }
        }
        for section in sections where !section.rows.isEmpty {
            lines += ["", words(Phrase("export.subject.\(section.table)"))]
            for row in section.rows {
                lines.append("  – " + row.keys.sorted().map { "\($0): \(row[$0] ?? "")" }.joined(separator: "; "))
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
