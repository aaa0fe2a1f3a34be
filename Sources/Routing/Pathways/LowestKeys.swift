/// The lowest of many numbers, so many at most, rising.
struct LowestKeys {
    private(set) var keys: [UInt64] = []
    private let limit: Int

    /// Room for so many.
    init(atMost limit: Int) { self.limit = limit }

    /// Keeps a number if it is among the lowest so far.
    mutating func insert(_ key: UInt64) {
        if keys.count == limit {
            guard let last = keys.last, key < last else { return }
            keys.removeLast()
        }
        keys.insert(key, at: keys.firstIndex { $0 > key } ?? keys.count)
    }
}
