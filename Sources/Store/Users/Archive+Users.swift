import Database
import Directory
import Referrals

extension Archive {
    /// Everybody who may sign in or once might, by name.
    public func users() throws(ArchiveError) -> [DeskUser] {
        try read { connection in
            try connection.rows("SELECT * FROM users ORDER BY name").map { try LedgerRow($0, of: "users").deskUser() }
        }
    }

    /// The user of a name; `nil` when there is none.
    public func user(named name: String) throws(ArchiveError) -> DeskUser? {
        try read { connection in
            try connection.firstRow("SELECT * FROM users WHERE name = $1", [.text(name)]).map {
                try LedgerRow($0, of: "users").deskUser()
            }
        }
    }

    /// Whether anybody may sign in.
    public func hasUsers() throws(ArchiveError) -> Bool {
        try read { try $0.firstRow("SELECT 1 FROM users WHERE disabled_on IS NULL") != nil }
    }

    /// Keeps a user as given, in place of one of the same name.
    public func save(user: DeskUser) throws(ArchiveError) {
        try write { connection in
            let isKnown = try connection.firstRow("SELECT 1 FROM users WHERE name = $1", [.text(user.name)]) != nil
            try connection.execute("DELETE FROM users WHERE name = $1", [.text(user.name)])
            try connection.execute(
                """
                INSERT INTO users (name, role, password_hash, one_time_secret, organization_id, disabled_on)
                VALUES ($1, $2, $3, $4, $5, $6)
                """,
                [
                    .text(user.name), .text(user.role.rawValue), .text(user.passwordHash),
                    SQLValue(user.oneTimeSecret.map { $0.hexadecimal }), SQLValue(user.organizationID),
                    SQLValue(user.disabledOn?.description),
                ])
            try audit(isKnown ? .userChanged : .userAdded, "user/\(user.name)", user.role.rawValue, connection)
        }
    }
}

extension LedgerRow {
    fileprivate func deskUser() throws(ArchiveError) -> DeskUser {
        DeskUser(
            name: try text("name"), role: try value("role") { Role(rawValue: $0) },
            passwordHash: try text("password_hash"), oneTimeSecret: try optional("one_time_secret", Self.bytes),
            organizationID: row.text("organization_id"), disabledOn: try optional("disabled_on") { Day($0) })
    }

    private static func bytes(_ text: String) -> [UInt8]? {
        let digits = text.compactMap(\.hexDigitValue)
        guard digits.count == text.count, digits.count.isMultiple(of: 2) else { return nil }
        return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }
}
