import Directory
import Guides
import Routing

/// Where a service is had, whether it is open, and how to call it.
struct PlaceView {
    private let place: PlaceListing
    private let visit: Visit

    init(_ place: PlaceListing, _ visit: Visit) {
        self.place = place
        self.visit = visit
    }

    private var words: Words { visit.words }
    private var entry: SheetEntry { place.entry }

    /// All of it, the week's hours too.
    var body: HTML {
        let rows = FactRows(words)
        return HTML([
            HTML("p", ["class": "state"]) { openingBadge },
            HTML("dl", ["class": "facts"]) {
                rows("label.address", address)
                rows("label.area", entry.area.map { [.name($0)] } ?? [])
                rows("label.getting_there", entry.gettingThere.map { [.words($0)] } ?? [])
                rows("label.accessibility", entry.accessibility.map { .words($0) })
                if !phones.isEmpty {
                    HTML("dt") { words("label.phone") }
                    HTML("dd") { phoneList }
                }
                rows("label.hours", HoursText(entry.hours, today: visit.now.day).lines)
            },
        ])
    }

    /// Opening, distance, address and telephone in as few lines as they need.
    func summary(distance: Distance?) -> HTML {
        HTML("ul", ["class": "summary"]) {
            HTML("li") { openingBadge }
            if let distance, !entry.isAtConfidentialPlace {
                HTML("li") { words(.metres(distance.metres)) }
            }
            if !address.isEmpty { HTML("li") { joined(address.map(words.html)) } }
            if !phones.isEmpty { HTML("li") { phoneList } }
        }
    }

    private var openingBadge: HTML {
        let kind =
            switch place.opening {
            case .open: "open"
            case .opens, .closed: "shut"
            case .perhaps, .byAppointment, .unknown: "unsure"
            }
        return HTML("span", ["class": "badge \(kind)"]) { words(place.opening.phrase(now: visit.now)) }
    }

    private var address: [Wording] {
        guard entry.isAtConfidentialPlace else { return (entry.addressLines ?? []).map { .name($0) } }
        return [.phrase(phones.isEmpty ? "address.confidential.ask_desk" : "address.confidential")]
    }

    private var phones: [Phone] { entry.phones.filter { !$0.isConfidential } }

    private var phoneList: HTML { joined(phones.map(words.html)) }

    private func joined(_ pieces: [HTML]) -> HTML {
        HTML(pieces.enumerated().map { index, piece in index == 0 ? piece : HTML([HTML(text: ", "), piece]) })
    }
}
