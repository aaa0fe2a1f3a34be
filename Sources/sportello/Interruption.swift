import Dispatch
import Foundation
import Synchronization

/// Takes Ctrl-C for a wish to leave everything as it was.
///
/// While files are read and compared, nothing has been written yet and the process may end at once; while the archive is
/// written, the wish is kept until the writing asks for it and takes itself back.
struct Interruption {
    /// What Ctrl-C finds.
    private enum Phase {
        case reading
        case writing
        case calledOff
    }

    private final class State: Sendable {
        let phase = Mutex(Phase.reading)
    }

    private let state = State()
    private let source: any DispatchSourceSignal

    /// Begins to listen; `farewell` is the last thing done where the process ends at once. Until `end` Ctrl-C does no
    /// more than that.
    init(farewell: @escaping @Sendable () -> Void) {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler { [state] in
            // The lock is held to the end: nothing can begin to write while the process goes.
            state.phase.withLock { phase in
                if phase == .reading {
                    farewell()
                    _exit(ExitStatus.interrupted.rawValue)
                }
                phase = .calledOff
            }
        }
        source.resume()
    }

    /// Whether it was wished to stop while something was written.
    var isCalledOff: Bool { state.phase.withLock { $0 == .calledOff } }

    /// Says that what follows must be whole or not at all, and asks `check` whether to go on.
    func beginWriting() { state.phase.withLock { if $0 == .reading { $0 = .writing } } }

    /// Says that what was written stands, and that what follows writes nothing.
    func beginReading() { state.phase.withLock { if $0 == .writing { $0 = .reading } } }

    /// Throws when it is wished to stop.
    func check() throws(CancellationError) {
        if isCalledOff { throw CancellationError() }
    }

    /// Ceases to listen.
    func end() {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
