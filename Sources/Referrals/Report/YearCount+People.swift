import Directory

extension YearCount {
    /// People by first contact, legal status, age, sex and nationality.
    func peopleTables() -> [ReportTable] {
        let isNew = people(by: \.isNew)
        let bands = people(by: \.ageBand)
        let sexes = people(by: \.sex)
        let groups = people(by: \.nationality)
        return [
            line(
                "people_by_contact", of: "contact",
                [("new", true), ("known", false)].map { code, value in
                    (ReportTable.Heading(code, Phrase("report.contact.\(code)")), isNew[value] ?? 0)
                })
        ] + statuses() + [
            line(
                "people_by_age", of: "age",
                AgeBand.allCases.map { (ReportTable.Heading($0.rawValue, $0.phrase), bands[$0] ?? 0) }),
            line(
                "people_by_sex", of: "sex",
                PersonFacts.Sex.allCases.map { sex in
                    (ReportTable.Heading(sex.rawValue, Phrase("report.sex.\(sex.rawValue)")), sexes[sex] ?? 0)
                } + [(.unknown, sexes[nil] ?? 0)]),
            line(
                "people_by_nationality", of: "nationality",
                NationalityGroup.allCases.map { (ReportTable.Heading($0.rawValue, $0.phrase), groups[$0] ?? 0) }),
        ]
    }

    private func people<Key: Hashable>(by key: (PeopleGroup) -> Key) -> [Key: Int] {
        tally.people.reduce(into: [:]) { $0[key($1.key), default: 0] += $1.value }
    }

    /// Groups of statuses, and the statuses, which are a tree: the parts of a group whose number is hidden are left
    /// out, so that nothing can be added up to it, and it is not told which there are among a few people; those of a
    /// group that is shown are a line of their own.
    private func statuses() -> [ReportTable] {
        let counts = people { $0.legalStatus }
        let parts = Dictionary(grouping: counts.keys, by: LegalStatusGroup.init(of:))
        let groups = LegalStatusGroup.allCases.map { group in
            (group, (parts[group] ?? []).reduce(0) { $0 + (counts[$1] ?? 0) })
        }
        let (shown, total) = cells.line(groups.map(\.1))
        var rows: [(code: String, cell: ReportCell)] = []
        for ((group, _), cell) in zip(groups, shown) where cell.number != nil {
            let codes = (parts[group] ?? []).map { $0 ?? "unknown" }.sorted(by: IdentifierOrder.precedes)
            let own = codes.map { counts[$0 == "unknown" ? nil : $0] ?? 0 }
            rows += zip(codes, self.cells.line(own).cells).map { ($0, $1) }
        }
        rows.sort { IdentifierOrder.precedes($0.code, $1.code) }
        return [
            table(
                "people_by_status_group", of: "status",
                zip(groups, shown).map { (ReportTable.Heading($0.0.rawValue, $0.0.phrase), $1) }, total),
            table(
                "people_by_status", of: "status",
                Self.ranked(rows).map { code, cell in
                    (code == "unknown" ? .unknown : ReportTable.Heading(code, value: .legalStatus(code)), cell)
                }, total),
        ]
    }
}
