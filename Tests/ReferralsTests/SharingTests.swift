import Directory
import Referrals
import Testing

@Suite struct SharingTests {
    private static let everything: PersonFacts = {
        var facts = PersonFacts()
        facts.age = 31
        facts.sex = .female
        facts.legalStatus = "asylum_seeker"
        facts.nationality = "NG"
        facts.residenceAreaID = "it-006003"
        facts.documents = ["passport": true, "permit": false]
        facts.languages = ["en"]
        facts.household = [.children: true, .pregnant: false]
        facts.isee = 4000
        facts.hasHealthInsurance = false
        facts.hasDisability = true
        facts.hasReferral = true
        facts.employment = .unemployed
        return facts
    }()

    private static let scope: [PersonFact] = [
        .age, .sex, .legalStatus, .nationality, .residence, .isee, .healthInsurance, .disability, .referral,
        .employment, .languages, .household(.children), .household(.pregnant), .document("passport"),
        .document("permit"),
    ]

    @Test func `only what was agreed is told`() {
        #expect(Self.everything.limited(to: []) == PersonFacts())
        #expect(Self.everything.limited(to: Set(Self.scope)) == Self.everything)
    }

    @Test(arguments: scope) func `each fact is told when agreed and hidden when not`(fact: PersonFact) {
        let alone = Self.everything.limited(to: [fact])
        let without = Self.everything.limited(to: Set(Self.scope).subtracting([fact]))
        #expect(alone != PersonFacts())
        #expect(without != Self.everything)
        #expect(without.limited(to: [fact]) == PersonFacts())
    }

    @Test(arguments: scope) func `a fact comes back from its code`(fact: PersonFact) {
        #expect(PersonFact(code: fact.code) == fact)
    }

    @Test(arguments: ["", "name", "document.", "household.rich"]) func `there are no other facts`(code: String) {
        #expect(PersonFact(code: code) == nil)
    }
}
