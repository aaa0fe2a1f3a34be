import Directory

/// The chips over a list of services: those in force, each with what its removal would show, and those on offer, each
/// with how many it would leave.
struct SearchChips {
    /// A chip and the services that there are when it is taken away, or taken up.
    typealias Counted = (filter: SearchFilter, count: Int)

    let chosen: [Counted]
    let offered: [Counted]
    /// The services that pass all that are in force, in the order they were found.
    let services: [Service]

    /// The most chips of one kind on offer.
    private static let limit = 4

    init(_ found: [Service], filters: [SearchFilter], _ visit: Visit) {
        let network = visit.network
        let values = found.map { SearchFilter.values(of: $0, network, now: visit.now) }
        func passing(_ filters: [SearchFilter]) -> [Int] {
            found.indices.filter { place in filters.allSatisfy(values[place].contains) }
        }
        let kept = passing(filters)
        services = kept.map { found[$0] }
        chosen = filters.map { filter in (filter, passing(filters.filter { $0 != filter }).count) }
        var counts: [SearchFilter: Int] = [:]
        for place in kept {
            for value in values[place] where !filters.contains(value) { counts[value, default: 0] += 1 }
        }
        offered = SearchFilter.Kind.allCases.flatMap { kind -> [Counted] in
            guard !kind.isSingle || !filters.contains(where: { $0.kind == kind }) else { return [] }
            // One that leaves all as it is does not narrow.
            let own = counts.filter { $0.key.kind == kind && $0.value < kept.count }
            return own.sorted { ($1.value, $0.key.value) < ($0.value, $1.key.value) }.prefix(Self.limit).map {
                ($0.key, $0.value)
            }
        }
    }

    /// The chips as links.
    func body(_ text: String, _ visit: Visit) -> HTML {
        guard !chosen.isEmpty || !offered.isEmpty else { return .none }
        let (words, network) = (visit.words, visit.network)
        return HTML("nav", ["class": "filters", "aria-label": words("desk.chip.title")]) {
            HTML("ul", ["class": "chips"]) {
                chosen.map { chip in
                    let label = chip.filter.label(words, network)
                    return HTML("li", ["class": "need"]) {
                        HTML("a", ["href": path(text, without: chip.filter)]) {
                            label + " "
                            HTML("span", ["aria-hidden": "true"]) { "×" }
                            HTML("span", ["class": "unseen"]) { words("desk.chip.remove") }
                        }
                    }
                }
                offered.map { chip in
                    HTML("li") {
                        HTML("a", ["href": path(text, with: chip.filter)]) {
                            chip.filter.label(words, network) + " "
                            HTML("span", ["class": "count"]) { "\(chip.count)" }
                        }
                    }
                }
                if chosen.count > 1 {
                    HTML("li") { HTML("a", ["href": Link.search(text).path]) { words("desk.chip.clear") } }
                }
            }
        }
    }

    /// Where nothing is left: which chip to take away, and what there is then.
    func remedies(_ text: String, _ visit: Visit) -> HTML {
        let words = visit.words
        return HTML("section", ["class": "card"]) {
            HTML("p") { words("desk.chip.none") }
            HTML("ul") {
                chosen.filter { $0.count > 0 }.map { chip in
                    HTML("li") {
                        HTML("a", ["href": path(text, without: chip.filter)]) {
                            words("desk.chip.without", ["chip": .text(chip.filter.label(words, visit.network))])
                        }
                        " · " + words("desk.count.services", ["count": .count(chip.count)])
                    }
                }
                HTML("li") { HTML("a", ["href": Link.search(text).path]) { words("desk.chip.clear") } }
            }
        }
    }

    private func path(_ text: String, without gone: SearchFilter? = nil, with more: SearchFilter? = nil) -> String {
        let filters = chosen.map(\.filter).filter { $0 != gone } + [more].compactMap { $0 }
        let fields = [FormBody.Field("q", text)] + filters.map { FormBody.Field($0.kind.rawValue, $0.value) }
        return "/search?" + FormBody(fields).encoded
    }
}
