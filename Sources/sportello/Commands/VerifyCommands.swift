import Directory
import Store

/// `sportello verify` and `sportello network due`: what was checked, and what should be.
enum VerifyCommands {
    static let commands = [
        CommandDescription(
            "verify", operands: ["SERVICE"],
            options: [
                .single("field", "NAME", "option.verified_field"),
                .single("how", "phone|visit|web|partner", "option.how"),
                .single("outcome", "confirmed|changed|wrong", "option.outcome_of_check"),
                .single("role", "NAME", "option.role"),
            ], run: verify),
        CommandDescription(
            "network due", options: [.single("limit", "N", "option.limit"), .flag("json", "option.json")], run: due),
    ]

    private static func verify(_ invocation: Invocation) throws -> ExitStatus {
        let way = try choice("how", Verification.Way.allCases, .phone, invocation)
        let outcome = try choice("outcome", Verification.Outcome.allCases, .confirmed, invocation)
        let field = invocation.arguments.value("field")
        let known = Archive.partsOfServices.map(\.rawValue) + ListingTable.services.columns.map(\.name)
        if let field, !known.contains(field) {
            throw UsageError.badValue(
                "--field", value: field, expected: Nearest.word(to: field, among: known) ?? "phones")
        }
        let id = invocation.arguments.operands[0]
        try invocation.archive().verify(
            Verification(
                .services, id: id, field: field, on: invocation.surroundings.now.day,
                by: invocation.arguments.value("role") ?? "desk", way, outcome))
        invocation.say("verify.done", ["id": .text(id), "field": .text(field ?? "*")])
        return .success
    }

    private static func choice<T: RawRepresentable<String>>(
        _ name: String, _ all: [T], _ usual: T, _ invocation: Invocation
    ) throws -> T {
        guard let word = invocation.arguments.value(name) else { return usual }
        guard let value = T(rawValue: word) else {
            throw UsageError.badValue(
                "--\(name)", value: word, expected: all.map(\.rawValue).joined(separator: ", "))
        }
        return value
    }

    private static func due(_ invocation: Invocation) throws -> ExitStatus {
        let archive = try invocation.archive()
        let today = invocation.surroundings.now.day
        let due = try archive.dueServices(today: today, limit: try invocation.limit(20))
        if invocation.arguments.has("json") {
            let list = due.map { service -> JSONValue in
                [
                    "id": .string(service.id), "table": .string(service.field.table.rawValue),
                    "record": .string(service.field.id), "column": .string(service.field.column),
                    "field": .string(invocation.phrasebook.text(service.field.name)),
                    "freshness": .string(invocation.phrasebook.text(service.field.freshness(on: today))),
                    "doubt": .double(service.doubt), "use": .int(service.use),
                ]
            }
            invocation.print(try JSONValue.array(list).text())
            return due.isEmpty ? .negative : .success
        }
        let network = try archive.snapshot()
        for service in due {
            let name = network.findService(service.id)?.name.reading(in: invocation.language).text ?? ""
            let percent = "\(Int((service.doubt * 100).rounded()))"
            let why = invocation.words(
                "due.line",
                [
                    "field": .phrase(service.field.name), "freshness": .phrase(service.field.freshness(on: today)),
                    "percent": .text(percent), "uses": .count(service.use - 1),
                ])
            invocation.print("\(service.id)\t\(name)\t\(why)")
        }
        return due.isEmpty ? .negative : .success
    }
}
