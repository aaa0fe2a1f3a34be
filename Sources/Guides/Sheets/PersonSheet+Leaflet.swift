import Directory

extension PersonSheet {
    /// The sheet in the words of a language, with another language beside each line if asked.
    public func leaflet(in phrasebook: Phrasebook, beside: Phrasebook? = nil) -> Leaflet {
        let composer = LeafletComposer(phrasebook, beside: beside, today: date, monthsUntilOld: monthsUntilOld)
        let title = composer.line("sheet.title")
        let blocks =
            appointments(composer) + services(composer) + map(composer) + ways(composer) + notes(composer)
            + [composer.emergency]
        let day = composer.line("sheet.date", ["day": .day(date)])
        let code = caseCode.map { composer.line("sheet.case", ["code": .text($0)]) }
        let advice = ["sheet.keep", "sheet.may_change", "sheet.tell_us", "sheet.not_advice", "sheet.free"]
        return Leaflet(
            language: phrasebook.language, besideLanguage: composer.beside?.language, title: title,
            header: [day] + [code].compactMap { $0 } + composer.desk(desk), blocks: blocks,
            footer: advice.map { composer.line($0) } + composer.explanations(of: title, blocks))
    }

    private func services(_ composer: LeafletComposer) -> [LeafletBlock] {
        guard !entries.isEmpty else {
            return pathways.isEmpty ? [.paragraph(composer.line("sheet.no_services"))] : []
        }
        let asksForPapers = entries.contains { !$0.requirements.isEmpty || !$0.requiredDocuments.isEmpty }
        let heading = LeafletBlock.heading(level: 2, composer.line("sheet.services"), anchor: nil)
        return [heading] + entries.map { composer.entry($0, level: 3, anchor: nil) }
            + (asksForPapers ? [.paragraph(composer.line("documents.ask_first"))] : [])
    }

    private func ways(_ composer: LeafletComposer) -> [LeafletBlock] {
        guard !pathways.isEmpty else { return [] }
        let heading = LeafletBlock.heading(level: 2, composer.line("sheet.pathway"), anchor: nil)
        return [heading]
            + pathways.map { pathway in
                let goal = composer.line("pathway.goal", ["service": .localized(pathway.goal)])
                let total = [
                    pathway.days.map { composer.line("pathway.total_days", ["count": .count($0)]) },
                    pathway.visits.map { composer.line("pathway.visits", ["count": .count($0)]) },
                ]
                return .group(
                    [.heading(level: 3, goal, anchor: nil), .steps(pathway.steps.map { $0.blocks(composer) })]
                        + total.compactMap { $0 }.map { .paragraph($0) })
            }
    }

    private func appointments(_ composer: LeafletComposer) -> [LeafletBlock] {
        appointments.map { moment in
            let time = ClockTime(minutes: moment.minute).map { Phrase.Argument.time($0) }
            let line = composer.line("sheet.appointment", ["day": .day(moment.day), "time": time ?? .text("")])
            return .paragraph(line)
        }
    }

    /// The places of the services, numbered as they stand on the sheet; of confidential ones nothing is known here.
    private func map(_ composer: LeafletComposer) -> [LeafletBlock] {
        let places = entries.enumerated().compactMap { index, entry in
            entry.coordinate.map {
                MapSketch.Place(
                    number: index + 1, name: entry.name.reading(in: composer.phrasebook.language).text, coordinate: $0)
            }
        }
        guard !places.isEmpty else { return [] }
        return [
            .heading(level: 2, composer.line("guide.map"), anchor: nil),
            .map(MapSketch(places: places), composer.line("guide.map")),
        ]
    }

    private func notes(_ composer: LeafletComposer) -> [LeafletBlock] {
        guard !notes.isEmpty else { return [] }
        return [.heading(level: 2, composer.line("sheet.notes"), anchor: nil)]
            + notes.map { .paragraph(composer.line(.text($0))) }
    }
}

extension SheetPathway.Step {
    fileprivate func blocks(_ composer: LeafletComposer) -> [LeafletBlock] {
        let papers = Phrase.Argument.allOf(receive.map { .document($0) })
        let time = afterDays.map { days in
            days == 0
                ? composer.line("pathway.same_day") : composer.line("pathway.after_days", ["count": .count(days)])
        }
        let lines = [
            composer.line("pathway.go", ["service": .localized(service)]),
            receive.isEmpty ? nil : composer.line("pathway.receive", ["documents": papers]),
            time,
            validDays.map { composer.line("pathway.valid_days", ["count": .count($0)]) },
        ]
        let bring = composer.field(
            "label.bring", bring.filter { !$0.alternatives.isEmpty }.map(LeafletComposer.wording))
        let place = composer.field("label.address", (addressLines ?? []).map { .name($0) })
        let call = composer.field("label.phone", composer.phones(phones))
        let told = lines.map { $0.map { LeafletBlock.paragraph($0) } }
        return ([told[0], place, call, bring] + told.dropFirst()).compactMap { $0 }
    }
}
