import Database
import Directory

/// The columns that hold what a person said of themselves.
enum FactColumn: String, CaseIterable {
    case age, sex
    case legalStatus = "legal_status", nationality
    case residenceArea = "residence_area_id"
    /// Lines of identifier, `=` and 1 for held or 0 for not held.
    case documents
    case noOtherDocuments = "holds_no_other_documents"
    /// Tags with spaces between.
    case languages
    /// Lines as in `documents`.
    case household
    case isee
    case healthInsurance = "has_health_insurance"
    case disability = "has_disability"
    case referral = "has_referral"
    case employment

    var isNumber: Bool {
        switch self {
        case .age, .noOtherDocuments, .isee, .healthInsurance, .disability, .referral: true
        default: false
        }
    }

    /// What the column holds of these facts; NULL for what is unknown.
    func value(of facts: PersonFacts) -> SQLValue {
        switch self {
        case .age: SQLValue(facts.age)
        case .sex: SQLValue(facts.sex?.rawValue)
        case .legalStatus: SQLValue(facts.legalStatus)
        case .nationality: SQLValue(facts.nationality)
        case .residenceArea: SQLValue(facts.residenceAreaID)
        case .documents: Self.lines(facts.documents)
        case .noOtherDocuments: SQLValue(facts.holdsNoOtherDocuments ? true : nil)
        case .languages: SQLValue(facts.languages.isEmpty ? nil : facts.languages.map(\.text).joined(separator: " "))
        case .household: Self.lines(Dictionary(uniqueKeysWithValues: facts.household.map { ($0.rawValue, $1) }))
        case .isee: SQLValue(facts.isee)
        case .healthInsurance: SQLValue(facts.hasHealthInsurance)
        case .disability: SQLValue(facts.hasDisability)
        case .referral: SQLValue(facts.hasReferral)
        case .employment: SQLValue(facts.employment?.rawValue)
        }
    }

    /// The facts of a row of `case_facts`.
    static func facts(in row: Row) -> PersonFacts {
        func text(_ column: FactColumn) -> String? { row.text(column.rawValue) }
        func number(_ column: FactColumn) -> Int? { row.integer(column.rawValue).map { Int($0) } }
        func truth(_ column: FactColumn) -> Bool? { number(column).map { $0 == 1 } }
        var facts = PersonFacts()
        facts.age = number(.age)
        facts.sex = text(.sex).flatMap { PersonFacts.Sex(rawValue: $0) }
        facts.legalStatus = text(.legalStatus)
        facts.nationality = text(.nationality)
        facts.residenceAreaID = text(.residenceArea)
        facts.documents = answers(text(.documents))
        facts.holdsNoOtherDocuments = truth(.noOtherDocuments) ?? false
        facts.languages = (text(.languages) ?? "").split(separator: " ").compactMap { LanguageTag(String($0)) }
        for (code, answer) in answers(text(.household)) {
            if let fact = PersonFacts.Household(rawValue: code) { facts.household[fact] = answer }
        }
        facts.isee = number(.isee)
        facts.hasHealthInsurance = truth(.healthInsurance)
        facts.hasDisability = truth(.disability)
        facts.hasReferral = truth(.referral)
        facts.employment = text(.employment).flatMap { PersonFacts.Employment(rawValue: $0) }
        return facts
    }

    private static func lines(_ answers: [String: Bool]) -> SQLValue {
        let lines = answers.keys.sorted().map { "\($0)=\(answers[$0] == true ? 1 : 0)" }
        return SQLValue(lines.isEmpty ? nil : lines.joined(separator: "\n"))
    }

    private static func answers(_ lines: String?) -> [String: Bool] {
        let pairs = (lines ?? "").split(separator: "\n").map { (String($0.dropLast(2)), $0.last == "1") }
        return Dictionary(pairs, uniquingKeysWith: { _, later in later })
    }
}
