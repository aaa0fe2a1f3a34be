import Directory
import TestSupport
import Testing

struct IdentifierOrderTests {
    @Test func `numbers in identifiers are ordered as numbers`() {
        let sorted = ["s:10", "s:9", "s:1", "r:2", "s:09", "s:100a", "s:100"].sorted(by: IdentifierOrder.precedes)
        #expect(sorted == ["r:2", "s:1", "s:09", "s:9", "s:10", "s:100", "s:100a"])
    }

    @Test(arguments: [
        ("s:9", "s:10"), ("a10b9", "a10b10"), ("a12", "a12b"), ("a1", "a12"), ("a1b", "a12"), ("7/it", "12/ar"),
        ("12/ar", "12/it"), ("a19", "a020"), ("a002", "a2"), ("12", "12a"), ("", "a"), ("x0", "x1"),
    ])
    func `what two identifiers start with alike does not hide a number that goes on`(lower: String, higher: String) {
        #expect(IdentifierOrder.precedes(lower, higher))
        #expect(!IdentifierOrder.precedes(higher, lower))
    }

    @Test func `it is a strict total order`() {
        var generator = SeededGenerator(seed: 3)
        let alphabet = Array("0019ab:")
        let ids = (0..<120).map { _ in
            String(
                (0..<Int.random(in: 0...5, using: &generator)).map { _ in
                    alphabet.randomElement(using: &generator) ?? "0"
                })
        }
        for a in ids {
            #expect(!IdentifierOrder.precedes(a, a))
            for b in ids where a != b {
                #expect(IdentifierOrder.precedes(a, b) != IdentifierOrder.precedes(b, a), "\(a) \(b)")
                for c in ids.prefix(40) where IdentifierOrder.precedes(a, b) && IdentifierOrder.precedes(b, c) {
                    #expect(IdentifierOrder.precedes(a, c), "\(a) \(b) \(c)")
                }
            }
        }
    }
}
