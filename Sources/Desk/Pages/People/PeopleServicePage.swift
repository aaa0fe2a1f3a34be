import Directory
import Guides

/// One service for somebody who looks for themselves, in their language.
struct PeopleServicePage {
    let service: Service
    let pages: PeoplePages

    /// The page.
    func response() -> Response {
        let (words, network) = (pages.words, pages.shelf.network)
        let sites = network.sites(of: service)
        let entries = (sites.isEmpty ? [nil] : sites.map { Optional($0) }).map { site in
            SheetEntry(service: service, site: site, network: network)
        }
        let frame = PeopleFrame(
            title: service.name.reading(in: pages.language).text, language: pages.language,
            rest: "/service/\(PercentEncoding.encode(service.id))")
        return frame.response(words) {
            HTML("h1") { words.html(service.name) }
            if let first = entries.first {
                if let organization = first.organization {
                    HTML("p", ["class": "note"]) { words.html(.name(organization)) }
                }
                if let notice = first.notice { HTML("p", ["class": "notice"]) { words.html(notice) } }
                HTML("section", ["class": "card"]) { facts(first) }
            }
            entries.map(place)
            HTML("p", ["class": "note"]) { words("sheet.may_change") }
        }
    }

    private func facts(_ entry: SheetEntry) -> HTML {
        let rows = FactRows(pages.words)
        let papers = entry.requirements.filter { !$0.alternatives.isEmpty }.map { ServicePage.wording($0) }
        return HTML("dl", ["class": "facts"]) {
            rows("label.gives", entry.gives.map { [.text($0)] } ?? [])
            rows("label.for_whom", entry.forWhom.map { [.text($0)] } ?? [])
            rows("label.bring", papers + (papers.isEmpty ? entry.requiredDocuments.map { .words($0) } : []))
            rows("label.cost", CostText(entry.costs, fees: entry.fees).lines)
            rows(
                "label.languages",
                entry.languages.isEmpty ? [] : [.argument(.allOf(entry.languages.map { .language($0) }))])
            rows("label.apply", entry.howToApply.map { [.text($0)] } ?? [])
            rows("label.email", entry.email.map { [.link($0, target: "mailto:\($0)")] } ?? [])
            rows("label.website", entry.website.map { [.link($0, target: $0)] } ?? [])
        }
    }

    private func place(_ entry: SheetEntry) -> HTML {
        let words = pages.words
        let rows = FactRows(words)
        let phones = entry.phones.filter { !$0.isConfidential }
        let hidden: [Wording] = [.phrase(phones.isEmpty ? "address.confidential.ask_desk" : "address.confidential")]
        return HTML("section", ["class": "card place"]) {
            HTML("dl", ["class": "facts"]) {
                rows(
                    "label.address",
                    entry.isAtConfidentialPlace ? hidden : (entry.addressLines ?? []).map { .name($0) })
                rows("label.getting_there", entry.gettingThere.map { [.words($0)] } ?? [])
                rows("label.accessibility", entry.accessibility.map { .words($0) })
                if !phones.isEmpty {
                    HTML("dt") { words("label.phone") }
                    HTML("dd") { phones.map { phone in HTML("div") { words.html(phone) } } }
                }
                rows("label.hours", HoursText(entry.hours, today: pages.now.day).lines)
            }
        }
    }
}
