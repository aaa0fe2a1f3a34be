import Directory

/// Finds the fewest changes that, made together, would open a service that some rule excludes.
///
/// Every failing rule but those on documents is undone by one change or by none, and one change may undo several;
/// so the fewest changes are those, and the fewest documents that meet every failing group.
struct RemedyFinder {
    let assessor: Assessor
    /// The days until the person can have a document, `nil` for never.
    let days: (String) -> Int?

    private var inquiry: Inquiry { assessor.inquiry }

    /// What would have to change at one place.
    struct Outlook {
        /// The service at that place.
        let place: Assessment
        /// The sets of changes, each as small as any, the soonest first; none when nothing opens the place.
        let ways: [[Remedy]]
        /// What nobody can change there.
        let obstacles: [Remedy]

        /// The fewest changes, `Int.max` for none that would do.
        var size: Int { ways.first?.count ?? .max }
    }

    /// The outlook at the place of a service where the least has to change, of equal places the best.
    func outlook(for missed: Assessment) -> Outlook {
        var best = outlook(at: missed)
        for site in assessor.columns.siteRanges[missed.service] where site != missed.site {
            let other = outlook(at: assessor.assess(missed.service, at: site))
            if other.size < best.size || other.size == best.size && Assessment.precedes(other.place, best.place) {
                best = other
            }
        }
        return best
    }

    private func outlook(at place: Assessment) -> Outlook {
        let service = assessor.columns.network.services[place.service]
        var obstacles: [Remedy] = []
        var changes: [Remedy] = []
        let others = place.failures.filter { $0.rule != .document }
        for rule in others.map(\.rule).unique {
            if let change = change(for: rule, at: place) {
                changes.append(Remedy(rule: rule, change: change))
            } else {
                obstacles.append(Remedy(rule: rule, change: nil))
            }
        }
        // A change may break what held before: who is of age is no minor any more.
        let after = assessor.asking(inquiry.after(changes.compactMap(\.change))).assess(place.service, at: place.site)
        for rule in after.failures.map(\.rule).unique where changes.contains(where: { $0.rule == rule }) {
            obstacles.append(Remedy(rule: rule, change: nil))
        }
        let groups = place.failures.filter { $0.rule == .document }.map { service.requirements[$0.index].alternatives }
        let papers = DocumentChoice(days: days).smallest(meeting: groups)
        if papers.isEmpty { obstacles.append(Remedy(rule: .document, change: nil)) }
        let ways = papers.prefix(1 + assessor.policy.remedyAlternatives).map { documents in
            changes + documents.map { Remedy(rule: .document, change: .document($0)) }
        }
        return Outlook(place: place, ways: obstacles.isEmpty ? ways : [], obstacles: obstacles)
    }

    /// The change that undoes every failure of a rule, as far as one can.
    private func change(for rule: Rule, at place: Assessment) -> Remedy.Change? {
        switch rule {
        case .hours: nextAdmission(assessor.columns.sites[place.site].hours).map { .time($0) }
        case .distance: place.distance.map { .radius($0) }
        case .referral: .referral
        case .healthInsurance: inquiry.facts.hasHealthInsurance == false ? .healthInsurance : nil
        case .age: birthday(at: place).map { .age($0) }
        default: nil
        }
    }

    /// The age that all failing rules wait for, where the person reaches it within the policy's years.
    private func birthday(at place: Assessment) -> Int? {
        guard let age = inquiry.facts.age else { return nil }
        let rules = assessor.columns.services[place.service].rules
        let starts = place.failures.filter { $0.rule == .age }.compactMap { ruling -> Int? in
            if case .age(let range) = rules[ruling.index].condition { range.lowerBound } else { nil }
        }
        return starts.max().flatMap { $0 > age && $0 - age <= assessor.policy.birthdaysAwaited ? $0 : nil }
    }

    /// The first time from the one asked for on at which somebody is let in; `nil` for none in a year.
    private func nextAdmission(_ hours: OpeningHours) -> LocalTime? {
        let holidays = assessor.columns.network.holidays
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
}
