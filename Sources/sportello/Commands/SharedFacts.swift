import Directory
import Referrals

/// Facts of a person as codes and values, those that were said alone.
struct SharedFacts {
    let values: [String: String]

    init(facts: PersonFacts) {
        let plain: [(PersonFact, String?)] = [
            (.age, facts.age.map { "\($0)" }), (.sex, facts.sex?.rawValue), (.legalStatus, facts.legalStatus),
            (.nationality, facts.nationality), (.residence, facts.residenceAreaID),
            (.isee, facts.isee.map { "\($0)" }), (.healthInsurance, facts.hasHealthInsurance.map { "\($0)" }),
            (.disability, facts.hasDisability.map { "\($0)" }), (.referral, facts.hasReferral.map { "\($0)" }),
            (.employment, facts.employment?.rawValue),
            (.languages, facts.languages.isEmpty ? nil : facts.languages.map(\.text).joined(separator: " ")),
        ]
        let said = plain.compactMap { fact, value in value.map { (fact.code, $0) } }
        let household = facts.household.map { (PersonFact.household($0).code, "\($1)") }
        let documents = facts.documents.map { (PersonFact.document($0).code, "\($1)") }
        values = Dictionary(said + household + documents, uniquingKeysWith: { first, _ in first })
    }
}
