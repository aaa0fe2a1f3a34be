import Directory

/// The changes from stop to stop, with the seconds they take.
struct Footpaths: Sendable {
    /// A change to a stop.
    struct Path: Sendable, Hashable {
        let stop: Int32
        let seconds: Int32
    }

    private let starts: [Int32]
    private let paths: [Path]

    /// Changes by their two stops.
    init(_ changes: [Int: [Int32: Int32]], stopCount: Int) {
        var (starts, paths): ([Int32], [Path]) = ([0], [])
        for stop in 0..<stopCount {
            let own = (changes[stop] ?? [:]).map { Path(stop: $0.key, seconds: $0.value) }
            paths += own.sorted { $0.stop < $1.stop }
            starts.append(Int32(paths.count))
        }
        (self.starts, self.paths) = (starts, paths)
    }

    /// The changes at a stop, to itself too.
    subscript(stop: Int) -> ArraySlice<Path> { paths[Int(starts[stop])..<Int(starts[stop + 1])] }

    /// The same changes the other way round.
    var mirrored: Footpaths {
        var changes: [Int: [Int32: Int32]] = [:]
        for stop in 0..<starts.count - 1 {
            for path in self[stop] { changes[Int(path.stop), default: [:]][Int32(stop)] = path.seconds }
        }
        return Footpaths(changes, stopCount: starts.count - 1)
    }
}
