import Directory

/// Puts what is to be said into the lines of a leaflet, in the reader's language and perhaps one beside.
struct LeafletComposer {
    /// The reader's words.
    let phrasebook: Phrasebook
    /// The words beside.
    let beside: Phrasebook?
    /// The day the leaflet is made.
    let today: Day
    /// The months after which a listing is old.
    let monthsUntilOld: Int
    /// Whether entries say only where, when and how to call.
    let isBrief: Bool

    /// A composer; the reader's own language is not written a second time beside.
    init(_ phrasebook: Phrasebook, beside: Phrasebook?, today: Day, monthsUntilOld: Int, isBrief: Bool = false) {
        self.isBrief = isBrief
        self.phrasebook = phrasebook
        self.beside = beside.flatMap { $0.language.primary == phrasebook.language.primary ? nil : $0 }
        self.today = today
        self.monthsUntilOld = monthsUntilOld
    }

    /// A line that says it, in both languages where there are two.
    func line(_ wording: Wording) -> LeafletLine {
        LeafletLine(segments: phrasebook.segments(wording), beside: beside?.segments(wording))
    }

    /// A line of a phrase.
    func line(_ key: String, _ arguments: [String: Phrase.Argument] = [:]) -> LeafletLine {
        line(.phrase(key, arguments))
    }

    /// A line with a mark after it.
    func line(_ wording: Wording, mark: String?) -> LeafletLine {
        let plain = line(wording)
        guard let mark else { return plain }
        let segment = Segment.leftToRight(" \(mark)", in: phrasebook.language)
        let besideSegment = beside.map { Segment.leftToRight(" \(mark)", in: $0.language) }
        return LeafletLine(
            segments: plain.segments + [segment],
            beside: plain.beside.flatMap { lines in besideSegment.map { lines + [$0] } })
    }

    /// A labelled block, or nothing where there is nothing to say.
    func field(_ key: String, _ values: [Wording]) -> LeafletBlock? {
        values.isEmpty ? nil : .field(label: label(key), values: values.map { line($0) })
    }

    /// The hours of an entry as a table.
    func table(_ key: String, _ values: [Wording]) -> LeafletBlock? {
        guard !values.isEmpty else { return nil }
        let rows = values.map { wording -> LeafletRow in
            guard case .argument(.phrase(let phrase)) = wording, phrase.key == "hours.line",
                let days = phrase.arguments["days"], let hours = phrase.arguments["hours"]
            else { return LeafletRow(line: line(wording), cells: nil) }
            return LeafletRow(line: line(wording), cells: (line(.argument(days)), line(.argument(hours))))
        }
        return .table(label: label(key), rows: rows)
    }

    /// The words of a label with their drawing.
    private func label(_ key: String) -> LeafletLine {
        var line = line(key)
        line.icon = Self.icons[key]
        return line
    }

    private static let icons: [String: LeafletIcon] = [
        "label.address": .place, "label.area": .place, "label.getting_there": .way, "label.phone": .phone,
        "label.email": .mail, "label.website": .web, "label.hours": .hours, "label.languages": .speech,
        "label.interpreter": .speech, "label.cost": .money, "label.bring": .papers, "label.apply": .door,
        "label.appointment": .door, "label.notice": .warning, "label.checked": .check,
    ]

    /// A name as a heading, with the name on the door under it where the reader's is a translation.
    func nameBlocks(_ name: LocalizedText, level: Int, anchor: String?, mark: String? = nil) -> [LeafletBlock] {
        let heading = LeafletBlock.heading(level: level, line(.text(name), mark: mark), anchor: anchor)
        let reading = name.reading(in: phrasebook.language)
        guard beside == nil, !reading.isFallback, reading.text != name.source else { return [heading] }
        return [heading, .paragraph(line(.name(LocalizedText(name.source, in: name.sourceLanguage))))]
    }

    /// Telephones as they are called.
    func phones(_ phones: [Phone]) -> [Wording] {
        phones.filter { !$0.isConfidential }.map { phone in
            var argument = Phrase.Argument.phone(phone.number)
            if let inner = phone.extensionNumber {
                argument = .phrase(Phrase("phone.extension", ["phone": argument, "extension": .text(inner)]))
            }
            if let note = phone.description {
                argument = .phrase(Phrase("phone.note", ["phone": argument, "note": .text(note)]))
            }
            return .argument(argument)
        }
    }

    /// The desk with how to reach it.
    func desk(_ desk: DeskContact) -> [LeafletLine] {
        [line("sheet.desk", ["name": .text(desk.name)])]
            + desk.addressLines.map { line(.name($0)) } + phones(desk.phones).map { line($0) }
            + [desk.email].compactMap { $0 }.map { line(.link($0, target: "mailto:\($0)")) }
    }

    /// Whether a listing last confirmed on that day is old today.
    func isOld(_ assuredOn: Day?) -> Bool {
        guard let assuredOn else { return true }
        let (then, now) = (assuredOn.civil, today.civil)
        let months = (now.year - then.year) * 12 + now.month - then.month - (now.day < then.day ? 1 : 0)
        return months >= monthsUntilOld
    }
}
