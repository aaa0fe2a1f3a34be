extension FieldHistory {
    /// The freshness on a day in words, such as "confirmed 3 weeks ago by phone".
    public func freshness(on today: Day) -> Phrase {
        if let wrongSince { return Phrase("freshness.field.wrong", ["day": .day(wrongSince)]) }
        guard let confirmation else { return Phrase("freshness.field.never") }
        guard !isDoubtful(on: today) else {
            return Phrase("freshness.field.unconfirmed", ["day": .day(confirmation.day)])
        }
        let ago = Phrase.Argument.phrase(confirmation.day.ago(on: today))
        return Phrase("freshness.field.confirmed", ["ago": ago, "means": .phrase(confirmation.means.phrase)])
    }

    /// The field in words; a kind of details such as telephones stands for all columns of its table.
    public var name: Phrase { Self.name(of: table, column: column) }

    /// A field in words; without a column the whole table.
    public static func name(of table: ListingTable, column: String?) -> Phrase {
        guard table == .services || table == .organizations, let column else {
            return Phrase("field.\(table.rawValue)")
        }
        return Phrase("field.column.\(column)")
    }
}

extension Confirmation.Means {
    /// The means in words, such as "by phone".
    public var phrase: Phrase {
        switch self {
        case .list(let source): Phrase("freshness.by.list", ["source": .text(source)])
        case .desk: Phrase("freshness.by.desk")
        case .referral: Phrase("freshness.by.referral")
        case .check(let way): Phrase("freshness.by.\(way.rawValue)")
        }
    }
}

extension Day {
    /// How long ago it was, in the largest unit of which two have passed; a day to come counts as today.
    public func ago(on today: Day) -> Phrase {
        let days = max(0, today.ordinal - ordinal)
        let (unit, count) =
            switch days {
            case 0: ("today", 0)
            case ..<14: ("days", days)
            case ..<61: ("weeks", days / 7)
            case ..<730: ("months", Int(Double(days) / 30.44))
            default: ("years", Int(Double(days) / 365.25))
            }
        return Phrase("ago.\(unit)", ["count": .count(count)])
    }
}
