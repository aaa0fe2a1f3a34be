import Feeds

/// Reads any bytes as a zip archive; what an entry gives is as long as the directory says.
enum ZipTarget {
    /// Runs one input.
    static func run(_ input: [UInt8]) {
        guard let archive = try? ZipArchive(bytes: input) else { return }
        for entry in archive.entries {
            guard let bytes = try? archive.content(of: entry) else { continue }
            precondition(bytes.count == entry.byteCount)
        }
    }
}

/// What libFuzzer calls.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    ZipTarget.run(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
