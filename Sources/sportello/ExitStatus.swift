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
    /// A plan was not carried out, since it would lose more than the policy allows.
    case stopped = 5
    /// Ended by Ctrl-C; everything is as before.
    case interrupted = 130
}
