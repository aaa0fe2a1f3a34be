import Database
import Directory
import Referrals

extension Archive {
    /// Adds a step to a person's plan; throws `noSuchRecord` when there is no such case or need of theirs.
    public func addStep(
        _ kind: PlanStep.Kind, about subject: String? = nil, to code: CaseCode, caseNeedID: Int? = nil,
        dueOn: Day? = nil, operatorName: String? = nil, on day: Day
    ) throws(ArchiveError) -> PlanStep {
        try writeLedger { connection in
            try Self.require(try Self.firstCase(code, connection) == nil ? 0 : 1, "cases", code.text)
            if let caseNeedID {
                let isTheirs = try Self.need(caseNeedID, connection).caseCode == code
                try Self.require(isTheirs ? 1 : 0, "case_needs", "\(caseNeedID)")
            }
            try connection.execute(
                """
                INSERT INTO plan_steps (case_code, case_need_id, kind, subject, due_on, state, operator, changed_on)
                VALUES ($1, $2, $3, $4, $5, 'open', $6, $7)
                """,
                [
                    .text(code.text), SQLValue(caseNeedID), .text(kind.rawValue), SQLValue(subject),
                    SQLValue(dueOn?.description), SQLValue(operatorName), .text(day.description),
                ])
            let id = Int(connection.lastInsertRowID)
            try Self.touch(code, on: day, connection)
            try audit(.planChanged, Self.subject(code, connection), "step \(id) open", connection)
            return PlanStep(
                id: id, caseCode: code, caseNeedID: caseNeedID, kind: kind, subject: subject, dueOn: dueOn,
                operatorName: operatorName)
        }
    }

    /// Says that a step was done, is no longer wanted, or is to be done after all.
    public func set(step id: Int, to state: PlanStep.State, on day: Day) throws(ArchiveError) {
        try writeLedger { connection in
            try connection.execute(
                "UPDATE plan_steps SET state = $2, changed_on = $3 WHERE id = $1",
                [SQLValue(id), .text(state.rawValue), .text(day.description)])
            try Self.require(connection.changes, "plan_steps", "\(id)")
            let step = try Self.steps("id = $1", [SQLValue(id)], connection)[0]
            try Self.touch(step.caseCode, on: day, connection)
            try audit(
                .planChanged, Self.subject(step.caseCode, connection), "step \(id) \(state.rawValue)", connection)
        }
    }

    /// A person's plan, in the order it was written.
    public func plan(of code: CaseCode) throws(ArchiveError) -> [PlanStep] {
        try read { try Self.steps("case_code = $1", [.text(code.text)], $0) }
    }

    /// The open steps that are due by a day, of one operator or of all, the longest due first. A step without an
    /// operator is for whoever follows the case.
    public func dueSteps(by day: Day, of operatorName: String? = nil) throws(ArchiveError) -> [PlanStep] {
        try read { connection in
            let steps = try Self.steps(
                "state = 'open' AND due_on IS NOT NULL AND due_on <= $1", [.text(day.description)], connection)
            let mine = try steps.filter { step in
                guard let operatorName else { return true }
                return try (step.operatorName ?? Self.holders(of: step.caseCode, connection).last?.operatorName)
                    == operatorName
            }
            return mine.sorted { ($0.dueOn ?? day, $0.id) < ($1.dueOn ?? day, $1.id) }
        }
    }

    /// Gives a case to an operator, with the open steps of whoever had it.
    public func handOver(_ code: CaseCode, to operatorName: String, on day: Day) throws(ArchiveError) {
        try writeLedger { connection in
            try Self.require(try Self.firstCase(code, connection) == nil ? 0 : 1, "cases", code.text)
            let former = try Self.holders(of: code, connection).last
            try connection.execute(
                "UPDATE case_holders SET until = $2 WHERE case_code = $1 AND until IS NULL",
                [.text(code.text), .text(day.description)])
            try connection.execute(
                "INSERT INTO case_holders (case_code, operator, since) VALUES ($1, $2, $3)",
                [.text(code.text), .text(operatorName), .text(day.description)])
            if let former {
                try connection.execute(
                    "UPDATE plan_steps SET operator = $3 WHERE case_code = $1 AND operator = $2 AND state = 'open'",
                    [.text(code.text), .text(former.operatorName), .text(operatorName)])
            }
            try audit(.caseHandedOver, Self.subject(code, connection), operatorName, connection)
        }
    }

    /// Who followed a case, the present one last.
    public func holders(of code: CaseCode) throws(ArchiveError) -> [CaseHolder] {
        try read { try Self.holders(of: code, $0) }
    }

    /// The cases that an operator follows now.
    public func cases(heldBy operatorName: String) throws(ArchiveError) -> [CaseCode] {
        try read { connection in
            try connection.rows(
                "SELECT case_code FROM case_holders WHERE operator = $1 AND until IS NULL ORDER BY id",
                [.text(operatorName)]
            ).map { try LedgerRow($0, of: "case_holders").code("case_code") }
        }
    }

    private static func steps(
        _ condition: String, _ values: [SQLValue], _ connection: Connection
    ) throws -> [PlanStep] {
        try connection.rows("SELECT * FROM plan_steps WHERE \(condition) ORDER BY id", values).map { row in
            let row = LedgerRow(row, of: "plan_steps")
            return PlanStep(
                id: try row.number("id"), caseCode: try row.code("case_code"),
                caseNeedID: row.row.integer("case_need_id").map { Int($0) },
                kind: try row.value("kind") { PlanStep.Kind(rawValue: $0) }, subject: row.row.text("subject"),
                dueOn: try row.optional("due_on") { Day($0) },
                state: try row.value("state") { PlanStep.State(rawValue: $0) },
                operatorName: row.row.text("operator"))
        }
    }

    private static func holders(of code: CaseCode, _ connection: Connection) throws -> [CaseHolder] {
        try connection.rows("SELECT * FROM case_holders WHERE case_code = $1 ORDER BY id", [.text(code.text)])
            .map { row in
                let row = LedgerRow(row, of: "case_holders")
                return CaseHolder(
                    operatorName: try row.text("operator"), since: try row.day("since"),
                    until: try row.optional("until") { Day($0) })
            }
    }
}
