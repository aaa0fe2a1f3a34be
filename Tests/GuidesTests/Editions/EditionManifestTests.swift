import Directory
import Testing

@testable import Guides

struct `An edition knows what has changed since the one before` {
    @Test func `entries that are new, gone and changed are told apart`() {
        var guide = SampleNetwork.guide
        let first = EditionManifest(guide, number: 1, colour: .blue)
        #expect(EditionManifest(guide, number: 2, colour: .red).changes(since: first).isEmpty)
        let gone = guide.entries[0]
        guide.entries[1].phones.append(Phone(number: "0131 000099"))
        guide.entries[0] = SheetEntry(serviceID: "new", name: LocalizedText("Nuovo"))
        let changes = EditionManifest(guide, number: 2, colour: .red).changes(since: first)
        #expect(changes.added.map(\.name) == ["Nuovo"])
        #expect(changes.removed.map(\.name) == [gone.name.source])
        #expect(changes.changed.map(\.name) == [guide.entries[1].name.source])
    }

    @Test func `a day on which somebody made sure again is no change`() {
        var guide = SampleNetwork.guide
        let first = EditionManifest(guide, number: 1, colour: .blue)
        guide.entries[0].assuredOn = Day("2026-11-26")
        #expect(EditionManifest(guide, number: 2, colour: .blue).changes(since: first).isEmpty)
    }
}
