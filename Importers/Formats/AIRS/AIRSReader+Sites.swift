import Directory
import Feeds

/// A place of an agency as it is being read.
struct AIRSSite {
    let element: XMLElement
    let key: String
    let path: String
    /// Why it is out of use.
    let gone: AIRSGone?

    /// What its phones, contacts and hours hang on.
    var owner: AIRSOwner { AIRSOwner(prefix: "site-\(key)", column: "location_id", id: key, path: path) }
}

extension AIRSReader {
    /// The places of an agency: its sites by Key, and where it sits.
    mutating func sites(of agency: AIRSAgency) -> [AIRSSite] {
        var sites: [AIRSSite] = []
        for name in ["Site", "AgencyLocation"] {
            let path = "\(agency.path)/\(name)"
            let elements = agency.element.all(named: name).filter { name == "Site" || $0.saysSomething }
            for (element, key) in zip(elements, keys(of: elements, path: path, within: agency.key)) {
                let gone = gone(element, text: element.words("SiteDescription"), path: path)
                sites.append(AIRSSite(element: element, key: key, path: path, gone: gone))
            }
        }
        return sites.enumerated().sorted { one, other in
            let isSame = one.element.key == other.element.key
            return isSame
                ? one.offset < other.offset : IdentifierOrder.precedes(one.element.key, other.element.key)
        }.map(\.element)
    }

    /// Reads a place without its services, and gives the web addresses for which it has no column.
    mutating func read(_ site: AIRSSite, of agency: AIRSAgency) -> [WebAddress] {
        let (element, owner) = (site.element, site.owner)
        if element.isSet("missing") { return [] }
        let physical = element.first(named: "PhysicalAddress")
        let point = element.all(named: "SpatialLocation")
        let urls = webAddresses(element)
        let isSecret =
            agency.isWithheld || element.isExcluded || physical?.isSet("Confidential") == true
            || physical.map { $0.words("ReasonWithheld") != nil && $0.words("Line1") == nil } == true
        let isTaken = writer.add(
            .locations, site.key,
            [
                "organization_id": agency.key, "location_type": element.locationType, "name": element.words("Name"),
                "alternate_name": alternateNames(element, site.path), "description": element.siteDescription,
                "transportation": element.words("BusServiceAccess"), "url": urls.first?.address,
                "latitude": point.first?.words("Latitude"), "longitude": point.first?.words("Longitude"),
                "area_id": physical?.words("City").flatMap { areas.onlyMunicipality(named: $0) },
                "is_confidential": isSecret ? "true" : nil,
            ], at: .init(element, site.path), isShared: true)
        writer.log.countRow(isRejected: !isTaken)
        addresses(element, site)
        phones(element, owner)
        contacts(element, owner, furtherEmails: element.all(named: "Email"))
        hours(element, owner)
        languages(element, owner)
        for access in element.all(named: "DisabilitiesAccess").prefix(1) {
            writer.add(
                .accessibility, "\(owner.prefix)/accessibility-1",
                ["location_id": site.key, "description": access.text],
                at: owner.place(access), isShared: true)
        }
        if let gone = site.gone { close(gone, owner, at: .init(element, site.path)) }
        for further in point.dropFirst() {
            writer.reportOnce(
                .unmappedElement, about: "\(site.path)/SpatialLocation[2]", at: owner.place(further),
                value: further.words("Latitude"))
        }
        return Self.further(urls)
    }

    private mutating func addresses(_ element: XMLElement, _ site: AIRSSite) {
        var others = 2
        for address in element.children {
            let number: Int
            let type: String?
            switch address.name {
            case "PhysicalAddress": (number, type) = (1, "physical")
            case "MailingAddress": (number, type) = (2, "postal")
            case "OtherAddress": (number, type) = (others + 1, nil)
            default: continue
            }
            let place = site.owner.place(address)
            let reason = address.words("ReasonWithheld")
            // Only a whole place can be kept secret: at one that is open, a secret address may not be kept at all.
            let isDropped = number > 1 && address.isSet("Confidential")
            if isDropped || reason != nil { writer.report(.withheldValue, at: place, value: reason) }
            if isDropped { continue }
            guard add(address, type: type, as: "site-\(site.key)/address-\(number)", of: site) else { continue }
            if type == nil { others += 1 }
        }
    }

    private mutating func add(_ address: XMLElement, type: String?, as id: String, of site: AIRSSite) -> Bool {
        let lines = ["PreAddressLine", "Line1", "Line2", "City", "County", "State", "ZipCode", "Country"]
        let text = lines.map { address.words($0) }
        guard text.contains(where: { $0 != nil }) else { return false }
        let attention = [text[0], address.attribute("Description")].compactMap { $0 }.joined(separator: "; ")
        return writer.add(
            .addresses, id,
            [
                "location_id": site.key, "attention": attention, "address_1": text[1], "address_2": text[2],
                "city": text[3], "region": text[4], "state_province": text[5], "postal_code": text[6],
                "country": text[7].map { CountryNames.code(of: $0) ?? $0 }, "address_type": type,
            ], at: site.owner.place(address), isShared: true)
    }
}

extension XMLElement {
    /// Whether an AgencyLocation is more than a name that the schema asks for.
    fileprivate var saysSomething: Bool {
        children.contains { !["Key", "AgencyKey", "Name", "NoPhysicalAddress"].contains($0.name) }
    }

    fileprivate var locationType: String {
        if first(named: "PhysicalAddress") != nil { return "physical" }
        if first(named: "NoPhysicalAddress") != nil { return "virtual" }
        return first(named: "MailingAddress") != nil ? "postal" : "physical"
    }

    fileprivate var siteDescription: String? {
        let none = first(named: "NoPhysicalAddress")
        let lines =
            allWords("SiteDescription") + allWords("CrossStreet") + allWords("PhysicalLocationDescription")
            + (none?.allWords("Description") ?? []) + (none?.allWords("Explanation") ?? [])
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}
