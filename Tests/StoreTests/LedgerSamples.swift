import Directory
import Referrals
import Store

let morning = LocalTime(day: Day(ordinal: 20_500), minute: 540)

extension Archive {
    /// An archive with one case that has one need, and the numbers of both.
    static func withNeed(
        _ scratch: Scratch, facts: PersonFacts = PersonFacts()
    ) throws -> (archive: Archive, code: CaseCode, need: CaseNeed) {
        let archive = try Archive.open(path: scratch.path(), mode: .create)
        var generator = SeededGenerator(seed: 1)
        let opened = try archive.openCase(on: morning.day, facts: facts, language: "ar", using: &generator)
        let need = try archive.addNeed("health.doctor", to: opened.code, on: morning.day, areaID: "it-006003")
        return (archive, opened.code, need)
    }
}

extension PersonFacts {
    /// Every fact said.
    static let full: PersonFacts = {
        var facts = PersonFacts()
        facts.age = 31
        facts.sex = .female
        facts.legalStatus = "asylum_seeker"
        facts.nationality = "NG"
        facts.residenceAreaID = "canary-area"
        facts.documents = ["passport": true, "canary-document": false]
        facts.holdsNoOtherDocuments = true
        facts.languages = ["en", "it"]
        facts.household = [.children: true, .pregnant: false]
        facts.isee = 0
        facts.hasHealthInsurance = false
        facts.hasDisability = true
        facts.hasReferral = false
        facts.employment = .unemployed
        return facts
    }()
}

/// The ledger's error that `body` throws; for use inside the closure of an expectation.
func ledgerRefusal(_ body: () throws -> Void) -> LedgerError? {
    do {
        try body()
        return nil
    } catch {
        return error as? LedgerError
    }
}
