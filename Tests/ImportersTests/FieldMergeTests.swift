import Directory
import Testing

@testable import Importers

/// The merge of one field, case by case.
struct FieldMergeTests {
    /// A case: what the source gave before, what we have, what it gives now, and what is expected under each rule in
    /// the order partner, desk, newest verified (ours being the newer), ask; blank for nothing to note.
    private static let table: [(base: String?, ours: String?, theirs: String?, expected: [String])] = [
        // A blank erases nothing; it no longer confirms what the source gave, where that is what we have.
        (nil, nil, nil, ["", "", "", ""]),
        (nil, "A", nil, ["", "", "", ""]),
        ("A", nil, nil, ["", "", "", ""]),
        ("A", "A", nil, ["not_confirmed", "not_confirmed", "not_confirmed", "not_confirmed"]),
        ("A", "B", nil, ["", "", "", ""]),
        // The source did not change its value.
        ("A", "A", "A", ["", "", "", ""]),
        ("A", "B", "A", ["keep_ours", "keep_ours", "keep_ours", "keep_ours"]),
        ("A", nil, "A", ["keep_ours", "keep_ours", "keep_ours", "keep_ours"]),
        // The source changed it, and nobody else did.
        (nil, nil, "A", ["take", "take", "take", "take"]),
        ("A", "A", "B", ["take", "take", "take", "take"]),
        // The source now gives what we have.
        (nil, "A", "A", ["agree", "agree", "agree", "agree"]),
        ("A", "B", "B", ["agree", "agree", "agree", "agree"]),
        // Both changed it, each in another way.
        (nil, "A", "B", ["take", "keep_ours", "keep_ours", "conflict"]),
        ("A", "B", "C", ["take", "keep_ours", "keep_ours", "conflict"]),
        ("A", nil, "B", ["take", "keep_ours", "keep_ours", "conflict"]),
    ]

    private static let rules: [MergePolicy.Rule] = [.partner, .desk, .newestVerified, .ask]
    private let days = (ours: Day("2026-02-01"), theirs: Day("2026-01-31"))

    @Test(arguments: table.indices)
    func `each case ends as the table says`(row: Int) {
        let (base, ours, theirs, expected) = Self.table[row]
        let found = Self.rules.map {
            FieldMerge(base: base, ours: ours, theirs: theirs).resolution(by: $0, checkedOn: days)?.rawValue ?? ""
        }
        #expect(found == expected)
    }

    @Test func `the table has every case there is`() {
        // Three values, each blank or one of at most three texts; which text is which does not matter.
        func shape(_ values: [String?]) -> [Int] {
            var names: [String?] = [nil]
            return values.map { value in
                if let place = names.firstIndex(of: value) { return place }
                names.append(value)
                return names.count - 1
            }
        }
        let texts: [String?] = [nil, "A", "B", "C"]
        let all = texts.flatMap { base in texts.flatMap { ours in texts.map { shape([base, ours, $0]) } } }
        #expect(Set(Self.table.map { shape([$0.base, $0.ours, $0.theirs]) }) == Set(all))
        #expect(Self.table.count == Set(all).count)
    }

    @Test func `whoever checked later is right, and where that is unknown a person decides`() {
        let merge = FieldMerge(base: "A", ours: "B", theirs: "C")
        let (early, late) = (Day("2026-01-31"), Day("2026-02-01"))
        #expect(merge.resolution(by: .newestVerified, checkedOn: (early, late)) == .take)
        #expect(merge.resolution(by: .newestVerified, checkedOn: (late, early)) == .keepOurs)
        #expect(merge.resolution(by: .newestVerified, checkedOn: (late, late)) == .conflict)
        #expect(merge.resolution(by: .newestVerified, checkedOn: (nil, late)) == .conflict)
        #expect(merge.resolution(by: .newestVerified, checkedOn: (late, nil)) == .conflict)
    }
}
