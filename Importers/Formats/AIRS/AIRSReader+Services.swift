import Directory
import Feeds

extension AIRSReader {
    /// Reads the services of an agency at its places.
    mutating func readServices(at sites: [AIRSSite], of agency: AIRSAgency) {
        let agencyGone = gone(agency.element, text: agency.element.words("AgencyDescription"), path: agency.path)
        var members: [AIRSSiteService] = []
        for site in sites {
            let elements = site.element.all(named: "SiteService")
            guard !elements.isEmpty else { continue }
            let path = "\(site.path)/SiteService"
            for (element, key) in zip(elements, keys(of: elements, path: path, within: site.key)) {
                let own = gone(element, text: element.words("Description"), path: path)
                members.append(
                    AIRSSiteService(
                        element: element, key: key, site: site.key, path: path, gone: own ?? site.gone ?? agencyGone))
            }
        }
        let programs = Set(agency.element.all(named: "ServiceGroup").compactMap { $0.words("Key") })
        let services = AIRSService.services(of: members)
        for service in services { read(service, of: agency, programs: programs) }
        suggestSame(services)
    }

    private mutating func read(_ service: AIRSService, of agency: AIRSAgency, programs: Set<String>) {
        for member in service.members {
            let isTaken = addService(service, member, of: agency, programs: programs)
            writer.log.countRow(isRejected: !isTaken)
            let own = member.element.words("Description")
            writer.add(
                .serviceAtLocations, member.key,
                [
                    "service_id": service.key, "location_id": member.site,
                    "description": own == service.description ? nil : own,
                ], at: member.place)
            supplement(.services, in: member.element, service.owner(member))
            supplement(.serviceAtLocations, in: member.element, member.owner)
            phones(member.element, member.owner)
            hours(member.element, member.owner)
            seasons(member.element, member.owner)
            specialDays(member.element, member.owner)
            if let gone = member.gone, gone.from != nil || service.status == "active" {
                close(gone, member.owner, at: member.place)
            }
            describe(service, member)
        }
    }

    private mutating func addService(
        _ service: AIRSService, _ member: AIRSSiteService, of agency: AIRSAgency, programs: Set<String>
    ) -> Bool {
        let (element, info) = (member.element, member.element.first(named: "ResourceInfo"))
        let group = element.attribute("ServiceGroupKey").flatMap { programs.contains($0) ? $0 : nil }
        let isFree = element.words("FeeStructure").map(Self.isFree) == true
        let fees = (isFree ? [] : element.allWords("FeeStructure")) + element.allWords("PaymentMethodAccepted")
        let urls = webAddresses(element)
        return writer.add(
            .services, service.key,
            [
                "organization_id": agency.key, "program_id": group, "name": name(of: service, in: agency),
                "alternate_name": alternateNames(element, member.path), "description": service.description,
                "url": urls.first?.address, "email": element.first(named: "Email")?.address,
                "status": service.status, "application_process": element.applicationProcess,
                "fees_description": fees.joined(separator: "\n"), "wait_time": element.words("WaitTime"),
                "assured_date": info?.attribute("DateLastVerified"),
                "last_modified": info?.attribute("DateOfLastAction"),
            ], at: member.place, isShared: true)
    }

    /// The name, or where none is given the program's or the first code: a service must be called something.
    private func name(of service: AIRSService, in agency: AIRSAgency) -> String? {
        let elements = service.members.map(\.element)
        if let name = elements.lazy.compactMap({ $0.words("Name") }).first { return name }
        let group = elements.lazy.compactMap { $0.attribute("ServiceGroupKey") }.first
        let program = agency.element.all(named: "ServiceGroup").first { $0.words("Key") == group && group != nil }
        return program?.words("Name") ?? program?.words("ProgramName")
            ?? elements.lazy.compactMap { $0.first(named: "Taxonomy")?.words("Code") }.first
    }

    /// What hangs on a service whatever its place.
    private mutating func describe(_ service: AIRSService, _ member: AIRSSiteService) {
        let (element, owner) = (member.element, service.owner(member))
        terms(element, owner)
        languages(element, owner)
        areasServed(element, owner)
        documents(element, owner)
        rules(element, owner)
        contacts(element, owner, furtherEmails: Array(element.all(named: "Email").dropFirst()))
        for (number, url) in Self.further(webAddresses(element)).enumerated() {
            writer.add(
                .urls, "\(owner.prefix)/url-\(number + 1)",
                ["url": url.address, "label": url.label, "service_id": service.key], at: url.place, isShared: true)
        }
        if let fee = element.words("FeeStructure"), Self.isFree(fee) {
            writer.add(
                .costOptions, "\(owner.prefix)/cost-1",
                ["service_id": service.key, "amount": "0", "amount_description": fee], at: member.place, isShared: true)
        }
        if let info = element.first(named: "ResourceInfo") { readInfo(info, owner) }
    }

    private mutating func readInfo(_ info: XMLElement, _ owner: AIRSOwner) {
        for (name, attribute, type) in [
            ("added", "DateAdded", "create"), ("last-action", "DateOfLastAction", info.attribute("LastActionType")),
        ] {
            guard let date = info.attribute(attribute), let type else { continue }
            writer.add(
                .metadata, "\(owner.prefix)/\(name)",
                [
                    "resource_id": owner.id, "resource_type": "service", "last_action_date": date,
                    "last_action_type": type,
                ], at: owner.place(info), isShared: true)
        }
        resourceContacts(info, owner, column: "service_id")
    }

    private static func isFree(_ text: String) -> Bool {
        let word = text.lowercased().filter { $0.isLetter || $0 == " " }
        return ["free", "no fee", "no fees", "no charge", "none", "gratuito", "gratis", "nessun costo", "gratuit"]
            .contains(word)
    }

    /// Services of one name and text at several places may be one; nobody but a person may say so.
    private mutating func suggestSame(_ services: [AIRSService]) {
        var alike: [String: [AIRSService]] = [:]
        for service in services {
            guard let name = service.members[0].element.words("Name") else { continue }
            alike["\(name.lowercased())\n\(service.description ?? "")", default: []].append(service)
        }
        for services in alike.sorted(by: { $0.key < $1.key }).map(\.value) where services.count > 1 {
            guard Set(services.flatMap { $0.members.map(\.site) }).count > 1 else { continue }
            let first = services[0].members[0]
            writer.report(
                .possibleSameService, at: first.place, value: first.element.words("Name"),
                expected: services.map(\.key).joined(separator: ", "))
        }
    }
}

extension XMLElement {
    fileprivate var applicationProcess: String? {
        let steps = all(named: "ApplicationProcess").compactMap { step -> String? in
            let parts = [step.words("Step"), step.words("Description")].compactMap { $0 }
            return parts.isEmpty ? (step.text.isEmpty ? nil : step.text) : parts.joined(separator: ": ")
        }
        return steps.isEmpty ? nil : steps.joined(separator: "\n")
    }
}
