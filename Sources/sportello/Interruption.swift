import Dispatch
import Foundation
import Synchronization

/// Takes Ctrl-C for a wish to stop, while something is being written that must be whole or not at all.
struct Interruption {
    /// Whether it is wished to stop, told between threads.
    private final class Wish: Sendable {
        let isMade = Atomic(false)
    }

    private let wish = Wish()
    private let source: any DispatchSourceSignal

    /// Begins to listen; until `end` Ctrl-C no longer ends the process by itself.
    init() {
        signal(SIGINT, SIG_IGN)
        source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
        source.setEventHandler { [wish] in wish.isMade.store(true, ordering: .relaxed) }
        source.resume()
    }

    /// Throws when it is wished to stop.
    func check() throws(CancellationError) {
        if wish.isMade.load(ordering: .relaxed) { throw CancellationError() }
    }

    /// Ceases to listen.
    func end() {
        source.cancel()
        signal(SIGINT, SIG_DFL)
    }
}
