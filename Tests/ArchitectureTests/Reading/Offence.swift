/// One place where the house's rules are broken.
struct Offence: Hashable, Sendable, CustomStringConvertible {
    let path: String
    /// From one; 0 when the whole file is meant.
    let line: Int
    let message: String

    init(_ path: String, _ line: Int, _ message: String) {
        self.path = path
        self.line = line
        self.message = message
    }

    var description: String { line == 0 ? "\(path): \(message)" : "\(path):\(line): \(message)" }
}
