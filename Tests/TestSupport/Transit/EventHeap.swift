/// A binary heap of nodes by time, for Dijkstra's algorithm.
struct EventHeap {
    private var items: [(time: Int, node: Int)] = []

    mutating func push(_ time: Int, _ node: Int) {
        items.append((time, node))
        var child = items.count - 1
        while child > 0, items[child].time < items[(child - 1) / 2].time {
            items.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    mutating func pop() -> Int? {
        guard let first = items.first else { return nil }
        let last = items.removeLast()
        guard !items.isEmpty else { return first.node }
        items[0] = last
        var parent = 0
        while true {
            var least = 2 * parent + 1
            if least + 1 < items.count, items[least + 1].time < items[least].time { least += 1 }
            guard least < items.count, items[least].time < items[parent].time else { return first.node }
            items.swapAt(least, parent)
            parent = least
        }
    }
}
