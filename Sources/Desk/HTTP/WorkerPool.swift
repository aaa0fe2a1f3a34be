import Dispatch
import Glibc
import Synchronization

/// Does the desk's work apart from the threads that listen, so that one slow answer holds up no other connection, and
/// says when there is more to do than can be done.
final class WorkerPool: Sendable {
    private let queues: [DispatchQueue]
    private let next = Atomic(0)
    private let waiting = Atomic(0)
    private let isClosed = Atomic(false)
    private let limit: Int

    /// A pool of threads before which so many pieces of work may wait or be done.
    init(threads: Int, limit: Int) {
        queues = (0..<threads).map { DispatchQueue(label: "desk.worker.\($0)") }
        self.limit = limit
    }

    /// Waits until no work is left, and takes none from then on.
    func close() {
        isClosed.store(true, ordering: .sequentiallyConsistent)
        while waiting.load(ordering: .sequentiallyConsistent) > 0 { usleep(2_000) }
    }

    /// Whether it is closed, so that what still waits need only be told so.
    var isClosing: Bool { isClosed.load(ordering: .relaxed) }

    /// Keeps a place for a piece of work; false when too many wait already, or it is closed.
    ///
    /// A place is kept before it is looked whether the pool is closed: so whoever closes it waits for this one, or this
    /// one sees that it is closed.
    func keepPlace() -> Bool {
        let count = waiting.add(1, ordering: .sequentiallyConsistent).newValue
        guard count <= limit, !isClosed.load(ordering: .sequentiallyConsistent) else {
            waiting.subtract(1, ordering: .sequentiallyConsistent)
            return false
        }
        return true
    }

    /// Does a piece of work for which a place was kept.
    func take(_ work: @escaping @Sendable () -> Void) {
        let place = next.add(1, ordering: .relaxed).newValue
        queues[place % queues.count].async { [self] in
            work()
            waiting.subtract(1, ordering: .sequentiallyConsistent)
        }
    }
}
