import Directory
import Foundation
import Testing

@testable import Guides

#if canImport(FoundationXML)
    import FoundationXML
#endif

struct `Printed forms keep their promises` {
    @Test(arguments: PrintedForms.all)
    func `nothing confidential is in any of them`(form: PrintedForms.Form) {
        for secret in SampleNetwork.secrets {
            for text in [form.plain, form.html] {
                #expect(!text.localizedCaseInsensitiveContains(secret), "\(secret)")
                let digits = text.filter(\.isNumber)
                #expect(!digits.contains("0131999001"))
            }
        }
        // The words around the secrets are there, so the services themselves were printed.
        #expect(form.plain.contains("Rifugio") && form.html.contains("Rifugio"))
    }

    @Test(arguments: PrintedForms.all)
    func `every public telephone is there whole, from left to right`(form: PrintedForms.Form) {
        let isRightToLeft = form.leaflet.language.isRightToLeft
        for phone in SampleNetwork.phones + ["112", "1522", "114", "800 290 290", "800 905 570", "0131 000009"] {
            #expect(form.plain.contains(isRightToLeft ? "\u{2066}\(phone)\u{2069}" : phone), "\(phone)")
            #expect(form.html.contains(" dir=\"ltr\">\(phone)</bdi></a>"), "\(phone)")
        }
    }

    @Test(arguments: PrintedForms.all)
    func `isolates are closed on their own line and never nested`(form: PrintedForms.Form) {
        for line in form.plain.split(separator: "\n") {
            var depth = 0
            for scalar in line.unicodeScalars {
                switch scalar {
                case "\u{2066}", "\u{2068}": depth += 1
                case "\u{2069}": depth -= 1
                default: break
                }
                #expect((0...1).contains(depth))
            }
            #expect(depth == 0)
        }
    }

    @Test(arguments: PrintedForms.all.filter { $0.leaflet.language.isRightToLeft })
    func `no digit of an argument stands outside an isolate in a right-to-left line`(form: PrintedForms.Form) {
        for line in form.plain.split(separator: "\n") where line.unicodeScalars.first == "\u{200F}" {
            var isIsolated = false
            var outside = ""
            for scalar in line.unicodeScalars {
                switch scalar {
                case "\u{2066}", "\u{2068}": isIsolated = true
                case "\u{2069}": isIsolated = false
                default: if !isIsolated { outside.unicodeScalars.append(scalar) }
                }
            }
            // What is left are the words of the catalogue and the number of a step.
            #expect(outside.filter(\.isNumber).count <= 1, "\(outside)")
            #expect(!outside.contains(":00") && !outside.contains("0131"))
        }
    }

    @Test(arguments: PrintedForms.all)
    func `the HTML is well-formed and says the language and direction of the whole`(form: PrintedForms.Form) {
        let reader = MarkupReader(form.html)
        #expect(reader.fault == nil)
        #expect(reader.attributes.first?["lang"] == form.leaflet.language.text)
        #expect(reader.attributes.first?["dir"] == (form.leaflet.language.isRightToLeft ? "rtl" : "ltr"))
        let anchors = reader.attributes.compactMap { $0["id"] }
        #expect(Set(anchors).count == anchors.count)
        for link in reader.attributes.compactMap({ $0["href"] }) {
            #expect(link.hasPrefix("#") ? anchors.contains(String(link.dropFirst())) : true, "\(link)")
        }
    }

    @Test(arguments: PrintedForms.all)
    func `names with signs of HTML come through as they are`(form: PrintedForms.Form) {
        let text = MarkupReader(form.html).text
        #expect(text.contains("Associazione \"Sole & Luna\" <APS>"))
        #expect(text.contains("Visite & cure <gratis> d'urgenza"))
        #expect(text.contains("Sportello <Prova>"))
        #expect(!form.html.contains("<APS>") && !form.html.contains("<gratis>"))
    }

    @Test(arguments: PrintedForms.all)
    func `every phrase is known and has what it asks for`(form: PrintedForms.Form) {
        #expect(!form.plain.contains("[") && !form.plain.contains("{"))
    }

    @Test(arguments: PrintedForms.all)
    func `the HTML asks for nothing from elsewhere`(form: PrintedForms.Form) {
        for sign in ["<script", "<link", "<img", "<iframe", "src=", "url(", "@import"] {
            #expect(!form.html.contains(sign), "\(sign)")
        }
    }

    @Test func `the same values give the same bytes`() {
        for language: LanguageTag in ["it", "ar"] {
            let again = PrintedForms.forms(language)
            let before = PrintedForms.all.filter { $0.leaflet.language == language }
            #expect(again.map(\.plain) == before.map(\.plain))
            #expect(again.map(\.html) == before.map(\.html))
        }
    }

    @Test(arguments: LanguageTag.printed.filter { $0 != "it" })
    func `beside the person's language stands every line of the Italian sheet`(language: LanguageTag) {
        let italian = SampleNetwork.sheet.leaflet(in: Phrasebook("it"))
        let pair = SampleNetwork.sheet.leaflet(in: Phrasebook(language), beside: Phrasebook("it"))
        let beside = pair.blocks.flatMap(\.allLines).map { ($0.beside ?? []).map(\.text).joined() }
        #expect(beside == italian.blocks.flatMap(\.allLines).map { $0.segments.map(\.text).joined() })
    }

    @Test func `text not translated bears its language and a mark, a name only its language`() {
        let form = PrintedForms.forms("ar")[0]
        #expect(form.html.contains("<bdi lang=\"it\">Telefona prima</bdi><sup dir=\"ltr\">(it)</sup>"))
        #expect(form.html.contains("<bdi lang=\"it\">Via Roma 1</bdi></dd>"))
        #expect(form.html.contains("عيادة<sup dir=\"ltr\">*</sup>"))
        let french = PrintedForms.forms("fr")[0]
        #expect(french.html.contains(">Dispensaire</h3>"))
        #expect(!french.plain.contains("Dispensaire*"))
        #expect(!PrintedForms.forms("it")[0].plain.contains("(it)"))
    }
}

extension LeafletBlock {
    /// All lines, in order.
    var allLines: [LeafletLine] {
        switch self {
        case .heading(_, let line, _), .paragraph(let line): [line]
        case .field(let label, let values): [label] + values
        case .table(let label, let rows): [label] + rows.map(\.line)
        case .map(_, let title): [title]
        case .references(let references): references.map(\.line)
        case .steps(let steps): steps.flatMap { $0.flatMap(\.allLines) }
        case .group(let blocks): blocks.flatMap(\.allLines)
        }
    }
}

/// Reads a document as XML: its text, the attributes of its elements, and the first fault.
final class MarkupReader: NSObject, XMLParserDelegate {
    private(set) var text = ""
    private(set) var attributes: [[String: String]] = []
    private(set) var fault: String?

    init(_ document: String) {
        super.init()
        let parser = XMLParser(data: Data(document.utf8))
        parser.delegate = self
        if !parser.parse() { fault = parser.parserError.map { "\($0)" } ?? "not well-formed" }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes found: [String: String]
    ) {
        attributes.append(found)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
