import Directory

extension YearCount {
    /// The needs recorded in the year, the most frequent first.
    func needs() -> ReportTable {
        let needs = ledger.needs.filter { isInYear($0.recordedOn) }.counted(by: \.needID)
        return ranking("needs", of: "need", needs) { ReportTable.Heading($0, value: .need($0)) }
    }

    /// The referrals made in the year by where they stand, completed ones by their outcome, and by service.
    func referrals(_ names: [String: String]) -> [ReportTable] {
        let made = referralsMade
        let standing = made.counted { Self.standing($0).id }
        return [
            line(
                "referrals_by_state", of: "state", Self.standings.map { ($0, standing[$0.id] ?? 0) }),
            ranking("referrals_by_service", of: "service", made.counted(by: \.serviceID)) { id in
                ReportTable.Heading(id, value: .text(names[id] ?? id))
            },
        ]
    }

    /// The middle of the days it took the year's referrals to an outcome with help, withheld when few have one.
    func timeToOutcome() -> ReportTable {
        let days = referralsMade.compactMap(\.outcome).filter { $0.help != .no }.map(\.days).sorted()
        let median: ReportCell = days.count < cells.limit ? .withheld : .days(days[(days.count - 1) / 2])
        return ReportTable(
            id: "time_to_outcome",
            rowHeadings: [ReportTable.Heading("measure", Phrase("report.column.measure"))],
            columns: [ReportTable.Heading("days", Phrase("report.column.days"))],
            rows: [ReportTable.Row([ReportTable.Heading("median", Phrase("report.measure.median"))], [median])])
    }

    /// The activities of the year and their time, by kind and by project.
    func activities() -> [ReportTable] {
        let done = ledger.activities.filter { isInYear($0.day) }
        let names = Dictionary(ledger.projects.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let kinds = Activity.Kind.allCases.map { kind in
            (ReportTable.Heading(kind.rawValue, kind.phrase), done.filter { $0.kind == kind })
        }
        let byProject = Dictionary(grouping: done, by: \.projectID)
        let codes = byProject.keys.compactMap { $0 }.sorted(by: IdentifierOrder.precedes)
        var projects = codes.map { id in
            (ReportTable.Heading(id, value: .text(names[id] ?? id)), byProject[id] ?? [])
        }
        if let others = byProject[nil] {
            projects.append((ReportTable.Heading("none", Phrase("report.project.none")), others))
        }
        return [
            time("activities_by_kind", of: "activity", kinds, all: done),
            time("activities_by_project", of: "project", projects, all: done),
        ]
    }

    private func time(
        _ id: String, of kind: String, _ parts: [(ReportTable.Heading, [Activity])], all: [Activity]
    ) -> ReportTable {
        ReportTable(
            id: id, rowHeadings: [ReportTable.Heading(kind, Phrase("report.column.\(kind)"))],
            columns: ["count", "minutes"].map { ReportTable.Heading($0, Phrase("report.column.\($0)")) },
            rows: (parts + [(.total, all)]).map { heading, activities in
                let minutes = activities.reduce(0) { $0 + $1.minutes }
                return ReportTable.Row([heading], [.count(activities.count), .minutes(minutes)])
            })
    }

    /// States in order, with `completed` told apart by outcome: one line, since two tables would give away each other.
    private static let standings =
        ReferralState.allCases.filter { $0 != .enteredInError }.flatMap { state in
            state == .completed ? Outcome.Help.allCases.map(heading) : [heading(state)]
        }

    private static func standing(_ referral: Referral) -> ReportTable.Heading {
        referral.outcome.map { heading($0.help) } ?? heading(referral.state)
    }

    private static func heading(_ state: ReferralState) -> ReportTable.Heading {
        ReportTable.Heading(state.rawValue, state.phrase)
    }

    private static func heading(_ help: Outcome.Help) -> ReportTable.Heading {
        ReportTable.Heading("completed_\(help.rawValue)", Phrase("report.completed.\(help.rawValue)"))
    }
}
