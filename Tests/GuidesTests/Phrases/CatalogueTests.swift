import Directory
import Testing

@testable import Guides

struct `The catalogues are whole` {
    private static let languages = Array(PersonPhrases.byLanguage.keys).sorted()

    @Test func `every language of print has its words for people`() {
        #expect(Self.languages == LanguageTag.printed.sorted())
    }

    @Test(arguments: languages)
    func `every phrase for people is there, with the arguments of the Italian`(language: LanguageTag) throws {
        let text = try #require(PersonPhrases.byLanguage[language])
        #expect(Self.complaints(text, of: language, against: PersonPhrases.italian) == [])
    }

    @Test(arguments: languages)
    func `every phrase for hours is there, with the arguments of the Italian`(language: LanguageTag) throws {
        let text = try #require(HoursPhrases.byLanguage[language])
        #expect(Self.complaints(text, of: language, against: HoursPhrases.italian) == [])
    }

    @Test(arguments: LanguageTag.shipped)
    func `every question of the follow-up is there, with the arguments of the Italian`(language: LanguageTag) throws {
        let text = try #require(FollowUpPhrases.byLanguage[language])
        #expect(Self.complaints(text, of: language, against: FollowUpPhrases.italian) == [])
    }

    @Test func `every phrase for staff is there in English, with the arguments of the Italian`() throws {
        let italian = try #require(PhraseCatalogue.staff["it"])
        let english = try #require(PhraseCatalogue.staff["en"])
        for (source, text) in zip(italian, english) {
            #expect(Self.complaints(text, of: "en", against: source) == [])
        }
    }

    @Test(arguments: ["fr", "es"] as [LanguageTag])
    func `all that a partner's note can say is there in the languages it may be in`(language: LanguageTag) throws {
        let text = try #require(PartnerPhrases.byLanguage[language])
        let italian = try #require(PhraseCatalogue.staff["it"]).flatMap(PhraseCatalogue.entries).filter { entry in
            PartnerPhrases.subjects.contains { entry.key.hasPrefix($0) }
        }
        let source = italian.map { "\($0.key) = \($0.text)" }.joined(separator: "\n")
        #expect(italian.count > 100)
        #expect(Self.complaints(text, of: language, against: source) == [])
    }

    @Test func `no key is written twice`() throws {
        for (language, person) in PersonPhrases.byLanguage {
            let hours = HoursPhrases.byLanguage[language] ?? ""
            let texts = [person, hours] + (PhraseCatalogue.staff[language] ?? [])
            let keys = texts.flatMap(PhraseCatalogue.entries).map(\.key)
            let repeated = Dictionary(grouping: keys) { $0 }.filter { $0.value.count > 1 }.keys
            #expect(repeated.sorted() == [], "\(language)")
        }
    }

    @Test func `every line of a catalogue is a phrase`() {
        let people = Array(PersonPhrases.byLanguage.values) + Array(HoursPhrases.byLanguage.values)
        for text in people + PhraseCatalogue.staff.values.joined() {
            let lines = text.split(separator: "\n").filter { !$0.allSatisfy { $0 == " " } }
            #expect(lines.count == PhraseCatalogue.entries(text).count)
            #expect(PhraseCatalogue.entries(text).allSatisfy { !$0.text.isEmpty && !$0.key.contains(" ") })
        }
    }

    @Test func `a missing key, a lost argument and a missing plural form are each seen`() {
        let italian = "a = uno {x}\nb#one = {count} cosa\nb#other = {count} cose\nc = tre"
        let english = "a = one\nb#one = {count} thing\nc = three\nd = four"
        let seen = Self.complaints(english, of: "en", against: italian)
        #expect(seen == ["a lacks x", "b lacks the form other", "d is not in the Italian"])
        #expect(
            Self.complaints("a = one {x} {y}\nb#other = {count}", of: "zh", against: italian)
                == ["a has y", "c is missing"])
    }

    /// What is wrong with a text against the Italian: keys, arguments, plural forms that numbers to 1000 need.
    private static func complaints(_ text: String, of language: LanguageTag, against italian: String) -> [String] {
        let source = grouped(italian)
        let ours = grouped(text)
        let needed = Set((0...1000).map { PluralCategory(of: $0, in: language).rawValue })
        var found = ours.keys.filter { source[$0] == nil }.map { "\($0) is not in the Italian" }
        for (key, variants) in source {
            guard let own = ours[key] else {
                found.append("\(key) is missing")
                continue
            }
            let arguments = variants.values.reduce(into: Set<String>()) { $0.formUnion($1.arguments) }
            for (form, template) in own {
                let lost = arguments.subtracting(template.arguments).subtracting(form.isEmpty ? [] : ["count"])
                found += lost.map { "\(key) lacks \($0)" }
                found += template.arguments.subtracting(arguments).map { "\(key) has \($0)" }
            }
            if variants[""] == nil {
                found += needed.filter { own[$0] == nil }.map { "\(key) lacks the form \($0)" }
            }
        }
        return found.sorted()
    }

    /// The templates by key, then by plural form, the form empty for a phrase without any.
    private static func grouped(_ text: String) -> [String: [String: PhraseTemplate]] {
        PhraseCatalogue.entries(text).reduce(into: [:]) { groups, entry in
            let parts = entry.key.split(separator: "#", maxSplits: 1)
            groups[String(parts[0]), default: [:]][parts.count > 1 ? String(parts[1]) : ""] = PhraseTemplate(entry.text)
        }
    }
}
