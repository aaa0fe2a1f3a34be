import Directory

extension LeafletComposer {
    /// All that is said of one service, under a heading of that level.
    func entry(_ entry: SheetEntry, level: Int, anchor: String?, mark: String? = nil) -> LeafletBlock {
        let blocks = nameBlocks(entry.name, level: level, anchor: anchor, mark: mark)
        if isBrief { return .group(blocks + brief(entry)) }
        let details = [
            field("label.organization", entry.organization.map { [.name($0)] } ?? []),
            field("label.notice", entry.notice.map { [.text($0)] } ?? []),
            field("label.gives", entry.gives.map { [.text($0)] } ?? []),
            field("label.for_whom", entry.forWhom.map { [.text($0)] } ?? []),
        ]
        return .group(blocks + (details + place(of: entry) + terms(of: entry) + trust(in: entry)).compactMap { $0 })
    }

    /// No more than one needs to get there.
    private func brief(_ entry: SheetEntry) -> [LeafletBlock] {
        let phones = phones(entry.phones)
        let confidential = [Wording.phrase(phones.isEmpty ? "address.confidential.ask_desk" : "address.confidential")]
        let address = entry.addressLines.map { [Wording.name($0.joined(separator: ", "))] } ?? []
        return [
            field("label.address", entry.isAtConfidentialPlace ? confidential : address),
            field("label.phone", phones),
        ].compactMap { $0 }
    }

    /// Where it is, how to reach it and when.
    private func place(of entry: SheetEntry) -> [LeafletBlock?] {
        let phones = phones(entry.phones)
        let address: [Wording]
        if entry.isAtConfidentialPlace {
            address = [.phrase(phones.isEmpty ? "address.confidential.ask_desk" : "address.confidential")]
        } else {
            address = (entry.addressLines ?? []).map { .name($0) }
        }
        let distance = entry.isAtConfidentialPlace ? nil : entry.distance
        return [
            field("label.address", address),
            field("label.area", entry.area.map { [.name($0)] } ?? []),
            field("label.getting_there", entry.gettingThere.map { [.words($0)] } ?? []),
            field("label.distance", distance.map(Self.wording) ?? []),
            field("label.accessibility", entry.accessibility.map { .words($0) }),
            field("label.phone", phones.isEmpty ? [.phrase("phone.none")] : phones),
            field("label.email", entry.email.map { [.link($0, target: "mailto:\($0)")] } ?? []),
            field("label.website", entry.website.map { [.link($0, target: $0)] } ?? []),
            table("label.hours", hours(of: entry)),
            entry.hours.isByAppointment ? field("label.appointment", [.phrase("appointment.required")]) : nil,
        ]
    }

    /// The hours, without the words on appointments, which have their own label.
    private func hours(of entry: SheetEntry) -> [Wording] {
        var hours = entry.hours
        let isKnown = !hours.isUnknown || !hours.unstructured.isEmpty || !hours.closures.isEmpty
        if isKnown { hours.isByAppointment = false }
        return HoursText(hours, today: today).lines
    }

    private static func wording(_ distance: Distance) -> [Wording] {
        [.phrase("distance.straight", ["distance": .metres(distance.metres)])]
    }

    /// Languages, cost, papers, how to get in.
    private func terms(of entry: SheetEntry) -> [LeafletBlock?] {
        let languages = entry.languages.map { Phrase.Argument.language($0) }
        var papers = entry.requirements.filter { !$0.alternatives.isEmpty }.map(Self.wording)
        if papers.isEmpty { papers = entry.requiredDocuments.map { .words($0) } }
        return [
            field("label.languages", languages.isEmpty ? [] : [.argument(.allOf(languages))]),
            field("label.interpreter", entry.interpreting.map { [.words($0)] } ?? []),
            field("label.cost", CostText(entry.costs, fees: entry.fees).lines),
            field("label.bring", papers),
            field("label.apply", entry.howToApply.map { [.text($0)] } ?? []),
            field("label.wait", entry.wait.map { [.argument(.phrase($0))] } ?? []),
        ]
    }

    /// One demand for papers: any of the alternatives.
    static func wording(_ group: DocumentRequirement) -> Wording {
        let documents = Phrase.Argument.anyOf(group.alternatives.map { .document($0) })
        guard let note = group.note, !note.isEmpty else { return .argument(documents) }
        return .phrase("documents.group.note", ["documents": documents, "note": .text(note)])
    }

    /// Why it is here and how sure it is.
    private func trust(in entry: SheetEntry) -> [LeafletBlock?] {
        let checked: Wording
        if let day = entry.assuredOn {
            checked = .phrase(isOld(day) ? "freshness.old" : "freshness.checked", ["day": .day(day)])
        } else {
            checked = .phrase("freshness.unchecked")
        }
        let why = entry.why.filter { !(entry.isAtConfidentialPlace && $0.namesDistance) }
        return [field("label.why", why.map { .argument(.phrase($0)) }), field("label.checked", [checked])]
    }
}

extension Phrase {
    /// Whether a length stands in it, which would help to find a place.
    fileprivate var namesDistance: Bool { arguments.values.contains(where: \.namesDistance) }
}

extension Phrase.Argument {
    fileprivate var namesDistance: Bool {
        switch self {
        case .metres: true
        case .phrase(let phrase): phrase.arguments.values.contains(where: \.namesDistance)
        case .anyOf(let list), .allOf(let list): list.contains(where: \.namesDistance)
        default: false
        }
    }
}
