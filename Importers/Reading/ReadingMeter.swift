/// Tells how far a file is read, every thousand entries, since each telling costs more than reading one.
struct ReadingMeter: Sendable {
    /// Told how many bytes of how many are read.
    let tell: @Sendable (Int, Int) -> Void
    /// The length of the file at hand.
    var byteCount = 0
    private var count = 0

    /// A meter that tells this.
    init(_ tell: @escaping @Sendable (Int, Int) -> Void) { self.tell = tell }

    /// Notes an entry that starts at an offset.
    mutating func note(_ offset: Int) {
        count += 1
        if count % 1000 == 0 { tell(min(offset, byteCount), byteCount) }
    }
}
