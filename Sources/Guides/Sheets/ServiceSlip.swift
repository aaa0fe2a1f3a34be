import Directory

/// One service on a slip of paper, to be handed over a counter.
public struct ServiceSlip: Sendable, Hashable {
    /// The day it is made.
    public var date: Day
    /// The desk that hands it out.
    public var desk: DeskContact
    /// The service.
    public var entry: SheetEntry

    /// A slip from its parts.
    public init(date: Day, desk: DeskContact, entry: SheetEntry) {
        self.date = date
        self.desk = desk
        self.entry = entry
    }

    /// The slip in the words of a language: the service's name as its title, then all that is said of it.
    public func leaflet(in phrasebook: Phrasebook, beside: Phrasebook? = nil) -> Leaflet {
        let composer = LeafletComposer(phrasebook, beside: beside, today: date, monthsUntilOld: 6)
        let title = composer.line(.text(entry.name))
        var blocks: [LeafletBlock] = []
        if case .group(let whole) = composer.entry(entry, level: 2, anchor: nil) { blocks = Array(whole.dropFirst()) }
        return Leaflet(
            language: phrasebook.language, besideLanguage: composer.beside?.language, title: title,
            header: [composer.line("sheet.date", ["day": .day(date)])] + composer.desk(desk), blocks: blocks,
            footer: [composer.line("sheet.may_change")] + composer.explanations(of: title, blocks))
    }
}
