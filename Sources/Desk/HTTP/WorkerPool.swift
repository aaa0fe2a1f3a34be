import Dispatch
import Synchronization

/// Does the desk's work apart from the threads that listen, so that one slow answer holds up no other connection, and
/// says when there is more to do than can be done.
final class WorkerPool: Sendable {
    private let queues: [DispatchQueue]
    private let next = Atomic(0)
    private let waiting = Atomic(0)
    private let limit: Int

    /// A pool of threads before which so many pieces of work may wait or be done.
    init(threads: Int, limit: Int) {
        queues = (0..<threads).map { DispatchQueue(label: "desk.worker.\($0)") }
        self.limit = limit
    }

    /// Takes a piece of work; false when too many wait already.
    func take(_ work: @escaping @Sendable () -> Void) -> Bool {
        guard waiting.add(1, ordering: .relaxed).newValue <= limit else {
            waiting.subtract(1, ordering: .relaxed)
            return false
        }
        let place = next.add(1, ordering: .relaxed).newValue
        queues[place % queues.count].async { [self] in
            work()
            waiting.subtract(1, ordering: .relaxed)
        }
        return true
    }
}
