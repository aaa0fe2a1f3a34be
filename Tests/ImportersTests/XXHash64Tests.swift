import Testing

@testable import Importers

@Suite("The hash of a file")
struct XXHash64Tests {
    /// Hashes as xxhsum prints them, of the first bytes of a row in which each is 7 more than the one before.
    @Test(arguments: [
        (0, "ef46db3751d8e999"), (31, "0f187c62b1e722b7"), (45, "9364e111a6602f43"), (1000, "25275608a9cfc168"),
    ])
    func `it is XXH64, however the bytes come`(count: Int, expected: String) {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
        for size in [1, 5, 32, 33, 1000] {
            var hash = XXHash64()
            for start in stride(from: 0, to: count, by: size) {
                hash.add(bytes.span.extracting(start..<min(start + size, count)))
            }
            #expect(hash.text == expected)
        }
    }
}
