/// What the shell is told; the numbers are promised in `sportello --help`.
enum ExitStatus: Int32, Sendable, CaseIterable {
    /// Done.
    case success = 0
    /// Done, but the answer is no: nothing found, faults found, a plan with rejected rows.
    case negative = 1
    /// The command line could not be understood.
    case usage = 2
    /// The data file could not be used.
    case data = 3
    /// A file given could not be read or was refused.
    case input = 4
}
