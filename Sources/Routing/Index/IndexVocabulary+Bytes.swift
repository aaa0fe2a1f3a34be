import Directory

extension IndexVocabulary {
    /// Writes the vocabulary.
    func write(to writer: inout ByteWriter) {
        writer.add(lists.sorted { $0.key < $1.key }) { writer, entry in
            writer.add(entry.key)
            writer.add(entry.value) { $0.add(Int($1)) }
        }
        for words in [documents, statuses, languages] { writer.add(words) }
        writer.add(homes.sorted { $0.key < $1.key }) { writer, entry in
            writer.add(entry.key)
            Self.write(entry.value, &writer)
        }
        writer.add(extras) { writer, rules in
            writer.add(rules.conditions) { writer, condition in
                writer.add(condition.kind)
                writer.add(condition.parameters)
            }
            writer.add(rules.groups) { $0.add($1) }
            writer.add(rules.areas)
        }
        writer.add(newestCapacity)
        writer.add(replaced)
    }

    private static func write(_ locality: Locality, _ writer: inout ByteWriter) {
        writer.add(Int(locality.municipality))
        writer.add(Int(locality.province))
    }

    /// Reads a vocabulary; `nil` when the bytes are not one.
    init?(from reader: inout ByteReader) {
        guard let lists = reader.list({ reader in Self.entry(&reader) { $0.list { $0.number().map { Int32($0) } } } }),
            let documents = reader.texts(), let statuses = reader.texts(), let languages = reader.texts(),
            let homes = reader.list({ reader in Self.entry(&reader, Self.locality) }),
            let extras = reader.list(Self.rules),
            let newest = reader.number(), let replaced = reader.texts()
        else { return nil }
        self.lists = Dictionary(lists, uniquingKeysWith: { first, _ in first })
        self.documents = documents
        self.statuses = statuses
        self.languages = languages
        self.homes = Dictionary(homes, uniquingKeysWith: { first, _ in first })
        self.extras = extras
        newestCapacity = newest
        self.replaced = replaced
    }

    private static func entry<Value>(
        _ reader: inout ByteReader, _ read: (inout ByteReader) -> Value?
    ) -> (String, Value)? {
        guard let key = reader.text(), let value = read(&reader) else { return nil }
        return (key, value)
    }

    private static func locality(_ reader: inout ByteReader) -> Locality? {
        guard let municipality = reader.number(), let province = reader.number() else { return nil }
        return Locality(
            municipality: Int32(truncatingIfNeeded: municipality), province: Int32(truncatingIfNeeded: province))
    }

    private static func rules(_ reader: inout ByteReader) -> ExtraRules? {
        guard let conditions = reader.list(condition), let groups = reader.list({ $0.texts() }),
            let areas = reader.texts()
        else { return nil }
        return ExtraRules(conditions: conditions, groups: groups, areas: areas)
    }

    private static func condition(_ reader: inout ByteReader) -> EligibilityCondition? {
        guard let kind = reader.text(), let parameters = reader.text() else { return nil }
        return EligibilityCondition(kind: kind, parameters: parameters)
    }
}

extension EligibilityCondition {
    /// The kind and parameters that `init(kind:parameters:)` reads as the condition.
    var kind: String {
        switch self {
        case .age: "age"
        case .sex: "sex"
        case .legalStatus: "legal_status"
        case .nationality: "nationality"
        case .residenceInMunicipality, .residenceInProvince, .residence: "residence"
        case .household: "household"
        case .income: "income"
        case .healthInsurance: "health_insurance"
        case .disability: "disability"
        case .referralRequired: "referral_required"
        case .employment: "employment"
        case .custom: "custom"
        }
    }

    /// See `kind`.
    var parameters: String {
        switch self {
        case .age(let range): "\(range.lowerBound)..\(range.upperBound)"
        case .sex(let sexes): sexes.map(\.rawValue).joined(separator: ";")
        case .legalStatus(let words), .nationality(let words), .residence(let words): words.joined(separator: ";")
        case .residenceInMunicipality: "municipality"
        case .residenceInProvince: "province"
        case .household(let kinds): kinds.map(\.rawValue).joined(separator: ";")
        case .income(let limit): "\(limit)"
        case .healthInsurance(let wanted), .disability(let wanted): wanted ? "yes" : "no"
        case .referralRequired: ""
        case .employment(let kinds): kinds.map(\.rawValue).joined(separator: ";")
        case .custom(let words): words
        }
    }

    /// Whether the condition can be written and read again as it is.
    var canBeWritten: Bool { EligibilityCondition(kind: kind, parameters: parameters) == self }
}
