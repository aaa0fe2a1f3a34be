extension EligibilityCondition {
    /// A condition read from the columns `kind` and `parameters`; `nil` when the parameters do not fit the kind.
    ///
    /// Lists are separated by `;`. Ages: `18..64`, `18..`, `..17`. Residence: `municipality`, `province` or area
    /// identifiers. Income: euros. Health insurance and disability: `yes` (or blank) and `no`.
    public init?(kind: String, parameters: String?) {
        let text = parameters ?? ""
        let items = text.split(separator: ";").map { Self.trimmed(String($0)) }.filter { !$0.isEmpty }
        let condition: EligibilityCondition? =
            switch kind {
            case "age": Self.ages(text).map { .age($0) }
            case "sex": Self.codes(items).map { .sex($0) }
            case "legal_status": items.isEmpty ? nil : .legalStatus(items)
            case "nationality": items.isEmpty ? nil : .nationality(items.map { $0.uppercased() })
            case "residence": Self.places(items)
            case "household": Self.codes(items).map { .household($0) }
            case "income": Int(text).map { .income(atMost: min($0, Self.highestIncome)) }
            case "health_insurance": Self.flag(text).map { .healthInsurance($0) }
            case "disability": Self.flag(text).map { .disability($0) }
            case "referral_required": .referralRequired
            case "employment": Self.codes(items).map { .employment($0) }
            case "custom": .custom(text)
            default: nil
            }
        guard let condition else { return nil }
        self = condition
    }

    /// The end of an age range that has none, older than anybody.
    static let highestAge = 200
    /// The end of an income range that has none in truth, in euros: with it one can still reckon.
    private static let highestIncome = 1_000_000_000

    private static func trimmed(_ text: String) -> String {
        var rest = text[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }

    private static func ages(_ text: String) -> ClosedRange<Int>? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].isEmpty else { return nil }
        let low = parts[0].isEmpty ? 0 : Int(parts[0])
        let high = parts[2].isEmpty ? highestAge : Int(parts[2])
        guard let low, let high, low <= high, low >= 0 else { return nil }
        return min(low, highestAge)...min(high, highestAge)
    }

    private static func codes<Code: RawRepresentable<String>>(_ items: [String]) -> [Code]? {
        let codes = items.compactMap { Code(rawValue: $0) }
        return codes.isEmpty || codes.count < items.count ? nil : codes
    }

    private static func places(_ items: [String]) -> EligibilityCondition? {
        switch items {
        case []: nil
        case ["municipality"]: .residenceInMunicipality
        case ["province"]: .residenceInProvince
        default: .residence(items)
        }
    }

    private static func flag(_ text: String) -> Bool? {
        switch text {
        case "", "yes", "true": true
        case "no", "false": false
        default: nil
        }
    }
}
