import Database
import Directory
import Referrals

extension Archive {
    /// Records time the desk gave; throws `noSuchRecord` when the project or the case is not there.
    public func addActivity(
        _ kind: Activity.Kind, on day: Day, minutes: Int, projectID: String? = nil, caseCode: CaseCode? = nil
    ) throws(ArchiveError) -> Activity {
        try writeLedger { connection in
            if let projectID {
                let row = try connection.firstRow("SELECT 1 FROM projects WHERE id = $1", [.text(projectID)])
                try Self.require(row == nil ? 0 : 1, "projects", projectID)
            }
            if let caseCode {
                try Self.require(try Self.firstCase(caseCode, connection) == nil ? 0 : 1, "cases", caseCode.text)
            }
            try connection.execute(
                "INSERT INTO activities (kind, day, minutes, project_id, case_code) VALUES ($1, $2, $3, $4, $5)",
                [
                    .text(kind.rawValue), .text(day.description), SQLValue(minutes), SQLValue(projectID),
                    SQLValue(caseCode?.text),
                ])
            let number = Int(connection.lastInsertRowID)
            if let caseCode { try Self.touch(caseCode, on: day, connection) }
            try audit(.activityAdded, "activity/\(number)", kind.rawValue, connection)
            return Activity(
                id: number, kind: kind, day: day, minutes: minutes, projectID: projectID,
                caseCode: caseCode)
        }
    }

    /// Saves a project, new or changed.
    public func save(_ project: Project) throws(ArchiveError) {
        try write { connection in
            try connection.execute(
                """
                INSERT INTO projects (id, name, funder) VALUES ($1, $2, $3)
                ON CONFLICT (id) DO UPDATE SET name = excluded.name, funder = excluded.funder
                """, [.text(project.id), .text(project.name), SQLValue(project.funder)])
        }
    }

    /// The projects, by identifier.
    public func projects() throws(ArchiveError) -> [Project] {
        try read { try Self.projects($0) }
    }

    static func projects(_ connection: Connection) throws -> [Project] {
        try connection.rows("SELECT * FROM projects").map { row in
            let row = LedgerRow(row, of: "projects")
            return Project(id: try row.text("id"), name: try row.text("name"), funder: row.row.text("funder"))
        }.sorted { IdentifierOrder.precedes($0.id, $1.id) }
    }

    /// Notes an inquiry that found no service, without anything of who asked.
    public func note(_ inquiry: UnansweredInquiry) throws(ArchiveError) {
        try write { connection in
            try connection.execute(
                "INSERT INTO unanswered_inquiries (need_id, area_id, day) VALUES ($1, $2, $3)",
                [.text(inquiry.needID), SQLValue(inquiry.areaID), .text(inquiry.day.description)])
        }
    }
}
