import Directory
import Guides
import Referrals
import Routing
import Store

extension Archive {
    /// The desk that hands out sheets, from the settings `desk.name`, `desk.address`, `desk.phone` and `desk.email`.
    func deskContact() throws(ArchiveError) -> DeskContact {
        let phone = try setting("desk.phone").map { Phone(number: $0) }
        return DeskContact(
            name: try setting("desk.name") ?? "Sportello",
            addressLines: [try setting("desk.address")].compactMap { $0 }, phones: [phone].compactMap { $0 },
            email: try setting("desk.email"))
    }

    /// What past outcomes say of each service, beside all others under its first term.
    func standings(in network: ServiceNetwork) throws(ArchiveError) -> [String: Standing] {
        let counts = try standingCounts()
        var categories: [String: (helped: Int, outcomes: Int)] = [:]
        for count in counts.values {
            guard let term = network.findService(count.serviceID)?.termIDs.first else { continue }
            let known = categories[term] ?? (0, 0)
            categories[term] = (known.helped + count.helped, known.outcomes + count.total)
        }
        return counts.compactMapValues { count in
            let category = network.findService(count.serviceID)?.termIDs.first.flatMap { categories[$0] }
            return Standing(
                helped: count.helped, outcomes: count.total, categoryHelped: category?.helped ?? count.helped,
                categoryOutcomes: category?.outcomes ?? count.total)
        }
    }
}
