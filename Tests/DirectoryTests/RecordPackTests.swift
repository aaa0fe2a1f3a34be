import Directory
import TestSupport
import Testing

struct RecordPackTests {
    /// A pack of records with some identifiers, each on the line of its place.
    private func pack(_ ids: [String]) -> RecordPack {
        var text: [UInt8] = []
        var entries: [RecordPack.Entry] = []
        for (line, id) in ids.enumerated() {
            let value = RecordPack.Value(offset: text.count, length: id.utf8.count)
            entries.append(RecordPack.Entry(id: value, line: UInt32(line), first: 0))
            text += id.utf8
        }
        // The text is cut in the middle, as that of a stretch is between what was read and what was made.
        let cut = entries.count / 2 < entries.count ? entries[entries.count / 2].id.offset : 0
        return RecordPack(
            .services, file: "a.csv", text: StretchText(Array(text[..<cut]), made: Array(text[cut...])), firstLine: 1,
            entries: entries, values: [])
    }

    @Test(arguments: [0, 3, 1000])
    func `records are put in order, be they nearly in it or not, and equal ones stay as they came`(jumble: Int) {
        var random = SeededGenerator(seed: UInt64(jumble))
        for count in [0, 1, 2, 40, 400] {
            var ids = (0..<count).map { "\($0 / 3)/\(["it", "ar", "it"][$0 % 3])" }
            for place in ids.indices where jumble > 0 {
                ids.swapAt(place, min(count - 1, place + Int.random(in: 0...jumble, using: &random)))
            }
            var pack = pack(ids)
            pack.sort()
            let expected = ids.enumerated().sorted { one, other in
                if one.element == other.element { return one.offset < other.offset }
                return IdentifierOrder.precedes(one.element, other.element)
            }
            #expect(pack.entries.map { pack.string(of: $0.id) } == expected.map(\.element))
            #expect(pack.entries.map { Int($0.line) } == expected.map(\.offset))
        }
    }
}
