import Directory
import Synchronization

/// One line on the terminal that says what long work is doing, how fast, and how long it will take; nothing where no
/// terminal looks on, unless `--progress` asks for it line by line.
final class Progress: Sendable {
    /// What is being done.
    enum Work: String {
        /// Reading a partner's file; counted in bytes.
        case reading
        /// Holding it against what is here.
        case comparing
        /// Writing; counted in changes.
        case writing
    }

    /// What was last said, and when.
    private struct State {
        var work: Work?
        var start = ContinuousClock.now
        var said = ContinuousClock.now
    }

    private let invocation: Invocation
    private let isOnTerminal: Bool
    private let isWanted: Bool
    private let state = Mutex(State())

    /// Progress on the invocation's terminal, if it has one.
    init(_ invocation: Invocation) {
        self.invocation = invocation
        isOnTerminal = invocation.surroundings.drawsProgress
        isWanted = isOnTerminal || invocation.arguments.has("progress")
    }

    /// Says what is being done, over what was said before.
    func begin(_ work: Work, when wanted: Bool = true) {
        guard wanted, isWanted else { return }
        state.withLock { $0 = State(work: work) }
        say(invocation.words("progress.\(work.rawValue)"))
    }

    /// Says how much of the work is done; five times a second are enough for anybody.
    func report(_ done: Int, of total: Int) {
        guard isWanted, total > 0 else { return }
        let gauge = state.withLock { state -> (work: Work, gauge: ProgressGauge)? in
            let now = ContinuousClock.now
            guard let work = state.work, now - state.said >= .milliseconds(200) else { return nil }
            state.said = now
            return (work, ProgressGauge(done: done, total: total, elapsed: now - state.start))
        }
        guard let (work, gauge) = gauge else { return }
        let rate = work == .reading ? gauge.megabytesPerSecond : "\(gauge.perSecond)"
        let left = gauge.remaining.map { Phrase.Argument.phrase(Self.time($0)) } ?? .text("?")
        say(
            invocation.words(
                "progress.\(work.rawValue).rate",
                ["percent": .text("\(gauge.percent)"), "rate": .text(rate), "left": left]))
    }

    private static func time(_ seconds: Int) -> Phrase {
        seconds < 90
            ? Phrase("progress.seconds", ["count": .count(seconds)])
            : Phrase("progress.minutes", ["count": .count((seconds + 30) / 60)])
    }

    /// Takes the line away.
    func finish() {
        if isOnTerminal { Output.complain("\r\u{1B}[K") }
    }

    private func say(_ line: String) { Output.complain(isOnTerminal ? "\r\u{1B}[K\(line)" : line + "\n") }
}
