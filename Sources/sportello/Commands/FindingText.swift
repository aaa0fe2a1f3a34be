import Directory
import Guides
import Importers

/// A finding as a person reads it, and as a program does.
struct FindingText {
    let finding: Finding
    let phrasebook: Phrasebook

    /// `file:line:column: field: What was seen. How to fix it.`
    var line: String {
        let place = [finding.file, finding.line.map(String.init), finding.column.map(String.init)].compactMap { $0 }
        let field = finding.field.map { " \($0):" } ?? ""
        return "\(place.joined(separator: ":")):\(field) \(message). \(remedy)."
    }

    private var message: String { phrasebook.text(finding.seen) }
    private var remedy: String { phrasebook.text(finding.remedy) }

    /// The finding for programs.
    var json: JSONValue {
        [
            "code": .string(finding.code.rawValue), "severity": .string(finding.code.severity.rawValue),
            "file": .string(finding.file), "line": .number(finding.line), "column": .number(finding.column),
            "field": .text(finding.field), "value": .text(finding.value), "expected": .text(finding.expected),
            "rejects_row": .bool(finding.rejectsRow), "message": .string(message), "remedy": .string(remedy),
        ]
    }
}
