import Directory

extension SheetEntry {
    /// All that a guide may say of the entry as one text, alike on every machine; the day it was confirmed left out.
    var canonicalText: String {
        let texts = [name, organization, gives, forWhom, notice, fees, howToApply, area].map { $0?.canonicalText ?? "" }
        let place = (addressLines ?? []) + [gettingThere ?? ""] + accessibility
        let papers = requirements.map { ($0.alternatives + [$0.note ?? ""]).joined(separator: "|") }
        let prices = costs.map { [$0.option, $0.amount.map { "\($0)" }, $0.currency, $0.description] }.map { parts in
            parts.map { $0 ?? "" }.joined(separator: "|")
        }
        let calls = phones.map {
            [$0.number, $0.extensionNumber, $0.description].map { $0 ?? "" }.joined(separator: "|")
        }
        let book = Phrasebook("it")
        let week = HoursText(hours, today: Self.longAgo).lines.map { book.text($0) }
        let others = [email ?? "", website ?? "", interpreting ?? "", waitDays.map { "\($0)" } ?? ""]
        let parts = texts + place + calls + week + languages.map(\.text) + prices + papers + requiredDocuments + others
        return parts.joined(separator: "\u{1F}")
    }

    /// A day before all closures and schedules, so that none that has ended makes an entry look changed.
    private static let longAgo = Day("1970-01-01") ?? Day(ordinal: 0)
}

extension LocalizedText {
    /// The text and its translations with their states, by language.
    fileprivate var canonicalText: String {
        let others = translations.sorted { $0.key < $1.key }.map {
            "\($0.key)=\($0.value.state.rawValue):\($0.value.text)"
        }
        return (["\(sourceLanguage):\(source)"] + others).joined(separator: "\u{1E}")
    }
}
