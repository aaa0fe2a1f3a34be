import Foundation

/// Keeps a second watcher off a folder for as long as it lives.
struct FolderLock {
    private let file: FileHandle

    /// Takes the folder; `nil` when another process has it or nothing can be written there.
    init?(_ folder: URL) {
        let place = folder.appending(path: ".lock")
        if !FileManager.default.fileExists(atPath: place.path) {
            _ = FileManager.default.createFile(atPath: place.path, contents: nil)
        }
        guard let file = try? FileHandle(forUpdating: place),
            flock(file.fileDescriptor, LOCK_EX | LOCK_NB) == 0
        else { return nil }
        self.file = file
    }
}
