import Directory
import Testing

struct EligibilityTests {
    @Test func `the three-valued tables are Kleene's`() {
        let values: [Verdict: Int] = [.no: 0, .unknown: 1, .yes: 2]
        for (a, left) in values {
            for (b, right) in values {
                #expect(values[a.and(b)] == min(left, right))
                #expect(values[a.or(b)] == max(left, right))
            }
            #expect(values[a.negated] == 2 - left)
        }
        #expect([Verdict]().all == .yes)
        #expect([Verdict]().any == .no)
    }

    @Test(arguments: [
        ("age", "18..64", true), ("age", "18..", true), ("age", "..17", true), ("age", "64..18", false),
        ("age", "adult", false), ("sex", "female;other", true), ("sex", "woman", false), ("legal_status", "", false),
        ("residence", "municipality", true), ("residence", "", false), ("income", "9360", true),
        ("income", "low", false), ("disability", "no", true), ("disability", "maybe", false), ("magic", "x", false),
        ("household", "children; pregnant", true), ("custom", "anything at all", true),
    ])
    func `parameters are read or refused`(kind: String, parameters: String, isRead: Bool) {
        #expect((EligibilityCondition(kind: kind, parameters: parameters) != nil) == isRead)
    }

    @Test func `every kind of the schema can be read`() {
        let samples = [
            "age": "0..9", "sex": "male", "legal_status": "citizen", "nationality": "ua", "residence": "province",
            "household": "alone", "income": "1", "health_insurance": "yes", "disability": "", "referral_required": "",
            "employment": "student", "custom": "words",
        ]
        for kind in EligibilityCondition.kinds {
            #expect(EligibilityCondition(kind: kind, parameters: samples[kind]) != nil, "\(kind)")
        }
    }

    @Test func `nothing known is unknown for every condition that looks at a fact`() {
        let conditions: [EligibilityCondition] = [
            .age(1...2), .sex([.male]), .legalStatus(["minor"]), .nationality(["UA"]), .residenceInMunicipality,
            .residenceInProvince, .residence(["x"]), .household([.children]), .income(atMost: 1),
            .healthInsurance(true),
            .disability(true), .referralRequired, .employment([.student]), .custom("?"),
        ]
        for condition in conditions {
            #expect(condition.verdict(for: PersonFacts(), serviceAreaID: "x", areas: AreaTree()) == .unknown)
        }
    }

    @Test func `residence looks up the tree`() {
        let tree = AreaTree([
            Area(id: "p", parentID: nil, kind: .province, name: LocalizedText("P")),
            Area(id: "a", parentID: "p", kind: .municipality, name: LocalizedText("A")),
            Area(id: "b", parentID: "p", kind: .municipality, name: LocalizedText("B")),
        ])
        var facts = PersonFacts()
        facts.residenceAreaID = "a"
        func verdict(_ condition: EligibilityCondition, _ place: String) -> Verdict {
            condition.verdict(for: facts, serviceAreaID: place, areas: tree)
        }
        #expect(verdict(.residenceInMunicipality, "a") == .yes)
        #expect(verdict(.residenceInMunicipality, "b") == .no)
        #expect(verdict(.residenceInProvince, "b") == .yes)
        #expect(verdict(.residence(["p"]), "b") == .yes)
        #expect(verdict(.residenceInProvince, "nowhere") == .unknown)
    }

    @Test func `who is known only by a wider area, or an unknown one, may live in the place asked for`() {
        let tree = AreaTree([
            Area(id: "p", parentID: nil, kind: .province, name: LocalizedText("P")),
            Area(id: "q", parentID: nil, kind: .province, name: LocalizedText("Q")),
            Area(id: "a", parentID: "p", kind: .municipality, name: LocalizedText("A")),
            Area(id: "lost", parentID: "gone", kind: .municipality, name: LocalizedText("Lost")),
        ])
        #expect(tree.lies("p", in: "a") == .unknown)
        #expect(tree.lies("a", in: "gone") == .unknown)
        #expect(tree.lies("lost", in: "p") == .unknown)
        #expect(tree.lies("lost", in: "lost") == .yes)
        #expect(tree.lies("a", in: "p") == .yes)
        #expect(tree.lies("a", in: "q") == .no)
        #expect(tree.lies("q", in: "a") == .no)
    }

    @Test func `numbers beyond reason do not stop the program`() throws {
        let ages = try #require(EligibilityCondition(kind: "age", parameters: "18..\(Int.max)"))
        #expect(ages == EligibilityCondition(kind: "age", parameters: "18.."))
        guard case .income(let limit) = try #require(EligibilityCondition(kind: "income", parameters: "\(Int.max)"))
        else { return #expect(Bool(false), "not an income") }
        #expect(limit < Int.max / 1000)
    }

    @Test func `a document said not to be held is no, an unmentioned one unknown until all are known`() {
        var facts = PersonFacts()
        facts.documents = ["permit": true, "tax_code": false]
        #expect(DocumentRequirement(anyOf: ["tax_code", "permit"]).verdict(for: facts) == .yes)
        #expect(DocumentRequirement(anyOf: ["tax_code"]).verdict(for: facts) == .no)
        #expect(DocumentRequirement(anyOf: ["tax_code", "isee"]).verdict(for: facts) == .unknown)
        facts.holdsNoOtherDocuments = true
        #expect(DocumentRequirement(anyOf: ["tax_code", "isee"]).verdict(for: facts) == .no)
    }
}
