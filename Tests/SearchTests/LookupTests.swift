import Directory
import TestSupport
import Testing

@testable import Search

struct LookupTests {
    static let network: ServiceNetwork = {
        var builder = NetworkBuilder()
        builder.add(ListingRecord(.organizations, id: "o:1", ["name": "Studio Légale Aperto"]))
        builder.add(ListingRecord(.services, id: "s:1", ["name": "Sportello permessi", "organization_id": "o:1"]))
        builder.add(
            ListingRecord(.attributes, id: "a:1", ["link_id": "s:1", "taxonomy_term_id": "legal.permit.renewal"]))
        builder.add(ListingRecord(.phones, id: "p:1", ["number": "+39 0131 555 012", "service_id": "s:1"]))
        builder.add(
            ListingRecord(
                .phones, id: "p:2", ["number": "0131 555 999", "service_id": "s:1", "is_confidential": "true"]))
        builder.add(ListingRecord(.areas, id: "it:006003", ["kind": "municipality", "name": "Alessandria"]))
        return builder.build()
    }()

    static let lookup = Lookup(network: network)

    @Test(arguments: ["avvocato", "lawyer", "محامي", "адвокат", "avocat", "abogado", "avukat", "律师"])
    func `a lawyer is found in every language`(word: String) {
        let needs = Self.lookup.find(word, kinds: [.need]).prefix(5).map(\.id)
        #expect(needs.contains { $0.hasPrefix("legal") }, "\(word): \(needs)")
    }

    @Test func `accents, case and one wrong letter do not matter`() {
        #expect(Self.lookup.find("LEGÀLE aperto").first?.id == "o:1")
        #expect(Self.lookup.find("permesi").contains { $0.id == "s:1" })
        #expect(Self.lookup.find("premessi").contains { $0.id == "s:1" })
    }

    @Test func `what a description says of a confidential place is not found`() {
        var builder = NetworkBuilder()
        builder.add(
            ListingRecord(.services, id: "s:1", ["name": "Rifugio", "description": "Si trova in via Nascosta 17."]))
        builder.add(ListingRecord(.services, id: "s:2", ["name": "Mensa", "description": "Pasti in via Palese 4."]))
        builder.add(ListingRecord(.locations, id: "l:1", ["name": "Casa", "is_confidential": "true"]))
        builder.add(ListingRecord(.locations, id: "l:2", ["name": "Sala"]))
        for (number, street) in [(1, "Via Nascosta 17"), (2, "Via Palese 4")] {
            builder.add(
                ListingRecord(.addresses, id: "a:\(number)", ["location_id": "l:\(number)", "address_1": street]))
            builder.add(
                ListingRecord(
                    .serviceAtLocations, id: "x:\(number)",
                    ["service_id": "s:\(number)", "location_id": "l:\(number)"]))
            builder.add(
                ListingRecord(
                    .phones, id: "p:\(number)",
                    ["number": "0131 555 70\(number)", "service_at_location_id": "x:\(number)"]))
        }
        let lookup = Lookup(network: builder.build())
        #expect(lookup.find("palese", kinds: [.service]).map(\.id) == ["s:2"])
        #expect(lookup.find("nascosta", kinds: [.service]).isEmpty)
        #expect(lookup.find("0131555702", kinds: [.service]).map(\.id) == ["s:2"])
        #expect(lookup.find("0131555701", kinds: [.service]).isEmpty)
    }

    @Test(arguments: ["কলেজ", "ক", "কলে", "কা", "কাজ"])
    func `a letter is enough whatever vowel sign follows it`(word: String) {
        var builder = NetworkBuilder()
        for (number, name) in ["কলেজ", "কাজ", "কড়া", "কিতাব"].enumerated() {
            builder.add(ListingRecord(.services, id: "s:\(number)", ["name": name]))
        }
        let names = ["কলেজ", "কাজ", "কড়া", "কিতাব"]
        let wanted = names.indices.filter { names[$0].unicodeScalars.starts(with: word.unicodeScalars) }
        let found = Lookup(network: builder.build()).find(word, kinds: [.service]).map(\.id)
        #expect(Set(found) == Set(wanted.map { "s:\($0)" }))
    }

    @Test func `the first letters are enough`() {
        #expect(Self.lookup.find("aless", kinds: [.area]).map(\.id) == ["it:006003"])
        #expect(!Self.lookup.find("a").isEmpty)
    }

    @Test func `a need comes before a service for the same word`() throws {
        let hits = Self.lookup.find("permesso")
        let need = try #require(hits.firstIndex { $0.kind == .need })
        let service = try #require(hits.firstIndex { $0.kind == .service })
        #expect(need < service)
    }

    @Test func `finds with all the words come first`() throws {
        let hits = Self.lookup.find("rinnovo permesso")
        let first = try #require(hits.first)
        #expect(first.matchesAllWords)
        #expect(first.id == "legal.permit.renewal")
    }

    @Test func `digits find a telephone, but never a confidential one`() {
        #expect(Self.lookup.find("555012").map(\.id) == ["s:1"])
        #expect(Self.lookup.find("0131 555 012").first?.id == "s:1")
        #expect(!Self.lookup.find("555999").contains { $0.id == "s:1" })
    }

    @Test func `nothing asked finds nothing, and nonsense too`() {
        #expect(Self.lookup.find("").isEmpty)
        #expect(Self.lookup.find("  ,;  ").isEmpty)
        #expect(Self.lookup.find("xqzwvkjh").isEmpty)
    }

    @Test func `vowel marks, letter forms and local digits are folded`() {
        #expect(Folding.words(of: "مُدَرِّسَة") == Folding.words(of: "مدرسة"))
        #expect(Folding.words(of: "أحمد") == Folding.words(of: "احمد"))
        #expect(Folding.words(of: "১০৪") == ["104"])
        #expect(Folding.words(of: "بین‌المللی").count == 2)
        #expect(Folding.words(of: "法律援助") == ["法", "律", "援", "助"])
        #expect(Folding.words(of: "Đorđe Ёлка") == ["dorde", "елка"])
    }

    @Test func `the distance of words equals the plain recursion`() {
        var generator = SeededGenerator(seed: 7)
        let letters: [Unicode.Scalar] = ["a", "b", "c"]
        for _ in 0..<2000 {
            let left = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                letters.randomElement(using: &generator)!
            }
            let right = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                letters.randomElement(using: &generator)!
            }
            let plain = Self.plainDistance(left[...], right[...])
            for limit in 0...3 {
                #expect(EditDistance.between(left, right, atMost: limit) == (plain <= limit ? plain : nil))
            }
        }
    }

    /// The definition of optimal string alignment, word for word.
    static func plainDistance(_ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>) -> Int {
        guard let a = left.last else { return right.count }
        guard let b = right.last else { return left.count }
        var best = min(plainDistance(left.dropLast(), right), plainDistance(left, right.dropLast())) + 1
        best = min(best, plainDistance(left.dropLast(), right.dropLast()) + (a == b ? 0 : 1))
        if left.count > 1, right.count > 1, a == right.dropLast().last, left.dropLast().last == b {
            best = min(best, plainDistance(left.dropLast(2), right.dropLast(2)) + 1)
        }
        return best
    }
}
