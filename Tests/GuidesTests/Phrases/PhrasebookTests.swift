import Directory
import Testing

@testable import Guides

struct `A phrasebook puts phrases into words` {
    private let italian = Phrasebook("it")

    private func length(_ metres: Int, _ language: LanguageTag = "it") -> String {
        Phrasebook(language).length(metres, in: language).map(\.text).joined()
    }

    @Test func `lengths are rounded to what a walker needs`() {
        #expect(length(0) == "0 m")
        #expect(length(347) == "350 m")
        #expect(length(994) == "990 m")
        #expect(length(995) == "1,0 km")
        #expect(length(1249) == "1,2 km")
        #expect(length(9_949) == "9,9 km")
        #expect(length(9_950) == "10 km")
        #expect(length(12_500, "en") == "13 km")
        #expect(length(1249, "en") == "1.2 km")
    }

    @Test func `money has cents only where there are some`() {
        func money(_ argument: Phrase.Argument, _ book: Phrasebook) -> String {
            PlainText.text(book.segments(.argument(argument)), in: book.language)
        }
        #expect(money(.euros(16), italian) == "16 €")
        #expect(money(.cents(1605), italian) == "16,05 €")
        #expect(money(.cents(1650), Phrasebook("en")) == "€16.50")
    }

    @Test func `the plural follows the count`() {
        #expect(italian.text(Phrase("wait.days", ["count": .count(1)])) == "Circa 1 giorno")
        #expect(italian.text(Phrase("wait.days", ["count": .count(2)])) == "Circa 2 giorni")
        #expect(italian.text(Phrase("wait.days", ["count": .count(1_000_000)])) == "Circa 1000000 giorni")
    }

    @Test func `lists end in the language's and, and or`() {
        let three: [Phrase.Argument] = [.language("it"), .language("ar"), .document("permit")]
        func said(_ argument: Phrase.Argument, _ language: LanguageTag) -> String {
            Phrasebook(language).segments(.argument(argument)).map(\.text).joined()
        }
        #expect(said(.allOf(three), "it") == "italiano, arabo e Permesso di soggiorno")
        #expect(said(.anyOf(three), "en") == "Italian, Arabic, or Residence permit")
        #expect(said(.anyOf(Array(three.prefix(2))), "en") == "Italian or Arabic")
        #expect(said(.allOf(three.map { _ in .language("it") }), "ti").hasSuffix("ን"))
        #expect(said(.allOf([]), "it") == "")
    }

    @Test func `words in another language say which, and a key that nobody knows is shown`() {
        let known = italian.reading(Phrase("cost.free"))
        #expect(known.language == "it" && !known.isFallback)
        let reading = Phrasebook("de").reading(Phrase("cost.free"))
        #expect(reading.language == "it" && reading.isFallback && reading.segments.map(\.text) == ["Gratis"])
        #expect(reading.segments.map(\.isFallback) == [true])
        #expect(italian.text(Phrase("no.such.key")) == "[no.such.key]")
        #expect(italian.text(Phrase("sheet.case")) == "Il tuo codice: {code}")
    }

    @Test func `an Italian phrase in a right-to-left language is one run kept apart`() {
        let reading = Phrasebook("ckb").reading(Phrase("wait.days", ["count": .count(3)]))
        #expect(reading.segments.map(\.text) == ["Circa 3 giorni"])
        #expect(reading.segments.map(\.isolation) == [.firstStrong])
    }

    @Test func `in Arabic each number, name and telephone is isolated and Arabic is not`() throws {
        let time = try #require(ClockTime("9:30"))
        let book = Phrasebook("ar")
        func isolation(_ argument: Phrase.Argument) -> [Segment.Isolation] {
            book.segments(of: argument, in: "ar").map(\.isolation)
        }
        #expect(isolation(.time(time)) == [.leftToRight])
        #expect(isolation(.count(3)) == [.leftToRight])
        #expect(isolation(.phone("112")) == [.leftToRight])
        #expect(isolation(.text("Caritas")) == [.firstStrong])
        #expect(isolation(.text("كاريتاس")) == [.none])
        #expect(isolation(.weekday(.monday)) == [.none])
        #expect(italian.segments(of: .text("كاريتاس"), in: "it").map(\.isolation) == [.firstStrong])
        #expect(italian.segments(of: .text("Caritas"), in: "it").map(\.isolation) == [.none])
    }

    @Test func `terms of the vocabularies are said in the language`() {
        #expect(Phrasebook("en").text(Phrase("why.need", ["need": .need("health.doctor")])).hasSuffix(": Doctor"))
        #expect(italian.segments(of: .legalStatus("stateless"), in: "it").map(\.text) == ["Apolide"])
        #expect(italian.segments(of: .document("partner:x"), in: "it").map(\.text) == ["partner:x"])
    }

    @Test func `only Italian words are sure`() {
        #expect(italian.state == nil)
        #expect(Phrasebook("en").state == .machine)
    }
}
