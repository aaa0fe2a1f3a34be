import CSQLite
import Glibc

/// A file of 64-bit words as memory, read without copying; pages come from disk when they are first looked at.
///
/// The file must not be made shorter while it is mapped: whoever replaces it gives a new file its name
/// (`MappedFile.write`), and the old one lives until its last reader is gone. The words are in the order of the
/// machine's bytes. Several threads may read at once.
@safe
public final class MappedFile: @unchecked Sendable {  // Nothing changes after `init`, and the memory is read-only.
    private let start: UnsafeMutableRawPointer?
    private let byteCount: Int

    /// Maps a file, of which a last part of a word is left out. Throws an error with `isCannotOpen` when it is missing.
    public init(path: String) throws(DatabaseError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DurableFile.failure(SQLITE_CANTOPEN, path) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw DurableFile.failure(SQLITE_IOERR, path) }
        byteCount = Int(status.st_size) & ~7
        // No memory of no length can be mapped.
        guard byteCount > 0 else {
            unsafe start = nil
            return
        }
        let memory = unsafe mmap(nil, byteCount, PROT_READ, MAP_SHARED, descriptor, 0)
        guard let memory = unsafe memory, unsafe memory != MAP_FAILED else {
            throw DurableFile.failure(SQLITE_IOERR, path)
        }
        unsafe start = memory
    }

    deinit {
        if let start = unsafe start { unsafe munmap(start, byteCount) }
    }

    /// Lends the words for as long as `body` runs.
    public func read<Result>(_ body: (Span<UInt64>) -> Result) -> Result {
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: byteCount)
        let words = unsafe bytes.bindMemory(to: UInt64.self)
        return unsafe body(words.span)
    }

    /// Writes words as a file that its owner alone may read, durably and in one step: until then the path holds what it
    /// held before.
    public static func write(_ words: [UInt64], to path: String) throws(DatabaseError) {
        let draft = DurableFile.unusedName(beside: path)
        try DurableFile.create(draft)
        do throws(DatabaseError) {
            try unsafe append(words.span.bytes, to: draft)
            try DurableFile.synchronise(draft)
            try DurableFile.rename(draft, to: path)
        } catch {
            DurableFile.remove(draft)
            throw error
        }
    }

    private static func append(_ bytes: RawSpan, to path: String) throws(DatabaseError) {
        let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DurableFile.failure(SQLITE_CANTOPEN, path) }
        defer { close(descriptor) }
        var written = 0
        while written < bytes.byteCount {
            let rest = bytes.extracting(written..<bytes.byteCount)
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else { throw DurableFile.failure(SQLITE_FULL, path) }
            written += max(0, count)
        }
    }
}
