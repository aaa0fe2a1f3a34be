/// The record elements of one XML file, read as they are asked for.
public struct XMLRecords: ~Copyable {
    /// The root element's start tag, nil until the first `next`.
    public var root: XMLTag? { stretches.root }
    private var stretches: XMLStretches
    private var stretch: XMLStretch?
    private var taken = 0

    init(of stretches: consuming XMLStretches) { self.stretches = stretches }

    /// The next record, or nil after the last one. Throws as `XMLEvents.next` does.
    public mutating func next() throws(FeedError) -> XMLElement? {
        if stretch.map({ taken == $0.count }) != false {
            stretch = try stretches.next()
            taken = 0
        }
        guard let stretch else { return nil }
        defer { taken += 1 }
        return stretch.element(taken)
    }

    /// Hands every record left to `body` until that says stop.
    public mutating func forEach(_ body: (XMLElement) throws(FeedError) -> FeedFlow) throws(FeedError) {
        while let record = try next() {
            if try body(record) == .stop { return }
        }
    }
}
