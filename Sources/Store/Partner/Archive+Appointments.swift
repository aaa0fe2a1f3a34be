import Database
import Directory
import Referrals

extension Archive {
    /// Sets when the person of a referral is to come; throws `noSuchRecord`.
    public func setAppointment(referral id: Int, at time: LocalTime) throws(ArchiveError) {
        try writeLedger { connection in
            _ = try Self.referralAndNeed(id, connection)
            try setAppointment(id, at: time, role: .desk, connection)
        }
    }

    /// When the person of a referral is to come; `nil` when no time was set.
    public func appointment(referral id: Int) throws(ArchiveError) -> LocalTime? {
        try read { try Self.appointment(id, $0) }
    }

    func setAppointment(
        _ id: Int, at time: LocalTime, role: ReferralRole, _ connection: Connection
    ) throws {
        try connection.execute(
            """
            INSERT INTO appointments (referral_id, at, role) VALUES ($1, $2, $3)
            ON CONFLICT (referral_id) DO UPDATE SET at = excluded.at, role = excluded.role
            """, [SQLValue(id), .text(time.description), .text(role.rawValue)])
        try audit(.appointmentSet, "referral/\(id)", role.rawValue, connection)
    }

    static func appointment(_ id: Int, _ connection: Connection) throws -> LocalTime? {
        try connection.firstRow("SELECT at FROM appointments WHERE referral_id = $1", [SQLValue(id)])
            .flatMap { try LedgerRow($0, of: "appointments").time("at") }
    }
}
