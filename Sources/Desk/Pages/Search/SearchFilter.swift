import Directory
import Routing

/// One way to narrow what was found: a field of the address and its value.
struct SearchFilter: Hashable {
    /// What it looks at.
    enum Kind: String, CaseIterable {
        /// A group of needs; a municipality; a language spoken.
        case need, area, language
        /// Open at this moment; free of charge; without an appointment.
        case open, free, walkIn = "walk_in"

        /// Whether of several only one can hold.
        var isSingle: Bool { self != .language }
    }

    let kind: Kind
    let value: String

    /// The filters of an address, in the order of their kinds; a value that means nothing is left aside.
    static func all(in query: FormBody, network: ServiceNetwork) -> [SearchFilter] {
        Kind.allCases.flatMap { kind in
            query.all(kind.rawValue).map { SearchFilter(kind: kind, value: $0) }.filter { $0.isKnown(in: network) }
        }
    }

    private func isKnown(in network: ServiceNetwork) -> Bool {
        switch kind {
        case .need: network.needs.find(value) != nil
        case .area: network.areas.areas[value] != nil
        case .language: LanguageTag(value) != nil
        case .open, .free, .walkIn: value == "1"
        }
    }

    /// What it is called.
    func label(_ words: Words, _ network: ServiceNetwork) -> String {
        switch kind {
        case .need: words(.need(value))
        case .area: network.areas.areas[value]?.name.reading(in: words.language).text ?? value
        case .language: LanguageTag(value).map { words(.language($0)) } ?? value
        case .open, .free, .walkIn: words("desk.chip.\(kind.rawValue)")
        }
    }

    /// The values of every kind that a service has.
    static func values(of service: Service, _ network: ServiceNetwork, now: LocalTime) -> Set<SearchFilter> {
        var found: Set<SearchFilter> = []
        for term in service.termIDs {
            if let root = network.needs.ancestors(of: term).last {
                found.insert(SearchFilter(kind: .need, value: root))
            }
        }
        for language in service.languages { found.insert(SearchFilter(kind: .language, value: language.text)) }
        let sites: [ServiceAtLocation?] = network.sites(of: service)
        for site in sites {
            let place = site.flatMap { network.findLocation($0.locationID) }
            guard let place, !place.isConfidential, let id = place.areaID else { continue }
            if let area = network.areas.enclosing(id, kind: .municipality) {
                found.insert(SearchFilter(kind: .area, value: area.id))
            }
        }
        let isOpen = (sites.isEmpty ? [nil] : sites).contains { site in
            network.hours(of: service, at: site).isOpen(at: now, holidays: network.holidays) == .yes
        }
        if isOpen { found.insert(SearchFilter(kind: .open, value: "1")) }
        if service.costOptions.contains(where: { $0.amount == 0 }) {
            found.insert(SearchFilter(kind: .free, value: "1"))
        }
        if !service.isByAppointment { found.insert(SearchFilter(kind: .walkIn, value: "1")) }
        return found
    }
}
