import Glibc

/// A file or an array, handed out in chunks from any offset.
struct ByteSource: ~Copyable {
    private let bytes: [UInt8]
    private let descriptor: Int32?
    private let chunkSize: Int
    /// Where the next chunk starts.
    var offset = 0

    /// The chunk of a file: large enough that system calls do not count, small enough to stay in the cache.
    static let standardChunkSize = 256 << 10

    init(bytes: [UInt8], chunkSize: Int = standardChunkSize) {
        self.bytes = bytes
        self.descriptor = nil
        self.chunkSize = chunkSize
    }

    /// Opens a regular file; a pipe or a device is refused because encoding detection reads the file twice.
    init(path: String, chunkSize: Int = standardChunkSize) throws(FeedError) {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw Self.unreadable(path) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            close(descriptor)
            throw FeedError(code: .unreadable, detail: "\(path) is not a regular file")
        }
        self.bytes = []
        self.descriptor = descriptor
        self.chunkSize = chunkSize
    }

    deinit {
        if let descriptor { close(descriptor) }
    }

    /// Replaces `chunk` by the next bytes, and says whether there were any.
    mutating func read(into chunk: inout [UInt8]) throws(FeedError) -> Bool {
        chunk.removeAll(keepingCapacity: true)
        if let descriptor {
            try read(descriptor, into: &chunk)
        } else if offset < bytes.count {
            chunk.append(contentsOf: bytes[offset..<min(offset + chunkSize, bytes.count)])
        }
        offset += chunk.count
        return !chunk.isEmpty
    }

    /// The first bytes, which stay to be read: enough to tell a format and an encoding by, or fewer where there are no more.
    mutating func head() throws(FeedError) -> [UInt8] {
        let start = offset
        var (head, chunk): ([UInt8], [UInt8]) = ([], [])
        while head.count < 16, try read(into: &chunk) { head += chunk }
        offset = start
        return head
    }

    private func read(_ descriptor: Int32, into chunk: inout [UInt8]) throws(FeedError) {
        let (size, start) = (chunkSize, offset)
        var received = 0
        chunk.append(addingCapacity: size) { (output: inout OutputSpan<UInt8>) in
            unsafe output.withUnsafeMutableBufferPointer { buffer, count in
                repeat {
                    received = unsafe pread(descriptor, buffer.baseAddress, size, start)
                } while received < 0 && errno == EINTR
                count = max(received, 0)
            }
        }
        guard received >= 0 else { throw Self.unreadable("the file, at byte \(start),") }
    }

    private static func unreadable(_ what: String) -> FeedError {
        FeedError(code: .unreadable, detail: unsafe "\(what) cannot be read: \(String(cString: strerror(errno)))")
    }
}
