import Directory
import Foundation
import Routing
import TestSupport
import Testing

/// Every rule with each answer it can give, the fact it looks at, the listing's field, and the field's age.
struct RuleCoverageTests {
    /// A listing and a person for whom a rule has an answer.
    private struct Case {
        let rule: Rule
        let verdict: Verdict
        let fact: PersonFact?
        var service = SampleService("a", columns: ["assured_date": "2026-02-01"], places: [.init(44.9, 8.6)])
        var inquiry = Inquiry(needs: ["health"], now: RandomWorld.now)

        init(_ rule: Rule, _ verdict: Verdict, _ fact: PersonFact?, _ set: (inout SampleService, inout Inquiry) -> Void)
        {
            (self.rule, self.verdict, self.fact) = (rule, verdict, fact)
            set(&service, &inquiry)
        }
    }

    /// The three answers of a condition on one fact: a person who fits, one who does not, one who has not said.
    private static func condition(
        _ rule: Rule, _ parameters: String, _ fact: PersonFact, yes: @escaping (inout PersonFacts) -> Void,
        no: @escaping (inout PersonFacts) -> Void
    ) -> [Case] {
        [(Verdict.yes, yes), (.no, no), (.unknown, { _ in })].map { verdict, say in
            Case(rule, verdict, fact) { service, inquiry in
                service.rules = [(rule.rawValue, parameters)]
                service.places[0].areaID = "al-1"
                say(&inquiry.facts)
            }
        }
    }

    private static let conditions: [[Case]] = [
        condition(.age, "18..25", .age, yes: { $0.age = 18 }, no: { $0.age = 26 }),
        condition(.sex, "female", .sex, yes: { $0.sex = .female }, no: { $0.sex = .male }),
        condition(
            .legalStatus, "refugee;asylum_seeker", .legalStatus, yes: { $0.legalStatus = "refugee" },
            no: { $0.legalStatus = "citizen" }),
        condition(.nationality, "NG;UA", .nationality, yes: { $0.nationality = "UA" }, no: { $0.nationality = "IT" }),
        condition(
            .residence, "municipality", .residence, yes: { $0.residenceAreaID = "al-1" },
            no: { $0.residenceAreaID = "al-2" }),
        condition(
            .residence, "province", .residence, yes: { $0.residenceAreaID = "al-2" },
            no: { $0.residenceAreaID = "at-1" }),
        condition(
            .residence, "at;al-2", .residence, yes: { $0.residenceAreaID = "at-2" },
            no: { $0.residenceAreaID = "al-1" }),
        condition(
            .household, "pregnant", .household(.pregnant), yes: { $0.household[.pregnant] = true },
            no: { $0.household[.pregnant] = false }),
        condition(.income, "9000", .isee, yes: { $0.isee = 9000 }, no: { $0.isee = 9001 }),
        condition(
            .healthInsurance, "yes", .healthInsurance, yes: { $0.hasHealthInsurance = true },
            no: { $0.hasHealthInsurance = false }),
        condition(
            .healthInsurance, "no", .healthInsurance, yes: { $0.hasHealthInsurance = false },
            no: { $0.hasHealthInsurance = true }),
        condition(
            .disability, "yes", .disability, yes: { $0.hasDisability = true }, no: { $0.hasDisability = false }),
        condition(.referral, "", .referral, yes: { $0.hasReferral = true }, no: { $0.hasReferral = false }),
        condition(
            .employment, "unemployed;student", .employment, yes: { $0.employment = .student },
            no: { $0.employment = .retired }),
        [Case(.custom, .unknown, nil) { service, _ in service.rules = [("custom", "solo casi gravi")] }],
    ]

    private static let papers: [Case] = [
        Case(.document, .yes, .document("permit")) { service, inquiry in
            service.documents = [["permit", "permit_receipt"]]
            inquiry.facts.documents = ["permit": false, "permit_receipt": true]
        },
        Case(.document, .no, .document("permit")) { service, inquiry in
            service.documents = [["permit", "permit_receipt"]]
            inquiry.facts.holdsNoOtherDocuments = true
        },
        Case(.document, .unknown, .document("permit_receipt")) { service, inquiry in
            service.documents = [["permit", "permit_receipt"]]
            inquiry.facts.documents = ["permit": false]
        },
    ]

    private static let place: [Case] = [
        Case(.area, .yes, .residence) {
            $0.areas = ["al"]; $1.facts.residenceAreaID = "al-2"
        },
        Case(.area, .no, .residence) {
            $0.areas = ["al"]; $1.facts.residenceAreaID = "at-2"
        },
        Case(.area, .unknown, .residence) { service, _ in service.areas = ["al"] },
        Case(.distance, .yes, nil) { from(44.9, within: 10, &$1) },
        Case(.distance, .no, nil) { from(45.0, within: 10, &$1) },
        Case(.distance, .unknown, nil) {
            $0.places[0].isConfidential = true; from(44.9, within: 10, &$1)
        },
        Case(.hours, .yes, nil) {
            $0.places[0].hours = ["WE 09:00-12:00"]; $1.openAt = $1.now
        },
        Case(.hours, .no, nil) {
            $0.places[0].hours = ["TH 09:00-12:00"]; $1.openAt = $1.now
        },
        Case(.hours, .unknown, nil) { $1.openAt = $1.now },
        Case(.appointment, .no, nil) { service, _ in service.columns["by_appointment"] = "true" },
    ]

    private static let listing: [Case] = [
        Case(.need, .yes, nil) { _, _ in },
        Case(.status, .yes, nil) { service, _ in service.columns["status"] = "active" },
        Case(.status, .no, nil) { service, _ in service.columns["status"] = "temporarily closed" },
        Case(.capacity, .yes, nil) { service, _ in service.capacities = [(0, "2026-03-01"), (2, "2026-02-02")] },
        Case(.capacity, .no, nil) { service, _ in service.capacities = [(0, "2026-03-01")] },
        Case(.capacity, .unknown, nil) { service, _ in service.capacities = [(2, "2026-02-01")] },
        Case(.language, .yes, .languages) {
            $0.languages = ["it", "fa"]; $1.facts.languages = ["fa-af"]
        },
        Case(.language, .no, .languages) {
            $0.languages = ["it"]; $1.facts.languages = ["fa"]
        },
        Case(.language, .unknown, .languages) { $1.facts.languages = ["fa"] },
        Case(.cost, .yes, nil) { service, _ in service.costs = ["free"] },
        Case(.cost, .no, nil) { service, _ in service.costs = ["12.5"] },
        Case(.cost, .unknown, nil) { _, _ in },
        Case(.assurance, .yes, nil) { service, _ in service.columns["assured_date"] = "2025-03-04" },
        Case(.assurance, .no, nil) { service, _ in service.columns["assured_date"] = "2025-03-03" },
        Case(.assurance, .unknown, nil) { service, _ in service.columns["assured_date"] = nil },
    ]

    private static func from(_ north: Double, within kilometres: Int, _ inquiry: inout Inquiry) {
        inquiry.origin = Coordinate(latitude: north, longitude: 8.6)
        inquiry.radius = Distance(metres: kilometres * 1000)
    }

    private static let cases = conditions.joined() + papers + place + listing

    @Test func `each rule answers as the listing and the person say, and names the fact, the field and its day`() {
        for each in Self.cases {
            let answer = Router(network: SampleNetwork.network([each.service])).route(each.inquiry)
            let match = answer.matches.first ?? answer.nearMisses.first?.match
            let reason = match?.reasons.first { $0.rule == each.rule }
            #expect(reason?.verdict == each.verdict, "\(each.rule) \(each.verdict)")
            #expect(reason?.fact == each.fact, "\(each.rule) \(each.verdict)")
            #expect(reason?.field.contains(".") == true)
            let day = each.rule == .capacity ? each.service.capacities[0].updated : each.service.columns["assured_date"]
            #expect(reason?.assuredOn == day.flatMap { Day($0) }, "\(each.rule) \(each.verdict)")
            let isExcluded = each.verdict == .no && each.rule.isHard
            #expect(answer.matches.isEmpty == isExcluded && answer.nearMisses.isEmpty != isExcluded)
        }
    }

    @Test func `no rule and no answer is left out`() {
        let known = Dictionary(grouping: Self.cases, by: \.rule).mapValues { Set($0.map(\.verdict)) }
        for rule in Rule.allCases {
            let expected: Set<Verdict> =
                switch rule {
                case .need: [.yes]
                case .status: [.yes, .no]
                case .custom: [.unknown]
                case .appointment: [.no]
                default: Set(Verdict.allCases)
                }
            #expect(known[rule] == expected, "\(rule)")
        }
        #expect(Set(EligibilityCondition.kinds).isSubset(of: Rule.allCases.map(\.rawValue)))
    }

    @Test func `every condition on the page of rules is one that a listing can hold, and every kind is on it`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(contentsOf: root.appending(path: "docs/rules.md"), encoding: .utf8)
        var kinds: Set<String> = []
        for line in page.split(separator: "\n") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            guard cells.count == 3, cells[2].hasPrefix("`"), EligibilityCondition.kinds.contains(cells[1]) else {
                continue
            }
            kinds.insert(cells[1])
            for parameters in cells[2].components(separatedBy: ", ") {
                let text = parameters.trimmingCharacters(in: CharacterSet(charactersIn: "`"))
                #expect(EligibilityCondition(kind: cells[1], parameters: text) != nil, "\(line)")
            }
        }
        #expect(kinds == Set(EligibilityCondition.kinds))
    }
}
