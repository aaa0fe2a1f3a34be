import Database

/// One step from a version of the schema to the next; once released it never changes, and mistakes get a new step.
struct Migration: Sendable {
    /// The tables it makes.
    let tables: [TableDefinition]
    /// What else it does, after them.
    let statements: [String]

    init(tables: [TableDefinition] = [], statements: [String] = []) {
        self.tables = tables
        self.statements = statements
    }

    /// Makes the step; the caller holds the transaction.
    func run(on connection: Connection) throws(DatabaseError) {
        for statement in tables.flatMap(\.creation) + statements { try connection.execute(statement) }
    }
}
