/// A binary heap that gives its lowest element first.
struct Heap<Element: Comparable> {
    private var elements: [Element] = []

    /// Adds an element.
    mutating func insert(_ element: Element) {
        elements.append(element)
        var child = elements.count - 1
        while child > 0, elements[child] < elements[(child - 1) / 2] {
            elements.swapAt(child, (child - 1) / 2)
            child = (child - 1) / 2
        }
    }

    /// Takes the lowest element out; `nil` when there is none.
    mutating func popLowest() -> Element? {
        guard let lowest = elements.first, let last = elements.popLast() else { return nil }
        guard !elements.isEmpty else { return lowest }
        elements[0] = last
        var parent = 0
        while true {
            let children = (2 * parent + 1)...(2 * parent + 2)
            guard let child = children.filter({ $0 < elements.count }).min(by: { elements[$0] < elements[$1] }),
                elements[child] < elements[parent]
            else { return lowest }
            elements.swapAt(child, parent)
            parent = child
        }
    }
}
