/// A binary heap that gives its lowest element first.
struct Heap<Element: Comparable> {
    private var elements: [Element] = []

    /// A heap with room for so many elements, which may come to be more.
    init(reserving capacity: Int = 0) { elements.reserveCapacity(capacity) }

    /// Adds an element.
    @inline(__always)
    mutating func insert(_ element: Element) {
        elements.append(element)
        var span = elements.mutableSpan
        var child = span.count &- 1
        while child > 0 {
            let parent = (child &- 1) &>> 1
            guard element < span[parent] else { break }
            span[child] = span[parent]
            child = parent
        }
        span[child] = element
    }

    /// Takes the lowest element out; `nil` when there is none.
    @inline(__always)
    mutating func popLowest() -> Element? {
        guard let last = elements.popLast() else { return nil }
        guard let lowest = elements.first else { return last }
        var span = elements.mutableSpan
        let count = span.count
        var parent = 0
        while true {
            var child = 2 &* parent &+ 1
            guard child < count else { break }
            if child &+ 1 < count, span[child &+ 1] < span[child] { child &+= 1 }
            guard span[child] < last else { break }
            span[parent] = span[child]
            parent = child
        }
        span[parent] = last
        return lowest
    }
}
