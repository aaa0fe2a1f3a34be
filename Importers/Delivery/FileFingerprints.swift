import Directory
import Dispatch
import Synchronization

/// The names, lengths and fingerprints of files, worked out beside what else is done with them.
final class FileFingerprints: Sendable {
    private let group = DispatchGroup()
    private let found = Mutex<[ChangePlan.RawFile]>([])

    /// Starts on the files.
    init(of files: [Delivery.File]) {
        DispatchQueue.global().async(group: group) { [self] in
            let rawFiles = files.map(\.rawFile)
            found.withLock { $0 = rawFiles }
        }
    }

    /// The files, once all have been gone through.
    var rawFiles: [ChangePlan.RawFile] {
        group.wait()
        return found.withLock { $0 }
    }
}
