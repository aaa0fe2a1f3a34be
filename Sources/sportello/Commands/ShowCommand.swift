import Desk
import Directory
import Guides
import Referrals
import Routing
import Store

/// `sportello show ID`: a service, an organisation or a case in full, with where the data come from.
enum ShowCommand {
    static let command = CommandDescription("show", operands: ["ID"]) { invocation in
        let archive = try invocation.archive()
        let network = try archive.snapshot()
        let id = invocation.arguments.operands[0]
        if let service = network.findService(id) {
            try show(service, network, archive, invocation)
        } else if let organization = network.findOrganization(id) {
            try show(organization, network, archive, invocation)
        } else if let found = try CaseCode(id).flatMap({ try archive.find(case: $0) }) {
            try show(found, archive, invocation)
        } else {
            throw UsageError.badValue("ID", value: id, expected: "sportello find …")
        }
        return .success
    }

    private static func show(
        _ service: Service, _ network: ServiceNetwork, _ archive: Archive, _ invocation: Invocation
    ) throws {
        let composer = SheetComposer(
            network: network, desk: try archive.deskContact(), now: invocation.surroundings.now)
        let book = Phrasebook(invocation.language, of: network)
        invocation.print(PlainTextRenderer().text(composer.sheet(of: [service]).leaflet(in: book)))
        let terms = service.termIDs.compactMap { network.needs.find($0)?.label.reading(in: invocation.language).text }
        invocation.print("\(service.id)  [\(terms.joined(separator: ", "))]")
        if let standing = try archive.standings(in: network)[service.id], standing.isKnown(.standard) {
            invocation.print(invocation.phrasebook.text(standing.phrase))
        }
        try showSources(.services, service.id, archive, invocation)
    }

    private static func show(
        _ organization: Organization, _ network: ServiceNetwork, _ archive: Archive, _ invocation: Invocation
    ) throws {
        invocation.print("\(organization.name.reading(in: invocation.language).text)  [\(organization.id)]")
        let details = [
            organization.description?.reading(in: invocation.language).text, organization.website, organization.email,
        ]
        for detail in details.compactMap({ $0 }) { invocation.print("  \(detail)") }
        for phone in organization.phones where !phone.isConfidential { invocation.print("  \(phone.number)") }
        for service in network.services(of: organization) {
            invocation.print("  · \(service.id)\t\(service.name.reading(in: invocation.language).text)")
        }
        try showSources(.organizations, organization.id, archive, invocation)
    }

    private static func showSources(
        _ table: ListingTable, _ id: String, _ archive: Archive, _ invocation: Invocation
    ) throws {
        let fields = try archive.provenance(of: table, id: id).sorted { $0.key < $1.key }
        guard !fields.isEmpty else { return }
        invocation.say("show.sources")
        for (column, origin) in fields {
            invocation.print(
                "  "
                    + invocation.words(
                        "show.source",
                        ["column": .text(column), "source": .text(origin.source), "day": .day(origin.day)]))
        }
    }

    private static func show(_ person: Case, _ archive: Archive, _ invocation: Invocation) throws {
        let book = invocation.phrasebook
        invocation.print("\(person.code)  \(person.openedOn)")
        let needs = try archive.needs(of: person.code)
        let referrals = try archive.referrals(of: person.code)
        for need in needs {
            let label = book.text(Phrase("report.value", ["value": .need(need.needID)]))
            invocation.print("· \(label): \(book.text(need.state.phrase))")
            for referral in referrals where referral.caseNeedID == need.id {
                invocation.print("    \(referral.id)\t\(referral.serviceID)\t\(book.text(referral.state.phrase))")
                for event in try archive.events(ofReferral: referral.id) {
                    invocation.print("        \(event.at)  \(book.text(event.to.phrase))")
                }
            }
        }
    }
}
