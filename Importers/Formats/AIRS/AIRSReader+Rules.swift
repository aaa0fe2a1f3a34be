import Directory
import Feeds

extension AIRSReader {
    /// The rules of a service: structured where it is certain, else the partner's words.
    mutating func rules(_ element: XMLElement, _ owner: AIRSOwner) {
        ages(element, owner)
        let plain = [
            ("GenderRequirements", "gender"), ("FamilyRequirements", "family"), ("IncomeRequirements", "income"),
            ("ResidencyRequirements", "residency"), ("GeneralEligibility", "general"),
            ("OtherRequirements", "general"), ("AidRequirements", "general"),
        ]
        var counts: [String: Int] = [:]
        for (name, kind) in plain {
            for requirement in element.all(named: name) {
                let text = requirement.words("Gender") ?? requirement.text
                guard !text.isEmpty else { continue }
                let sex = name == "GenderRequirements" ? AIRSRule.sex(of: text) : nil
                if sex == .everybody { continue }
                let rule = sex?.rule(text) ?? AIRSRule(reading: text)
                add(rule, as: kind, &counts, owner, at: requirement)
            }
        }
    }

    private mutating func ages(_ element: XMLElement, _ owner: AIRSOwner) {
        let ages = element.all(named: "AgeRequirements")
        var counts: [String: Int] = [:]
        if let age = ages.first, ages.count == 1, let range = age.ageRange {
            let words = age.text.isEmpty ? nil : age.text
            add(AIRSRule(kind: "age", parameters: range, words: words), as: "age", &counts, owner, at: age)
            let hasOther = element.first(named: "GenderRequirements") != nil
            if let word = age.attribute("Gender"), !hasOther, let rule = AIRSRule.sex(of: word)?.rule(word) {
                add(rule, as: "gender", &counts, owner, at: age)
            }
            return
        }
        for age in ages {
            let numbers = [age.attribute("Gender"), age.ageRange].compactMap { $0 }.joined(separator: " ")
            let words = [age.text, numbers].filter { !$0.isEmpty }.joined(separator: ", ")
            add(AIRSRule(reading: words), as: "age", &counts, owner, at: age)
        }
    }

    private mutating func add(
        _ rule: AIRSRule, as kind: String, _ counts: inout [String: Int], _ owner: AIRSOwner, at element: XMLElement
    ) {
        counts[kind, default: 0] += 1
        writer.add(
            .eligibilityRules, "\(owner.prefix)/\(kind)-\(counts[kind] ?? 1)",
            [
                "service_id": owner.id, "kind": rule.kind, "parameters": rule.parameters, "source_text": rule.words,
            ], at: owner.place(element), isShared: true)
    }
}

/// An eligibility rule as a text of AIRS gives it.
struct AIRSRule: Hashable {
    let kind: String
    let parameters: String?
    let words: String?

    /// A rule from its parts.
    init(kind: String, parameters: String?, words: String?) {
        self.kind = kind
        self.parameters = parameters
        self.words = words
    }

    /// Reads `kind: parameters` or `kind: parameters (words)`, as the export writes our rules; else the words stay.
    init(reading text: String) {
        if let colon = text.firstRange(of: ": ") {
            let kind = String(text[..<colon.lowerBound])
            var rest = text[colon.upperBound...]
            var words: String?
            if rest.last == ")", let open = rest.firstRange(of: " (") {
                words = String(rest[open.upperBound...].dropLast())
                rest = rest[..<open.lowerBound]
            }
            let condition = kind == "custom" ? nil : EligibilityCondition(kind: kind, parameters: String(rest))
            if condition?.namesKnownStatuses == true {
                self.init(kind: kind, parameters: String(rest), words: words)
                return
            }
        }
        self.init(kind: "custom", parameters: nil, words: text)
    }

    /// Whom a word about sex lets in.
    enum SexWord: Hashable {
        case one(String), everybody

        /// The rule of one sex with the partner's word.
        func rule(_ words: String) -> AIRSRule? {
            guard case .one(let sex) = self else { return nil }
            return AIRSRule(kind: "sex", parameters: sex, words: words)
        }
    }

    /// The sex that a plain word names; `nil` for any other text.
    static func sex(of text: String) -> SexWord? {
        let word = text.lowercased().filter { $0.isLetter }
        switch word {
        case "female", "females", "women", "woman", "femaleonly", "femalesonly", "womenonly", "donne", "solodonne":
            return .one("female")
        case "male", "males", "men", "man", "maleonly", "malesonly", "menonly", "uomini", "solouomini":
            return .one("male")
        case "malefemale", "femalemale", "both", "any", "all", "anygender", "allgenders", "maleandfemale",
            "femaleandmale", "menandwomen", "norequirement", "norequirements", "norestriction", "norestrictions":
            return .everybody
        default: return nil
        }
    }
}

extension XMLElement {
    /// The ages as our rules write them; `nil` without numbers or where they are crossed.
    fileprivate var ageRange: String? {
        let (low, high) = (attribute("MinimumAge").flatMap { Int($0) }, attribute("MaximumAge").flatMap { Int($0) })
        guard low != nil || high != nil, (low ?? 0) <= (high ?? Int.max) else { return nil }
        return "\(low.map(String.init) ?? "")..\(high.map(String.init) ?? "")"
    }
}
