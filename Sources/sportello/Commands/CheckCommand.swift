import Importers

/// `sportello import check`: how far an XML file keeps to its standard.
enum CheckCommand {
    static let command = CommandDescription(
        "import check", operands: ["FILE"],
        options: [.single("schema", "XSD", "option.schema"), .flag("json", "option.json")], run: run)

    /// Shows the report; the status is `negative` when a rule is broken or, without a schema, a part is lacking.
    private static func run(_ invocation: Invocation) throws -> ExitStatus {
        let report = try ConformanceReport(
            path: invocation.arguments.operands[0], schemaPath: invocation.arguments.value("schema"))
        if invocation.arguments.has("json") {
            invocation.print(try json(report).text())
        } else {
            show(report, invocation)
        }
        let isKept = report.violations.map(\.isEmpty) ?? (report.lacking.isEmpty && report.dialect != nil)
        return isKept ? .success : .negative
    }

    private static func show(_ report: ConformanceReport, _ invocation: Invocation) {
        if let dialect = report.dialect {
            invocation.say("conformance.dialect", ["dialect": .text(dialect)])
        } else {
            invocation.say("conformance.unknown")
        }
        for (name, count) in report.counts.sorted(by: { $0.key < $1.key }) {
            invocation.print("  \(name): \(count)")
        }
        guard let violations = report.violations else {
            for (part, count) in report.lacking.sorted(by: { $0.key < $1.key }) {
                invocation.say("conformance.lacking", ["part": .text(part), "number": .text(String(count))])
            }
            if report.lacking.isEmpty, report.dialect != nil { invocation.say("conformance.complete") }
            return
        }
        for violation in violations {
            let words = invocation.words("conformance.rule.\(violation.rule)")
            invocation.print("\(violation.line): \(violation.element): \(words) (\(violation.detail))")
        }
        guard !violations.isEmpty else {
            invocation.say("conformance.valid")
            return
        }
        invocation.say("conformance.violations", ["number": .text(String(violations.count))])
        for (rule, group) in Dictionary(grouping: violations, by: \.rule).sorted(by: { $0.key < $1.key }) {
            invocation.print("  \(group.count)  \(invocation.words("conformance.rule.\(rule)"))")
        }
    }

    private static func json(_ report: ConformanceReport) -> JSONValue {
        let violations = report.violations.map { list in
            JSONValue.array(
                list.map { violation in
                    [
                        "line": .int(violation.line), "element": .string(violation.element),
                        "rule": .string(violation.rule), "detail": .string(violation.detail),
                    ]
                })
        }
        var members: [String: JSONValue] = [
            "dialect": .text(report.dialect), "counts": .object(report.counts.mapValues { .int($0) }),
            "lacking": .object(report.lacking.mapValues { .int($0) }),
        ]
        if let violations { members["violations"] = violations }
        return .object(members)
    }
}
