extension Migration {
    /// The eighth step: who signs in. Of a password only its hash is kept.
    static let users = Migration(tables: [
        TableDefinition(
            "users",
            [
                .init("name", .text, .staff, "PRIMARY KEY"), .init("role", .text, .staff),
                .init("password_hash", .text, .staff), .init("one_time_secret", .text, .staff, ""),
                .init("organization_id", .text, .staff, ""), .init("disabled_on", .text, .staff, ""),
            ])
    ])
}
