import Directory
import Routing

/// The fewest visits for several needs: where each goes, and what is done there.
struct VisitsView {
    private let trips: [AnswerPage.Trip]
    private let visit: Visit

    init(_ trips: [AnswerPage.Trip], _ visit: Visit) {
        self.trips = trips
        self.visit = visit
    }

    private var words: Words { visit.words }

    /// The section.
    var body: HTML {
        HTML("section", ["aria-labelledby": "visits"]) {
            HTML("h2", ["id": "visits"]) { words("desk.answer.visits", ["count": .count(trips.count)]) }
            HTML("ol", ["class": "plain cards"]) { trips.map { trip in HTML("li") { view(trip) } } }
        }
    }

    private func view(_ trip: AnswerPage.Trip) -> HTML {
        HTML("article", ["class": "card trip"]) {
            PlaceView(trip.place, visit).summary(distance: trip.distance)
            HTML("ul", ["class": "parts"]) {
                trip.errands.map { need, service in
                    HTML("li") {
                        words.html(need.label)
                        HTML(text: ": ")
                        HTML("a", ["href": Link.service(service.id).path]) { words.html(service.name) }
                    }
                }
            }
        }
    }
}
