import Directory
import Referrals
import TestSupport

extension Ledger {
    static let serviceCount = 6
    static let needCodes = ["food", "health.doctor", "housing", "work"]

    /// A ledger of about 2025, with some of it in the years beside it.
    static func random(people: Int, seed: UInt64) -> Ledger {
        var generator = SeededGenerator(seed: seed)
        var ledger = Ledger()
        ledger.projects = [Project(id: "p1", name: "First"), Project(id: "p2", name: "Second")]
        for _ in 0..<people {
            let person = Case(
                code: CaseCode(using: &generator), openedOn: .random(using: &generator),
                facts: .random(using: &generator))
            ledger.cases.append(person)
            for _ in 0..<Int.random(in: 0...3, using: &generator) { ledger.addNeed(of: person, using: &generator) }
            if Bool.random(using: &generator) { ledger.addActivity(of: person, using: &generator) }
        }
        ledger.unansweredInquiries = (0..<people).map { _ in
            UnansweredInquiry(
                needID: pick(needCodes, &generator), areaID: pick(areaCodes, &generator),
                day: .random(using: &generator))
        }
        return ledger
    }

    /// Two municipalities, a part of the first, and a province.
    static let tree = AreaTree([
        Area(id: "al", parentID: nil, kind: .province, name: LocalizedText("Province", in: "it")),
        Area(id: "m1", parentID: "al", kind: .municipality, name: LocalizedText("First", in: "it")),
        Area(id: "m2", parentID: "al", kind: .municipality, name: LocalizedText("Second", in: "it")),
    ])
    static let areaCodes: [String?] = [nil, "al", "m1", "m2"]

    private mutating func addNeed(of person: Case, using generator: inout SeededGenerator) {
        let states: [NeedState] = [.open, .met, .partlyMet, .unmet(ReferralReason(.noServiceExists)), .withdrawn]
        let need = CaseNeed(
            id: needs.count + 1, caseCode: person.code, needID: pick(Self.needCodes, &generator),
            recordedOn: .random(using: &generator), areaID: pick(Self.areaCodes, &generator),
            state: pick(states, &generator))
        needs.append(need)
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
            let draft = Referral(
                id: referrals.count + 1, caseNeedID: need.id,
                serviceID: "s\(Int.random(in: 1...Self.serviceCount, using: &generator))",
                createdAt: LocalTime(day: .random(using: &generator), minute: 600))
            let state = pick(ReferralState.allCases, &generator)
            let outcome = Outcome(
                help: pick(Outcome.Help.allCases, &generator), days: Int.random(in: 0...90, using: &generator))
            referrals.append(
                Referral(
                    restoring: draft, state: state, changedAt: draft.createdAt, sentOn: nil, endedOn: nil, reason: nil,
                    outcome: state == .completed ? outcome : nil))
        }
    }

    private mutating func addActivity(of person: Case, using generator: inout SeededGenerator) {
        activities.append(
            Activity(
                id: activities.count + 1, kind: pick(Activity.Kind.allCases, &generator),
                day: .random(using: &generator),
                minutes: Int.random(in: 1...200, using: &generator), projectID: pick([nil, "p1", "p2"], &generator),
                caseCode: Bool.random(using: &generator) ? person.code : nil))
    }
}

private func pick<T>(_ choices: [T], _ generator: inout SeededGenerator) -> T {
    choices[Int.random(in: choices.indices, using: &generator)]
}

extension Day {
    /// A day from the autumn of 2024 to the spring of 2026, most often in 2025.
    fileprivate static func random(using generator: inout SeededGenerator) -> Day {
        Day(ordinal: 20_089 + Int.random(in: -60...430, using: &generator))
    }
}

extension PersonFacts {
    fileprivate static func random(using generator: inout SeededGenerator) -> PersonFacts {
        var facts = PersonFacts()
        facts.age = pick([nil, 0, 17, 18, 29, 30, 44, 45, 64, 65, 101], &generator)
        facts.sex = pick([nil, .female, .male, .other], &generator)
        facts.legalStatus = pick([nil, "citizen", "eu_citizen", "asylum_seeker", "undocumented"], &generator)
        facts.nationality = pick([nil, "IT", "RO", "NG"], &generator)
        return facts
    }
}
