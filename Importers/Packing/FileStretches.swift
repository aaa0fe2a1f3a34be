import Feeds

/// A file in stretches, whatever its format.
enum FileStretches: ~Copyable {
    case table(CSVStretches)
    case elements(XMLStretches)

    /// How far into the file the stretches have come, in bytes.
    var offset: Int {
        switch self {
        case .table(let stretches): stretches.offset
        case .elements(let stretches): stretches.offset
        }
    }

    /// The name of the root element, of a file that has one.
    var rootName: String? {
        switch self {
        case .table: nil
        case .elements(let stretches): stretches.root?.name
        }
    }

    /// The next stretch, or nil after the last one. Throws why the file is refused.
    mutating func next() throws(FeedError) -> StretchMapper.Stretch? {
        switch consume self {
        case .table(var stretches):
            do throws(FeedError) {
                let next = try stretches.next()
                self = .table(stretches)
                return next.map { StretchMapper.Stretch(text: $0.text, isLast: $0.isLast) }
            } catch {
                self = .table(stretches)
                throw error
            }
        case .elements(var stretches):
            do throws(FeedError) {
                let next = try stretches.next()
                self = .elements(stretches)
                return next.map { StretchMapper.Stretch(text: [], isLast: false, records: $0) }
            } catch {
                self = .elements(stretches)
                throw error
            }
        }
    }
}
