import Directory

/// How well the values of a column fit a meaning.
enum ValueEvidence {
    /// What the values say.
    enum Fit {
        /// They cannot mean it.
        case refused
        /// They may mean it, so far as words can: how likely it is that they do, from 0 to 1.
        case plausible(Double)
        /// They have its very shape: which share of them, and how sure that is where the name says nothing.
        case shown(Double, alone: Double)
    }

    /// How well the values of a column fit a meaning.
    static func fit(of facts: ColumnFacts, to meaning: ColumnMeaning) -> Fit {
        switch meaning {
        case .email: shown(facts.share(ValueShapes.isEmail), alone: 0.9)
        case .website: shown(facts.share(ValueShapes.isWebsite), alone: 0.85)
        case .phone, .fax: phone(facts, isFax: meaning == .fax)
        case .postalCode: shown(facts.share(ValueShapes.isPostalCode), alone: 0, atLeast: 0.8)
        case .taxID: shown(facts.share(ValueShapes.isTaxID), alone: 0.8, atLeast: 0.8)
        case .latitude, .longitude: degrees(facts, isNorth: meaning == .latitude)
        case .point: shown(facts.share(ValueShapes.isPoint), alone: 0.7, atLeast: 0.8)
        case .hours: hours(facts)
        case .assuredDate, .otherDate: dates(facts, alone: meaning == .otherDate ? 0.6 : 0)
        case .minimumAge, .maximumAge: shown(facts.share { Int($0).map { (0...120).contains($0) } ?? false }, alone: 0)
        case .languages: shown(facts.share { LanguageWords.tags(in: $0) != nil }, alone: 0.6)
        case .country: country(facts)
        case .legalStatuses: statuses(facts)
        case .identifier: identifier(facts)
        case .areaCode: facts.isCode ? .plausible(1) : .refused
        case .capacity: facts.share { Int($0) != nil } > 0.9 ? .plausible(1) : .refused
        default: words(facts, meaning)
        }
    }

    private static let flags: Set<String> = ["true", "false", "yes", "no", "si", "sì", "x", "vero", "falso"]

    private static func shown(_ share: Double, alone: Double, atLeast: Double = 0.5) -> Fit {
        share >= atLeast ? .shown(share, alone: alone) : .refused
    }

    private static func phone(_ facts: ColumnFacts, isFax: Bool) -> Fit {
        guard facts.share(ValueShapes.isPhone) >= 0.6 else { return .refused }
        let plain = facts.share(ValueShapes.isPlainlyPhone)
        return .shown(facts.share(ValueShapes.isPhone), alone: isFax ? 0 : plain > 0.8 ? 0.6 : 0)
    }

    private static func degrees(_ facts: ColumnFacts, isNorth: Bool) -> Fit {
        let limit = isNorth ? 90.0 : 180
        let isDegrees = facts.share { ValueShapes.decimal($0).map { abs($0) <= limit } ?? false }
        let hasDecimals = facts.share { $0.drop { $0.isNumber || $0 == "-" }.dropFirst().count >= 3 }
        guard isDegrees >= 0.9, hasDecimals >= 0.5 else { return .refused }
        // Without a name, only what lies in Italy is known for degrees.
        let home = isNorth ? 35.0...47.2 : 6.5...18.6
        let isItalian = facts.share { ValueShapes.decimal($0).map { home.contains($0) } ?? false }
        return .shown(isDegrees, alone: isItalian > 0.95 && facts.distinctRatio > 0.3 ? 0.5 : 0)
    }

    /// Prose about hours is hours too where the name says so.
    private static func hours(_ facts: ColumnFacts) -> Fit {
        let share = facts.share(ValueShapes.isHours)
        if share >= 0.5 { return .shown(share, alone: 0.75) }
        return facts.wordShare > 0.5 ? .plausible(0.6) : .refused
    }

    private static func dates(_ facts: ColumnFacts, alone: Double) -> Fit {
        DatePatternGuess.patterns(of: facts.sample) == nil ? .refused : .shown(1, alone: alone)
    }

    private static func country(_ facts: ColumnFacts) -> Fit {
        let codes = facts.share(ValueShapes.isCountryCode)
        if codes > 0.95, facts.distinct.count < 50 { return .shown(codes, alone: 0) }
        return facts.wordShare > 0.9 && facts.distinct.count < 100 ? .plausible(0.8) : .refused
    }

    private static func statuses(_ facts: ColumnFacts) -> Fit {
        shown(facts.share { TermFinder.legalStatuses.term(for: $0) != nil }, alone: 0.5, atLeast: 0.4)
    }

    private static func identifier(_ facts: ColumnFacts) -> Fit {
        let isCode = facts.isCode || facts.share { Int($0) != nil } > 0.95
        guard isCode, facts.averageLength <= 40 else { return .refused }
        return facts.isUnique ? .plausible(1) : .plausible(0.5 * facts.distinctRatio)
    }

    /// Meanings that are words: what cannot be words, or not such words, is refused.
    private static func words(_ facts: ColumnFacts, _ meaning: ColumnMeaning) -> Fit {
        let length = facts.averageLength
        let hasFigures = facts.share { $0.contains(where: \.isNumber) }
        if facts.share({ flags.contains($0.lowercased()) }) == 1 { return .refused }
        switch meaning {
        case .houseNumber:
            return length <= 12 && hasFigures > 0.7 ? .plausible(1) : .refused
        case .city, .region, .province:
            if meaning == .province, facts.share(ValueShapes.isProvinceCode) > 0.95 { return .shown(1, alone: 0.5) }
            return facts.wordShare > 0.9 && hasFigures < 0.3 && length < 60 ? .plausible(1) : .refused
        case .category:
            let isFew = facts.distinct.count <= max(40, facts.values.count / 2)
            guard facts.wordShare > 0.8, isFew, length < 120 else { return .refused }
            // What is the same in every entry parts nothing.
            return .plausible((0.5 + facts.filled / 2) * (facts.distinct.count > 1 ? 1 : 0.5))
        case .name:
            guard facts.wordShare > 0.7, length < 200 else { return .refused }
            return .plausible(facts.filled * (facts.distinctRatio > 0.02 ? 1 : 0.5) * (facts.isCode ? 0.5 : 1))
        case .organization, .alternateName, .contact:
            return facts.wordShare > 0.7 && length < 150 ? .plausible(1) : .refused
        case .street:
            return facts.wordShare > 0.8 && length < 200 ? .plausible(1) : .refused
        case .fees:
            return length < 300 ? .plausible(1) : .refused
        default:
            return facts.wordShare > 0.5 ? .plausible(1) : .refused
        }
    }
}
