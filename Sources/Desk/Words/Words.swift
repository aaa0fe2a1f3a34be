import Directory
import Guides

/// The words of a page, in the language of the staff.
struct Words: Sendable {
    /// The languages in which the desk speaks to its staff.
    static let languages: [LanguageTag] = ["it", "en"]

    /// The language.
    let language: LanguageTag
    private let book: Phrasebook

    /// The words of a language with the terms of a network.
    init(_ language: LanguageTag, of network: ServiceNetwork? = nil) {
        self.language = language
        book = network.map { Phrasebook(language, of: $0) } ?? Phrasebook(language)
    }

    /// A phrase by its key.
    func callAsFunction(_ key: String, _ arguments: [String: Phrase.Argument] = [:]) -> String {
        book.text(Phrase(key, arguments))
    }

    /// A phrase made elsewhere.
    func callAsFunction(_ phrase: Phrase) -> String { book.text(phrase) }

    /// One argument by itself, such as the name of a term.
    func callAsFunction(_ argument: Phrase.Argument) -> String {
        book.segments(.argument(argument)).map(\.text).joined()
    }
}

extension Words {
    /// A wording as a piece of a page: telephones can be called, and what runs the other way is kept apart.
    func html(_ wording: Wording) -> HTML { HTML(book.segments(wording).map(html)) }

    /// A partner's text; one that is not in the language of the page says so to a screen reader.
    func html(_ text: LocalizedText) -> HTML { html(.text(text)) }

    /// A telephone as it is called.
    func html(_ phone: Phone) -> HTML {
        var argument = Phrase.Argument.phone(phone.number)
        if let inner = phone.extensionNumber {
            argument = .phrase(Phrase("phone.extension", ["phone": argument, "extension": .phone(inner)]))
        }
        if let note = phone.description {
            argument = .phrase(Phrase("phone.note", ["phone": argument, "note": .text(note)]))
        }
        return html(.argument(argument))
    }

    private func html(_ segment: Segment) -> HTML {
        let other = segment.language.primary == language.primary ? nil : segment.language.text
        let inner =
            switch segment.isolation {
            case .none: other == nil ? HTML(text: segment.text) : HTML("span", ["lang": other]) { segment.text }
            case .leftToRight: HTML("bdi", ["dir": "ltr", "lang": other]) { segment.text }
            case .firstStrong: HTML("bdi", ["lang": other]) { segment.text }
            }
        return segment.link.map { link in HTML("a", ["href": link, "rel": "noreferrer"]) { inner } } ?? inner
    }
}
