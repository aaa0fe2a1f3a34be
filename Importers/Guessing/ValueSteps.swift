/// What a profile must do to the values of a column so that they fit their meaning.
struct ValueSteps {
    /// The members of the value but `from`.
    var members: [String: ProfileJSON] = [:]
    /// The patterns of its days.
    private(set) var dates: [String] = []

    /// The steps for a column of a meaning.
    static func steps(for meaning: ColumnMeaning, facts: ColumnFacts) -> ValueSteps {
        var steps = ValueSteps()
        let isMarked = facts.share { $0.hasPrefix("_") } > 0.8
        switch meaning {
        case .postalCode:
            let isBare = facts.sample.allSatisfy { $0.allSatisfy(\.isNumber) }
            if !isBare {
                steps.members["pattern"] = "[0-9]{4,5}"
            } else if facts.share({ $0.count == 5 }) > 0.3,
                facts.values.count(where: { $0.count < 5 }) * 500 > facts.values.count
            {
                // Where hardly any lacks a figure none was lost by a spreadsheet: it is a slip, and stays as it is.
                steps.members["pad"] = .number(5)
            }
        case .taxID:
            if facts.share({ $0.uppercased().hasPrefix("IT") && $0.count == 13 }) > 0.3 {
                steps.members["strip"] = "IT"
            }
        case .latitude, .longitude, .fees:
            if meaning != .fees, facts.sample.contains(where: { $0.contains(",") }) { steps.members["decimal"] = "," }
        case .assuredDate:
            steps.dates = DatePatternGuess.patterns(of: facts.sample) ?? []
            if let only = steps.dates.first {
                steps.members["date"] = steps.dates.count == 1 ? .text(only) : .texts(steps.dates)
            }
        case .city, .province, .region, .country:
            let isCode = facts.share(ValueShapes.isProvinceCode) > 0.9 || facts.share(ValueShapes.isCountryCode) > 0.9
            if facts.isShouted, !isCode { steps.members["letters"] = "title" }
        default:
            if isMarked { steps.members["strip"] = "_" }
            if facts.share({ $0.contains("</") || $0.contains("<br") || $0.contains("&lt;") }) > 0.1 {
                steps.members["html"] = .flag(true)
            }
        }
        return steps
    }
}
