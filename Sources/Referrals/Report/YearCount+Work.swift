import Directory

extension YearCount {
    /// The needs recorded in the year, the most frequent first.
    func needs() -> ReportTable {
        ranking("needs", of: "need", tally.needs) { ReportTable.Heading($0, value: .need($0)) }
    }

    /// The referrals made in the year by where they stand, completed ones by their outcome, and by service.
    func referrals(_ names: [String: String]) -> [ReportTable] {
        [
            line(
                "referrals_by_state", of: "state", Self.standings.map { ($0, tally.standings[$0.id] ?? 0) }),
            ranking("referrals_by_service", of: "service", tally.services) { id in
                ReportTable.Heading(id, value: .text(names[id] ?? id))
            },
        ]
    }

    /// The middle of the days it took the year's referrals to an outcome with help, withheld when few have one.
    func timeToOutcome() -> ReportTable {
        let count = tally.helpDays.values.reduce(0, +)
        var (rest, median) = ((count - 1) / 2, ReportCell.withheld)
        for days in count < cells.limit ? [] : tally.helpDays.keys.sorted() {
            median = .days(days)
            rest -= tally.helpDays[days] ?? 0
            if rest < 0 { break }
        }
        return ReportTable(
            id: "time_to_outcome",
            rowHeadings: [ReportTable.Heading("measure", Phrase("report.column.measure"))],
            columns: [ReportTable.Heading("days", Phrase("report.column.days"))],
            rows: [ReportTable.Row([ReportTable.Heading("median", Phrase("report.measure.median"))], [median])])
    }

    /// The activities of the year and their time, by kind, by project and by month.
    func activities() -> [ReportTable] {
        let kinds = Activity.Kind.allCases.map { kind in
            (ReportTable.Heading(kind.rawValue, kind.phrase), tally.activities[kind] ?? ActivityTotal())
        }
        let codes = tally.projects.keys.compactMap { $0 }.sorted(by: IdentifierOrder.precedes)
        var projects = codes.map { id in
            (
                ReportTable.Heading(id, value: .text(tally.projectNames[id] ?? id)),
                tally.projects[id] ?? ActivityTotal()
            )
        }
        if let others = tally.projects[nil] {
            projects.append((ReportTable.Heading("none", Phrase("report.project.none")), others))
        }
        let months = tally.months.enumerated().map { (Self.month($0.offset + 1), $0.element) }
        return [
            time("activities_by_kind", of: "activity", kinds),
            time("activities_by_project", of: "project", projects), time("activities_by_month", of: "month", months),
        ]
    }

    static func month(_ number: Int) -> ReportTable.Heading {
        ReportTable.Heading("\(number)", Phrase("report.month.\(number)"))
    }

    private func time(
        _ id: String, of kind: String, _ parts: [(ReportTable.Heading, ActivityTotal)]
    ) -> ReportTable {
        let all = tally.months.reduce(ActivityTotal(), +)
        return ReportTable(
            id: id, rowHeadings: [ReportTable.Heading(kind, Phrase("report.column.\(kind)"))],
            columns: ["count", "minutes"].map { ReportTable.Heading($0, Phrase("report.column.\($0)")) },
            rows: (parts + [(.total, all)]).map { heading, total in
                ReportTable.Row([heading], [.count(total.count), .minutes(total.minutes)])
            })
    }

    /// States in order, with `completed` told apart by outcome: one line, since two tables would give away each other.
    private static let standings =
        ReferralState.allCases.filter { $0 != .enteredInError }.flatMap { state in
            state == .completed
                ? Outcome.Help.allCases.map { help in
                    ReportTable.Heading("completed_\(help.rawValue)", Phrase("report.completed.\(help.rawValue)"))
                } : [ReportTable.Heading(state.rawValue, state.phrase)]
        }

    /// The code by which a referral is counted.
    static func standing(_ state: ReferralState, _ help: Outcome.Help?) -> String {
        help.map { "completed_\($0.rawValue)" } ?? state.rawValue
    }
}
