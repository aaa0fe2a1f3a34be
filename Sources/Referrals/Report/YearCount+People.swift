import Directory

extension YearCount {
    /// The people of the year: first met in it, or with a need, a referral or an activity in it.
    var people: [Case] {
        let needCodes = Dictionary(
            ledger.needs.map { ($0.id, $0.caseCode) }, uniquingKeysWith: { first, _ in first })
        var codes = Set(ledger.needs.filter { isInYear($0.recordedOn) }.map(\.caseCode))
        codes.formUnion(referralsMade.compactMap { needCodes[$0.caseNeedID] })
        codes.formUnion(ledger.activities.filter { isInYear($0.day) }.compactMap(\.caseCode))
        return ledger.cases.filter { isInYear($0.openedOn) || codes.contains($0.code) }
    }

    /// People by first contact, legal status, age, sex and nationality.
    func peopleTables() -> [ReportTable] {
        let people = people
        let isNew = people.counted { isInYear($0.openedOn) }
        let bands = people.counted { AgeBand(age: $0.facts.age) }
        let sexes = people.counted { $0.facts.sex }
        let groups = people.counted { NationalityGroup(of: $0.facts) }
        return [
            line(
                "people_by_contact", of: "contact",
                [("new", true), ("known", false)].map { code, value in
                    (ReportTable.Heading(code, Phrase("report.contact.\(code)")), isNew[value] ?? 0)
                }),
            ranking("people_by_status", of: "status", people.counted { $0.facts.legalStatus ?? "unknown" }) { code in
                code == "unknown" ? .unknown : ReportTable.Heading(code, value: .legalStatus(code))
            },
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
}
