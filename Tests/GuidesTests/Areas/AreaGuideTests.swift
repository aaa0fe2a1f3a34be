import Directory
import Testing

@testable import Guides

struct `A guide holds what can be had in its area` {
    private func names(_ areaID: String?, needs: [String] = []) -> [String] {
        AreaGuide(
            network: SampleNetwork.network, areaID: areaID, needs: needs, edition: SampleNetwork.today,
            desk: SampleNetwork.desk
        ).entries.map(\.name.source)
    }

    @Test func `services of the area and those whose area nobody knows are in it, closed ones are not`() {
        #expect(names("al") == ["Ambulatorio", "Rifugio", "Corso di italiano"])
        #expect(names("to") == ["Corso di italiano"])
        #expect(names(nil) == names("al"))
    }

    @Test func `a confidential place is known by its province alone`() {
        #expect(names("al-city") == ["Ambulatorio", "Rifugio", "Corso di italiano"])
        #expect(names("tortona") == ["Rifugio", "Corso di italiano"])
    }

    @Test func `the needs asked for are its only sections`() {
        #expect(names("al", needs: ["health"]) == ["Ambulatorio"])
        let guide = AreaGuide(
            network: SampleNetwork.network, areaID: "al", needs: ["training"], edition: SampleNetwork.today,
            desk: SampleNetwork.desk)
        #expect(guide.sections.map(\.needID) == ["training"])
    }

    @Test func `each service stands whole once and is named wherever else it belongs`() {
        let sections = SampleNetwork.guide.sections
        #expect(sections.map(\.needID) == ["training", "health", "protection", "community"])
        #expect(sections[0].subsections == [.init(needID: "training.italian", items: [.entry(2)])])
        #expect(sections[1].subsections == [.init(needID: "health.doctor", items: [.entry(0)])])
        #expect(sections[2].items == [.entry(1)])
        #expect(sections[3].items == [.reference(2)])
    }

    @Test func `a service without a known need comes last`() {
        let sections = GuideSections(terms: [["x:y"], ["food"]], taxonomy: NeedVocabulary.taxonomy).sections
        #expect(sections.map(\.needID) == ["food", nil])
        #expect(sections[1].items == [.entry(0)])
    }

    @Test func `emergency numbers come first`() throws {
        let leaflet = SampleNetwork.guide.leaflet(in: Phrasebook("it"))
        let numbers = leaflet.blocks.first.map(\.allLines).map { $0.map { $0.segments.map(\.text).joined() } } ?? []
        let found = numbers.filter { $0.allSatisfy { $0.isNumber || $0 == " " } }
        #expect(found == ["112", "1522", "114", "800 290 290", "800 905 570"])
    }

    @Test func `a listing is old from the month on that the guide says, and when nobody ever checked it`() throws {
        let today = try #require(Day("2026-08-31"))
        let composer = LeafletComposer(Phrasebook("it"), beside: nil, today: today, monthsUntilOld: 6)
        #expect(composer.isOld(nil))
        #expect(composer.isOld(Day("2026-02-28")))
        #expect(!composer.isOld(Day("2026-03-01")))
        #expect(!composer.isOld(Day("2026-09-30")))
    }

    @Test func `names are in the order of the reader's language`() {
        func sorted(_ names: [String], _ language: LanguageTag) -> [String] {
            let order = NameOrder(language)
            return names.enumerated().sorted { order.precedes(($0.element, $0.offset), ($1.element, $1.offset)) }
                .map(\.element)
        }
        #expect(
            sorted(["zoo", "Èlite", "sportello 10", "Sportello 9", "ente"], "it")
                == ["Èlite", "ente", "Sportello 9", "sportello 10", "zoo"])
        #expect(
            sorted(["яблуко", "ґанок", "їжак", "ганок", "іній"], "uk")
                == ["ганок", "ґанок", "іній", "їжак", "яблуко"])
    }
}
