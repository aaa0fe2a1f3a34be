import Synchronization

/// Tapes whose stretches are done with, to be written over: their memory is had from the system once and not each time.
final class XMLTapePool: Sendable {
    private let tapes = Mutex<[XMLTape]>([])

    /// Of more there would be no use; the readers of stretches have one each.
    private static let most = 4

    /// Keeps a tape that nobody reads any more.
    func give(_ tape: XMLTape) {
        tapes.withLock { if $0.count < Self.most { $0.append(tape) } }
    }

    /// A tape to be written over, if there is one.
    func take() -> XMLTape? { tapes.withLock { $0.popLast() } }
}
