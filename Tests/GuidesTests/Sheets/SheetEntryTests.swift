import Directory
import Testing

@testable import Guides

struct `An entry takes only what may be printed` {
    private let entries = SampleNetwork.entries

    @Test func `an open place gives its address, telephones and terms`() {
        let entry = entries[0]
        #expect(entry.addressLines == ["Via Roma 1", "15121 Alessandria (AL)"])
        #expect(entry.phones.map(\.number) == ["0131 000001"])
        #expect(entry.requirements.map(\.alternatives) == [["permit", "permit_receipt"], ["tax_code"]])
        #expect(entry.languages == ["ar", "fr"])
        #expect(!entry.isAtConfidentialPlace)
    }

    @Test func `of a confidential place nothing is taken, and texts that name it are left out`() {
        let entry = entries[1]
        #expect(entry.isAtConfidentialPlace)
        #expect(entry.addressLines == nil && entry.area == nil && entry.gettingThere == nil)
        #expect(entry.gives == nil, "the description holds the address in another case and with a comma")
        #expect(entry.notice == nil, "the notice holds the telephone with other signs")
        #expect(entry.howToApply?.source == "Telefona prima")
        #expect(entry.phones.map(\.number) == ["+39 0131 000002"])
    }

    @Test func `how far a confidential place lies is not said, even by a reason`() {
        let sheet = PersonSheet(date: SampleNetwork.today, desk: SampleNetwork.desk, entries: [entries[1]])
        let text = PlainTextRenderer().text(sheet.leaflet(in: Phrasebook("it")))
        #expect(!text.contains("km"))
        let open = PersonSheet(date: SampleNetwork.today, desk: SampleNetwork.desk, entries: [entries[0]])
        #expect(PlainTextRenderer().text(open.leaflet(in: Phrasebook("it"))).contains("1,2 km"))
    }

    @Test func `prices are said, and an unknown price is not free`() {
        func lines(_ options: [CostOption], fees: LocalizedText? = nil) -> [String] {
            CostText(options, fees: fees).lines.map {
                Phrasebook("it").segments($0).map(\.text).joined()
            }
        }
        #expect(lines([]) == ["Non conosciamo il prezzo. Chiedi prima."])
        #expect(lines([CostOption(option: "free")]) == ["Gratis"])
        #expect(lines([CostOption(amount: 0)]) == ["Gratis"])
        #expect(lines([CostOption(option: "sliding")]) == ["Il prezzo dipende dal tuo reddito"])
        #expect(lines([CostOption(option: "ridotto", currency: "EUR", amount: 12.5)]) == ["ridotto: 12,50 €"])
        #expect(lines([CostOption(currency: "CHF", amount: 12)]) == ["12 CHF"])
        #expect(
            lines([CostOption(amount: .nan), CostOption(amount: -1)], fees: LocalizedText("offerta")) == ["offerta"])
    }

    @Test func `a sheet without services says so and still has the emergency numbers`() {
        let sheet = PersonSheet(date: SampleNetwork.today, desk: SampleNetwork.desk)
        let text = PlainTextRenderer().text(sheet.leaflet(in: Phrasebook("it")))
        #expect(text.contains("Per ora non abbiamo trovato un servizio adatto."))
        #expect(text.contains("112: Polizia"))
        #expect(!text.contains("Il tuo codice"))
    }
}
