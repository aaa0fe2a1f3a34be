import Directory

/// Something to be said, before it is put into a reader's language.
public enum Wording: Sendable, Hashable {
    /// Words of the catalogue, a term, a number, a telephone.
    case argument(Phrase.Argument)
    /// A partner's text, marked where it is not translated or its translation is not checked.
    case text(LocalizedText)
    /// A name or address, which needs no translation.
    case name(LocalizedText)
    /// A mailbox or web page with where it leads.
    case link(String, target: String)

    /// A phrase of the catalogue.
    public static func phrase(_ key: String, _ arguments: [String: Phrase.Argument] = [:]) -> Wording {
        .argument(.phrase(Phrase(key, arguments)))
    }

    /// A partner's words in Italian.
    public static func words(_ text: String) -> Wording { .text(LocalizedText(text)) }

    /// A name or address as it is written in Italy.
    public static func name(_ text: String) -> Wording { .name(LocalizedText(text)) }
}

extension Phrasebook {
    /// It as plain text; in right-to-left languages numbers, names and telephones are isolated.
    public func text(_ wording: Wording) -> String { PlainText.text(segments(wording), in: language) }

    /// The runs of text that say it in the language of the book.
    public func segments(_ wording: Wording) -> [Segment] {
        switch wording {
        case .argument(let argument): segments(of: argument, in: language)
        case .text(let text): [.reading(text, in: language)]
        case .name(let name): [.name(name, in: language)]
        case .link(let text, let target):
            [Segment(text, language: language, isolation: .leftToRight, link: target)]
        }
    }
}
