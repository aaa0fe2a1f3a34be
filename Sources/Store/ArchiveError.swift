import Database

/// Why the archive refused or failed, as a code and plain data; the edge puts it into words.
public struct ArchiveError: Error, Sendable, Hashable {
    /// The reasons.
    public enum Code: String, Sendable, CaseIterable {
        /// There is no file at `path`, or it cannot be opened.
        case cannotOpen = "cannot_open"
        /// The file at `path` is something else than an archive.
        case notAnArchive = "not_an_archive"
        /// The file has version `found`, and this program knows up to `known`.
        case newerVersion = "newer_version"
        /// The file has version `found`, older than `known`; opening it once for writing brings it up to date.
        case olderVersion = "older_version"
        /// Another program held the file for too long; the same work may succeed later.
        case busy
        /// The file or this archive may only be read.
        case readOnly = "read_only"
        /// The disk is full.
        case full
        /// The file is damaged.
        case corrupt
        /// The disk failed to read or write, or something unforeseen happened, as `reason` says.
        case failed
        /// The archive has changed since the plan was made: `table`, `id` and perhaps `column`.
        case planIsStale = "plan_is_stale"
        /// The plan contradicts itself or the schema: `table`, `id` and perhaps `column`, or `file`.
        case planIsInvalid = "plan_is_invalid"
        /// The work was called off, and everything is as before.
        case cancelled
        /// Of the import `run` a raw file or the profile was not kept.
        case cannotReplay = "cannot_replay"
        /// There is no import `run`.
        case noSuchRun = "no_such_run"
        /// The import `run` was undone before.
        case runIsUndone = "run_is_undone"
        /// There is no row `id` in `table`.
        case noSuchRecord = "no_such_record"
        /// The decision `decision` says that `id` and `other` differ, and others that they are one.
        case contradictsDecision = "contradicts_decision"
        /// The desk's secret was not given, and this needs it.
        case locked
        /// The program was built without a cipher, and keeps nothing in the clear that should be sealed.
        case cannotSeal = "cannot_seal"
        /// There is no decision `decision`.
        case noSuchDecision = "no_such_decision"
        /// The decision `decision` was taken back before.
        case decisionIsUndone = "decision_is_undone"
    }

    /// The reason.
    public let code: Code
    /// The data of the reason, by the names that `Code` says.
    public let context: [String: String]

    /// An error from its parts.
    public init(_ code: Code, _ context: [String: String] = [:]) {
        self.code = code
        self.context = context
    }
}

extension ArchiveError {
    /// What the database's refusal means for the archive at `path`.
    init(_ error: DatabaseError, path: String) {
        let code: Code =
            if error.isBusy {
                .busy
            } else if error.isReadOnly {
                .readOnly
            } else if error.isFull {
                .full
            } else if error.isCorrupt {
                .corrupt
            } else if error.isNotADatabase {
                .notAnArchive
            } else if error.isCannotOpen {
                .cannotOpen
            } else {
                .failed
            }
        self.init(code, ["path": path, "reason": error.description])
    }
}
