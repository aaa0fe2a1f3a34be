import Foundation

/// The seeds that property tests are tried on.
public enum Seeds {
    /// From 1 to `SPORTELLO_SEEDS`, or to the usual number, with which a test takes seconds.
    public static func upTo(_ usual: UInt64) -> [UInt64] {
        let named = ProcessInfo.processInfo.environment["SPORTELLO_SEEDS"].flatMap { UInt64($0) }
        return Array(1...max(1, named ?? usual))
    }
}
