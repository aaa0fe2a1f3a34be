import Foundation
import Store

/// A folder of its own for a test's files, gone with the value.
final class Scratch: Sendable {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func path(_ name: String = "archive.sportello") -> String { "\(folder.path)/\(name)" }
}

/// The archive's error that `body` throws; for use inside the closure of an expectation, which may not hold another.
func refusal(_ body: () throws -> Void) -> ArchiveError? {
    do {
        try body()
        return nil
    } catch {
        return error as? ArchiveError
    }
}

/// A generator whose numbers follow from its seed (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
