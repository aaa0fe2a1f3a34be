import Directory
import Guides

/// A plan as JSON on lines (NDJSON): its head, then each change, then each finding, one object a line.
///
/// A change is made only when it is written, so that a nation's plan needs no more memory than the plan itself.
struct PlanLines {
    let plan: ChangePlan
    let run: ImportRun?
    let phrasebook: Phrasebook

    /// Writes all lines to standard output.
    func write() {
        var lines = LineBuffer()
        var head = ImportPlanText(plan: plan, phrasebook: phrasebook).head
        head["type"] = "plan"
        head["run"] = .number(run?.id)
        lines.add(.object(head))
        for change in plan.changes { lines.add(Self.json(change)) }
        for finding in plan.findings { lines.add(Self.json(finding)) }
        lines.flush()
    }

    private static func json(_ change: Change) -> JSONValue {
        var members: [String: JSONValue] = [
            "type": "change", "kind": .string(change.kind.rawValue), "table": .string(change.table.rawValue),
            "id": .string(change.id), "source_id": .string(change.sourceID),
        ]
        if let origin = change.origin {
            members["file"] = .string(origin.file)
            members["line"] = .int(origin.line)
        }
        if change.kind == .create {
            let values = change.fields.compactMap { field in field.new.map { (field.column, JSONValue.string($0)) } }
            members["values"] = .object(Dictionary(values, uniquingKeysWith: { first, _ in first }))
        } else if !change.fields.isEmpty {
            members["fields"] = .array(change.fields.map(\.json))
        }
        return .object(members)
    }

    private static func json(_ finding: Finding) -> JSONValue {
        var members: [String: JSONValue] = [
            "type": "finding", "code": .string(finding.code.rawValue), "file": .string(finding.file),
            "rejects_row": .bool(finding.rejectsRow),
        ]
        let texts = [("field", finding.field), ("value", finding.value), ("expected", finding.expected)]
        for (name, text) in texts { members[name] = text.map { .string($0) } }
        for (name, number) in [("line", finding.line), ("column", finding.column)] {
            members[name] = number.map { .int($0) }
        }
        return .object(members)
    }
}

/// Lines on their way to standard output, written some at a time.
private struct LineBuffer {
    private var text = ""

    mutating func add(_ value: JSONValue) {
        value.write(to: &text)
        text += "\n"
        if text.utf8.count > 1 << 16 { flush() }
    }

    mutating func flush() {
        Output.write(text)
        text.removeAll(keepingCapacity: true)
    }
}

extension FieldChange {
    /// The change of a field for programs; what is blank is left out.
    var json: JSONValue {
        var members: [String: JSONValue] = ["column": .string(column), "resolution": .string(resolution.rawValue)]
        for (name, value) in [("base", base), ("old", old), ("new", new)] { members[name] = value.map { .string($0) } }
        return .object(members)
    }
}
