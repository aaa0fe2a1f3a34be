import Foundation

/// The tool's two streams, written at once so that a reader at the end of a pipe sees each line.
enum Output {
    /// Writes to standard output.
    static func write(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

    /// Writes to standard output.
    static func write(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

    /// Writes to standard error.
    static func complain(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
}
