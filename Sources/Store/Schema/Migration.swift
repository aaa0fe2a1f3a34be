import Database

/// One step from a version of the schema to the next; once released it never changes, and mistakes get a new step.
struct Migration: Sendable {
    /// The columns it adds to tables of earlier steps, by table.
    let additions: [String: [TableDefinition.Column]]
    /// The tables it makes.
    let tables: [TableDefinition]
    /// What else it does, after them.
    let statements: [String]

    init(
        additions: [String: [TableDefinition.Column]] = [:], tables: [TableDefinition] = [], statements: [String] = []
    ) {
        self.additions = additions
        self.tables = tables
        self.statements = statements
    }

    /// Makes the step; the caller holds the transaction.
    func run(on connection: Connection) throws(DatabaseError) {
        for (table, columns) in additions.sorted(by: { $0.key < $1.key }) {
            for column in columns { try connection.execute("ALTER TABLE \(table) ADD COLUMN \(column.declaration)") }
        }
        for statement in tables.flatMap(\.creation) + statements { try connection.execute(statement) }
    }
}
