import Directory
import Guides

/// Everything that leaves the module, in every language and form.
enum PrintedForms {
    /// One printed text.
    struct Form: Sendable, CustomStringConvertible {
        let name: String
        let leaflet: Leaflet
        let plain: String
        let html: String
        var description: String { name }
    }

    /// The sheet in one and two languages and the guide, in every shipped language.
    static let all: [Form] = LanguageTag.printed.flatMap(forms)

    /// The forms in one language.
    static func forms(_ language: LanguageTag) -> [Form] {
        let book = Phrasebook(language, of: SampleNetwork.network)
        let leaflets = [
            ("sheet", SampleNetwork.sheet.leaflet(in: book)),
            ("sheet beside Italian", SampleNetwork.sheet.leaflet(in: book, beside: Phrasebook("it"))),
            ("guide", SampleNetwork.guide.leaflet(in: book)),
        ]
        return leaflets.map { name, leaflet in
            Form(
                name: "\(name) in \(language)", leaflet: leaflet, plain: PlainTextRenderer().text(leaflet),
                html: HTMLRenderer().text(leaflet))
        }
    }
}
