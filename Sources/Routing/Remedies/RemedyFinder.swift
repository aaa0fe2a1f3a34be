import Directory

/// Finds the smallest change that would undo every rule that excludes a service at a place.
struct RemedyFinder {
    let columns: NetworkColumns
    let inquiry: Inquiry
    /// The days until the person can have a document, `nil` for never.
    let days: (String) -> Int?

    /// One remedy for each rule that fails, and for the document groups together the fewest documents.
    func remedies(for missed: Assessment) -> [Remedy] {
        let service = columns.network.services[missed.service]
        let groups = missed.failures.filter { $0.rule == .document }
        var remedies = missed.failures.filter { $0.rule != .document }.map { remedy(for: $0, in: missed) }
        if !groups.isEmpty {
            let documents = fewestDocuments(meeting: groups.map { service.requirements[$0.index].alternatives })
            if documents.isEmpty { remedies.append(fixed(.document)) }
            remedies += documents.map { id in
                Remedy(
                    rule: .document, change: .document(id),
                    phrase: Phrase("routing.remedy.document", ["document": .document(id)]))
            }
        }
        return remedies
    }

    private func remedy(for ruling: Ruling, in missed: Assessment) -> Remedy {
        let service = columns.network.services[missed.service]
        switch ruling.rule {
        case .hours:
            return nextAdmission(columns.sites[missed.site].hours).map(comingAt) ?? fixed(.hours)
        case .distance:
            guard let distance = missed.distance else { return fixed(.distance) }
            return Remedy(
                rule: .distance, change: .radius(distance),
                phrase: Phrase("routing.remedy.radius", ["distance": .metres(distance.metres)]))
        case .referral:
            return Remedy(rule: .referral, change: .referral, phrase: Phrase("routing.remedy.referral"))
        case .healthInsurance:
            // One rule may ask for what another forbids; then registering opens nothing.
            let conditions = service.eligibilityRules.map(\.condition)
            guard !conditions.contains(.healthInsurance(false)) else { return fixed(.healthInsurance) }
            return Remedy(
                rule: .healthInsurance, change: .healthInsurance, phrase: Phrase("routing.remedy.health_insurance"))
        default: return fixed(ruling.rule)
        }
    }

    private func fixed(_ rule: Rule) -> Remedy {
        Remedy(rule: rule, change: nil, phrase: Phrase("routing.remedy.fixed.\(rule.rawValue)"))
    }

    private func comingAt(_ time: LocalTime) -> Remedy {
        let clock = ClockTime(minutes: time.minute).map { Phrase.Argument.time($0) } ?? .text("")
        return Remedy(
            rule: .hours, change: .time(time),
            phrase: Phrase(
                "routing.remedy.time", ["weekday": .weekday(time.day.weekday), "day": .day(time.day), "time": clock]))
    }

    /// The first time from the one asked for on at which somebody is let in; `nil` for none in a year.
    private func nextAdmission(_ hours: OpeningHours) -> LocalTime? {
        let holidays = columns.network.holidays
        guard var time = inquiry.openAt else { return nil }
        let last = time.day.adding(366)
        while let opening = hours.nextOpening(from: time, holidays: holidays), opening.day <= last {
            if hours.admits(at: opening, holidays: holidays) == .yes { return opening }
            // Open but past the last entry: the next chance is after this span shuts.
            guard let closing = hours.closing(after: opening, holidays: holidays), closing > time else { return nil }
            time = closing
        }
        return nil
    }

    /// A smallest set of documents with one of every group: of several the soonest had in all, then by identifier.
    private func fewestDocuments(meeting groups: [[String]]) -> [String] {
        var best: (documents: [String], days: Int)?
        func better(_ documents: [String], _ days: Int) -> Bool {
            guard let best else { return true }
            if documents.count != best.documents.count { return documents.count < best.documents.count }
            if days != best.days { return days < best.days }
            return documents.lexicographicallyPrecedes(best.documents, by: IdentifierOrder.precedes)
        }
        var trials = 0
        func extend(_ chosen: [String], _ rest: ArraySlice<[String]>) {
            if let best, chosen.count > best.documents.count || trials >= Self.trialLimit { return }
            trials += 1
            guard let group = rest.first(where: { !$0.contains(where: chosen.contains) }) else {
                let documents = chosen.sorted(by: IdentifierOrder.precedes)
                let days = documents.reduce(0) { $0 + (self.days($1) ?? Self.never) }
                if better(documents, days) { best = (documents, days) }
                return
            }
            for document in group { extend(chosen + [document], rest.dropFirst()) }
        }
        extend([], groups[...])
        return best?.documents ?? []
    }

    /// The most choices tried, for a hostile listing could ask for more than can ever be; beyond it the best so far
    /// stands, which opens the service but may not be the fewest.
    private static let trialLimit = 5000
    /// What a document that cannot be had weighs: more than any way there.
    private static let never = 1_000_000
}
