import Desk
import Directory
import Guides
import Referrals
import Routing
import Store

/// `sportello show ID`: a service, an organisation or a case in full, with where the data come from.
enum ShowCommand {
    static let command = CommandDescription(
        "show", operands: ["ID"], options: [.flag("fields", "option.fields"), .flag("json", "option.json")]
    ) { invocation in
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
        let histories = try archive.histories(ofService: service.id)
            .filter { [secrets = Secrets(of: service, in: network)] in $0.isClear(of: secrets) }
        guard !invocation.arguments.has("json") else {
            return try showJSON("service", service.id, histories, invocation)
        }
        let composer = SheetComposer(
            network: network, desk: try archive.deskContact(), now: invocation.surroundings.now)
        let book = Phrasebook(invocation.language, of: network)
        invocation.print(PlainTextRenderer().text(composer.sheet(of: [service]).leaflet(in: book)))
        let terms = service.termIDs.compactMap { network.needs.find($0)?.label.reading(in: invocation.language).text }
        invocation.print("\(service.id)  [\(terms.joined(separator: ", "))]")
        if let standing = try archive.standings(in: network)[service.id], standing.isKnown(.standard) {
            invocation.print(invocation.phrasebook.text(standing.phrase))
        }
        showSources(histories, invocation)
    }

    private static func show(
        _ organization: Organization, _ network: ServiceNetwork, _ archive: Archive, _ invocation: Invocation
    ) throws {
        let secrets = network.services(of: organization).map { Secrets(of: $0, in: network) }
        let histories = try archive.histories(ofOrganization: organization.id)
            .filter { history in secrets.allSatisfy { history.isClear(of: $0) } }
        guard !invocation.arguments.has("json") else {
            return try showJSON("organization", organization.id, histories, invocation)
        }
        invocation.print("\(organization.name.reading(in: invocation.language).text)  [\(organization.id)]")
        let details = [
            organization.description?.reading(in: invocation.language).text, organization.website, organization.email,
        ]
        for detail in details.compactMap({ $0 }) { invocation.print("  \(detail)") }
        for phone in organization.phones where !phone.isConfidential { invocation.print("  \(phone.number)") }
        for service in network.services(of: organization) {
            invocation.print("  · \(service.id)\t\(service.name.reading(in: invocation.language).text)")
        }
        showSources(histories, invocation)
    }

    private static func showSources(_ histories: [FieldHistory], _ invocation: Invocation) {
        guard !histories.isEmpty else { return }
        invocation.say("show.sources")
        let text = FieldHistoryText(
            histories: histories, phrasebook: invocation.phrasebook, today: invocation.surroundings.now.day)
        let lines = invocation.arguments.has("fields") ? text.fieldLines : text.summaryLines
        lines.forEach { invocation.print("  \($0)") }
    }

    private static func showJSON(
        _ kind: String, _ id: String, _ histories: [FieldHistory], _ invocation: Invocation
    ) throws {
        let text = FieldHistoryText(
            histories: histories, phrasebook: invocation.phrasebook, today: invocation.surroundings.now.day)
        let answer: JSONValue = ["kind": .string(kind), "id": .string(id), "fields": text.json]
        invocation.print(try answer.text())
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

extension FieldHistory {
    /// Whether neither its value nor the one before names something confidential.
    fileprivate func isClear(of secrets: Secrets) -> Bool {
        secrets.allows(value) && secrets.allows(provenance?.previousValue ?? "")
    }
}
