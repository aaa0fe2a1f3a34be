import Directory
import Feeds
import TestSupport
import Testing

@testable import Importers

/// The packed reading of lists of elements against the reading element by element, whose plans must be the same.
struct PackedElementsTests {
    /// For each element what may be in it: first what it should be, then what partners also write.
    private static let texts: [(name: String, texts: [String])] = [
        (
            "name",
            ["Mensa", "Ascolto più", " Casa  grande ", "", "&#xA0;Nido", "A &amp; B", "<![CDATA[a<b]]>", "a<b/>c"]
        ),
        ("description", ["Pane, vino.", "\n  two\n  lines\n", "one<!-- not --> two", "tab\there", "&#x7F;", "x\ny"]),
        ("status", ["active", "Active", "closed", ""]), ("email", ["a@b.it", "mailto:a@b.it", "a@", ""]),
        ("phone", ["+39 0131 1", "'0131 2'", "none", "", "0131/33 (x)"]), ("address", ["Via Roma 1", ""]),
        ("city", ["Alessandria", "Forlì", ""]), ("municipality", ["11", "12", "12"]),
        ("province", ["1", "1", "2", ""]),
        ("postal_code", ["15121", ""]), ("latitude", ["44.9", "0.0", "91.5", "x", "", "4e1"]),
        ("longitude", ["8.6", "0.0", "181", "", "8,6"]),
        (
            "taxonomy_terms",
            ["<item>A1.2</item><item>B</item>", "<item> A1 </item>\n<item/>", "", "A", "<item>é</item>"]
        ),
        ("minimum_age", ["18", "0", "12.0", "x", "", "070"]), ("maximum_age", ["120", "17", "", "9"]),
        ("sex", ["any", "female", "robot", ""]),
        ("legal_statuses", ["<item>*</item>", "<item>citizen</item><item>martian</item>", ""]),
        ("residence", ["any", "municipality", "12", ""]), ("required_documents", ["", "<item>id_card</item>"]),
        ("languages", ["<item>it</item>", "<item>it</item><x>no</x><item>ar</item>", "<item>ITA</item>"]),
        ("cost", ["free", "paid", ""]),
        (
            "hours",
            [
                "<interval from='480' to='690'/><interval to=\"990\" from=\"900\"/>", "<interval from='0'/>",
                "<interval from=' ' to='1'/>", "<interval from='9' to='&amp;'/>", "<interval from=' 5' to='6 '/>", "",
            ]
        ),
        ("capacity", ["3", "0", "many", ""]), ("wait_days", ["0", "5", "-1"]),
    ]

    /// A list that is mostly as it should be; `faults` is how many elements in a hundred are not.
    private func list(seed: UInt64, faults: Int) -> String {
        var random = SeededGenerator(seed: seed)
        func isOdd() -> Bool { Int.random(in: 0..<100, using: &random) < faults }
        let space = Bool.random(using: &random) ? "\n  " : ""
        var list = "<?xml version=\"1.0\"?>\n<services>\(space)text outside"
        for number in 1...Int.random(in: 1...40, using: &random) {
            let id = isOdd() ? ["", "1", "x y", " 7", "a/b"].randomElement(using: &random)! : "\(number)"
            let owner = ["1", "2", ""].randomElement(using: &random)!
            list += "\(space)<service id=\"\(id)\">"
            list += "\(space)<organization id='\(owner)'>\(isOdd() ? "Altro ente" : "Ente")</organization>"
            for (name, texts) in Self.texts {
                let text = isOdd() ? texts.randomElement(using: &random)! : texts[0]
                let element = "\(space)<\(name)>\(text)</\(name)>"
                list +=
                    isOdd()
                    ? [element + element, "", "<p:\(name) xmlns:p='u'/>"].randomElement(using: &random)! : element
            }
            list += "\(space)</service>" + (isOdd() ? "<other><service>9</service></other><service/>" : "")
        }
        return list + "\n</services>"
    }

    private func list(_ profile: PartnerProfile) throws -> ElementList {
        let mapping = try #require(try MappingCompiler(profile).compile())
        let layout = try #require(profile.elements)
        return ElementList(format: .elements, mapping: mapping, layout: layout, areas: AreaFinder(AreaTree()))
    }

    private func plan(_ delivery: Delivery, oneByOne profile: PartnerProfile) throws -> ChangePlan {
        Planner(
            profile: profile, policy: MergePolicy(), read: try list(profile).read(delivery),
            known: KnownRecords(source: profile.source), areas: AreaFinder(AreaTree())
        ).plan()
    }

    private func plan(_ delivery: Delivery, packed profile: PartnerProfile, by size: Int) throws -> ChangePlan? {
        let reading = PackedReading(source: .elements(try list(profile)), stretchSize: size, threadCount: 3)
        return reading.read(delivery).flatMap {
            PackedPlanner(
                profile: profile, policy: MergePolicy(), read: $0, known: KnownRecords(source: profile.source),
                areas: AreaFinder(AreaTree())
            ).plan()
        }
    }

    private func expectSamePlan(_ text: String, of profile: PartnerProfile, by size: Int, _ comment: Comment) throws {
        let delivery = Delivery(files: [.init(name: "elenco.xml", bytes: Array(text.utf8))])
        let expected = try plan(delivery, oneByOne: profile)
        // Identifiers with a slash are left to the other way.
        guard let packed = try plan(delivery, packed: profile, by: size) else {
            #expect(text.contains("id=\"a/b\""), comment)
            return
        }
        #expect(packed.findings == expected.findings, comment)
        #expect(Array(packed.changes) == Array(expected.changes), comment)
        #expect(packed.rowsRead == expected.rowsRead && packed.rowsRejected == expected.rowsRejected, comment)
        #expect(packed.files == expected.files && packed.stops == expected.stops, comment)
    }

    @Test(arguments: [0, 2, 15], [16, 3000, 1 << 20])
    func `a packed plan is the plan made element by element, whatever the stretches`(faults: Int, size: Int) throws {
        let profile = try #require(PartnerProfile.bundled["perf-elements"])
        for seed in 1...25 as ClosedRange<UInt64> {
            try expectSamePlan(list(seed: seed, faults: faults), of: profile, by: size, "seed \(seed)")
        }
    }

    @Test(arguments: ["", "<services/>", "<a><services><service id='1'/></services></a>", "<services><service id='1'>"])
    func `a file without entries, or one that breaks off, is told of in the same words`(text: String) throws {
        let profile = try #require(PartnerProfile.bundled["perf-elements"])
        try expectSamePlan(text, of: profile, by: 100, "\(text)")
    }

    @Test func `the cells of a plain entry are found on the tape, and of an odd one they are not`() throws {
        let profile = try #require(PartnerProfile.bundled["perf-elements"])
        let list = try list(profile)
        var rows = ElementRows(paths: list.paths)
        let text = """
            <services>
            <service id="7"><name> Mensa &amp; co </name><languages><item>it</item><item>ar</item></languages></service>
            <service id="8"><name>two  blanks</name></service></services>
            """
        var stretches = XMLRecordReader(at: list.layout.record).stretches(bytes: Array(text.utf8))
        let stretch = rows.lay(.init(text: [], isLast: false, records: try stretches.next()))
        var cells = list.paths.map { _ in RowPacker.blank }
        var row = StretchMapper.Row(start: 0, line: 0, stretch: stretch)
        #expect(rows.findCells(of: &row, into: &cells) && row.end == 1)
        func cell(_ path: String) -> String? {
            list.fieldNames.firstIndex(of: path).map { String(decoding: stretch.text[cells[$0].range], as: UTF8.self) }
        }
        #expect(cell("@id") == "7" && cell("name") == "Mensa & co" && cell("languages/item") == "it;ar")
        #expect(cell("phone") == "" && rows.line(at: 1) == 2)
        row = StretchMapper.Row(start: 1, line: 0, stretch: stretch)
        #expect(!rows.findCells(of: &row, into: &cells))
    }
}
