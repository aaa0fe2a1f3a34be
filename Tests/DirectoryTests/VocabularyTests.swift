import Testing

@testable import Directory

struct VocabularyTests {
    static let vocabularies: [(name: String, texts: [LanguageTag: String])] = [
        ("needs", NeedLabels.byLanguage), ("legal statuses", LegalStatusLabels.byLanguage),
        ("documents", DocumentLabels.byLanguage),
    ]

    static func identifiers(_ text: String) -> [String] {
        text.split(separator: "\n").map { line in
            String(line.split(separator: "|")[0].filter { $0 != " " })
        }
    }

    @Test(arguments: LanguageTag.shipped)
    func `every term has its words in the language`(language: LanguageTag) throws {
        for (name, texts) in Self.vocabularies {
            let source = try #require(texts["it"])
            let text = try #require(texts[language], "\(name) lack \(language)")
            #expect(Self.identifiers(text) == Self.identifiers(source), "\(name) in \(language)")
        }
    }

    @Test func `every need's parent is a need, at most three levels deep`() {
        let needs = NeedVocabulary.taxonomy
        #expect(needs.terms.count >= 150)
        for term in needs.terms {
            #expect(term.parentID == nil || needs.find(term.parentID ?? "") != nil)
            #expect((1...3).contains(needs.ancestors(of: term.id).count))
        }
    }

    @Test func `translations nobody has checked say so`() throws {
        let term = try #require(DocumentVocabulary.taxonomy.find("tax_code"))
        #expect(term.label.reading(in: "it").state == nil)
        #expect(term.label.reading(in: "ar").state == .machine)
        #expect(!term.label.reading(in: "ar").isFallback)
    }

    @Test func `needs are mapped to Open Eligibility once each`() {
        let mapped = Self.identifiers(NeedLabels.openEligibility)
        #expect(Set(mapped).count == mapped.count)
        #expect(mapped.allSatisfy { NeedVocabulary.taxonomy.find($0) != nil })
    }

    @Test func `a text falls back to its source and says so`() {
        let text = LocalizedText("Mensa", in: "it", translations: ["en": .init("Canteen", state: .reviewed)])
        #expect(text.reading(in: "en-gb").text == "Canteen")
        #expect(text.reading(in: "fr").isFallback)
        #expect(text.reading(in: "fr").language == "it")
    }
}
