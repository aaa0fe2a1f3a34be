import Directory

/// One thing that should not be so in the file, as plain data.
public struct CheckFault: Sendable, Hashable {
    /// The kinds of fault.
    public enum Code: String, Sendable, CaseIterable {
        /// SQLite finds the file damaged: `detail`.
        case damagedFile = "damaged_file"
        /// A row points at none: `detail`.
        case brokenForeignKey = "broken_foreign_key"
        /// What a source gave belongs to a record that is not there.
        case missingRecord = "missing_record"
        /// No source and no import made the record.
        case unknownOrigin = "unknown_origin"
        /// The value of the column `detail` is not the one the last import gave it.
        case unexplainedValue = "unexplained_value"
        /// The import `id` changed another number of records than it noted.
        case wrongCount = "wrong_count"
        /// The bytes of the raw file `id` are no longer those that came.
        case changedRawFile = "changed_raw_file"
        /// The record points at one that is not there: `detail`.
        case danglingReference = "dangling_reference"
    }

    /// What is wrong.
    public let code: Code
    /// The table, where there is one.
    public let table: String?
    /// The record, run or file.
    public let id: String?
    /// Further data, as the code says.
    public let detail: String?

    init(_ code: Code, table: String? = nil, id: String? = nil, detail: String? = nil) {
        self.code = code
        self.table = table
        self.id = id
        self.detail = detail
    }
}
