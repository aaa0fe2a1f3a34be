import CSQLite

extension Connection {
    /// Runs `body` in one transaction, which is committed at its end, or undone whole when it throws.
    ///
    /// The write lock is taken at once, so that waiting for it can happen only here. Inside another transaction this
    /// one is a savepoint: its failure undoes its own part, and the outer one may go on.
    @discardableResult
    public func transaction<T>(_ body: () throws -> T) throws -> T {
        try inTransaction("BEGIN IMMEDIATE", body).get()
    }

    /// Runs `body` so that all its reading sees one state of the file, whatever others commit meanwhile.
    @discardableResult
    public func readTransaction<T>(_ body: () throws -> T) throws -> T {
        try inTransaction("BEGIN DEFERRED", body).get()
    }

    /// Whether a transaction is open, by these methods or by a statement.
    public var isInTransaction: Bool {
        inTurn { unsafe sqlite3_get_autocommit(handle) == 0 }
    }

    func inTransaction<T, E: Error>(
        _ begin: String, _ body: () throws(E) -> T
    ) throws(DatabaseError) -> Result<T, E> {
        try inTurn { () throws(DatabaseError) in
            try execute(depth == 0 ? begin : "SAVEPOINT level\(depth)")
            depth += 1
            let result = Result(catching: body)
            switch result {
            case .success: try commit()
            case .failure: rollBack()
            }
            return result
        }
    }

    private func commit() throws(DatabaseError) {
        do throws(DatabaseError) {
            try execute(depth == 1 ? "COMMIT" : "RELEASE level\(depth - 1)")
            depth -= 1
        } catch {
            rollBack()
            throw error
        }
    }

    /// Cannot fail in a way that leaves something to undo: SQLite ends the transaction whatever ROLLBACK returns,
    /// and where SQLite has already undone everything there is no transaction left.
    private func rollBack() {
        if isInTransaction, depth == 1 {
            try? execute("ROLLBACK")
        } else if isInTransaction {
            try? execute("ROLLBACK TO level\(depth - 1)")
            try? execute("RELEASE level\(depth - 1)")
        }
        depth -= 1
    }
}
