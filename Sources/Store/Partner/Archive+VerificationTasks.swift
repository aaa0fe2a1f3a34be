import Database
import Directory
import Referrals

extension Archive {
    /// The parts of listings that referrals have put in doubt and nobody has looked at since, oldest first.
    public func verificationTasks() throws(ArchiveError) -> [VerificationTask] {
        try read { connection in
            try connection.rows("SELECT * FROM verification_tasks WHERE closed_on IS NULL ORDER BY id").map {
                try LedgerRow($0, of: "verification_tasks").verificationTask()
            }
        }
    }

    /// Says that somebody has looked; throws `noSuchRecord` when there is no such open task.
    public func close(verificationTask id: Int, on day: Day, by role: String) throws(ArchiveError) {
        try writeLedger { connection in
            try connection.execute(
                "UPDATE verification_tasks SET closed_on = $2, closed_by = $3 WHERE id = $1 AND closed_on IS NULL",
                [SQLValue(id), .text(day.description), .text(role)])
            try Self.require(connection.changes, "verification_tasks", "\(id)")
            try audit(.taskClosed, "verification/\(id)", role, connection)
        }
    }

    /// Opens a task for each part that a reason accuses, unless one for it is open.
    static func openTasks(because referral: Referral, on day: Day, _ connection: Connection) throws {
        guard let reason = referral.reason ?? referral.outcome?.reason else { return }
        for field in reason.kind.accuses {
            try connection.execute(
                """
                INSERT INTO verification_tasks (service_id, field, reason, opened_on)
                SELECT $1, $2, $3, $4 WHERE NOT EXISTS (
                    SELECT 1 FROM verification_tasks WHERE service_id = $1 AND field = $2 AND closed_on IS NULL)
                """,
                [
                    .text(referral.serviceID), .text(field.rawValue), .text(reason.description),
                    .text(day.description),
                ])
        }
    }
}

extension LedgerRow {
    func verificationTask() throws(ArchiveError) -> VerificationTask {
        VerificationTask(
            id: try number("id"), serviceID: try text("service_id"),
            field: try value("field") { ListingField(rawValue: $0) },
            reason: try value("reason") { ReferralReason(code: $0) }, openedOn: try day("opened_on"))
    }
}
