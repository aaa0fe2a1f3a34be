import Directory
import Guides
import Routing

/// A person's sheet, in the person's language.
struct SheetPage {
    /// The sheet.
    let leaflet: Leaflet
    private let visit: Visit
    private let order: SheetOrder
    private let message: SheetMessage

    init(_ visit: Visit, order: SheetOrder, inquiry: CounterInquiry?, desk: DeskContact) {
        let network = visit.network
        let answer = inquiry.map { visit.shelf.router.route($0.inquiry(now: visit.now, areas: network.areas)) }
        let sheet = SheetComposer(network: network, desk: desk, now: visit.now).sheet(of: order, from: answer)
        leaflet = sheet.leaflet(
            in: Phrasebook(order.language, of: network), beside: order.beside.map { Phrasebook($0, of: network) })
        self.visit = visit
        self.order = order
        message = SheetMessage(sheet.entries, words: Words(order.language, of: network), desk: desk)
    }

    /// The page: the sheet, and above it a form that makes it again in another language.
    func response(nonce: String) -> Response {
        let words = visit.words
        return LeafletDocument(leaflet) {
            HTML("a", ["href": order.inquiryNumber.map { Link.answer($0).path } ?? Link.home.path]) {
                words("desk.sheet.back")
            }
            HTML("form", ["method": "post", "action": Link.sheet.path]) {
                order.fields.fields.map { field in
                    HTML("input", ["type": "hidden", "name": field.name, "value": field.value])
                }
                SheetControls(
                    visit, language: order.language, isBilingual: order.beside != nil, button: "desk.sheet.again"
                ).body
            }
            HTML("p") { words("desk.sheet.print") }
            message.body(words)
        }.response(words, nonce: nonce)
    }
}
