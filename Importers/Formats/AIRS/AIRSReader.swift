import Directory
import Feeds

/// Turns agencies of AIRS 3.x into records.
struct AIRSReader {
    var writer = RecordWriter()
    let areas: AreaFinder
    /// The profile's needs for taxonomy codes.
    let terms: ValueMap?

    /// A reader that has read nothing yet.
    init(areas: AreaFinder, terms: ValueMap?) {
        self.areas = areas
        self.terms = terms
    }

    /// Takes one agency with all that is in it.
    mutating func read(_ agency: XMLElement) {
        guard let tidy = tidy(agency, path: "Agency") else {
            writer.log.countRow(isRejected: true)
            writer.report(.missingValue, at: .init(agency, "Agency"))
            return
        }
        let key = keys(of: [tidy], path: "Agency", within: "")[0]
        read(AIRSAgency(tidy, key: key, path: "Agency"), parent: nil)
    }

    private mutating func read(_ agency: AIRSAgency, parent: String?) {
        let element = agency.element
        let urls = webAddresses(element)
        let isTaken =
            element.isSet("missing")
            || writer.add(
                .organizations, agency.key,
                [
                    "name": element.words("Name"), "alternate_name": alternateNames(element, agency.path),
                    "description": element.words("AgencyDescription"),
                    "email": element.first(named: "Email")?.address, "website": urls.first?.address,
                    "tax_status": element.words("IRSStatus"), "tax_id": element.attribute("FEIN"),
                    "year_incorporated": element.attribute("YearInc"), "legal_status": element.attribute("LegalStatus"),
                    "parent_organization_id": parent,
                ], at: agency.place)
        writer.log.countRow(isRejected: !isTaken)
        var furtherURLs = Self.further(urls)
        describe(agency)
        supplement(.organizations, in: element, agency.owner)
        let sites = sites(of: agency)
        for site in sites {
            furtherURLs += read(site, of: agency)
            supplement(.locations, in: element, key: site.key, site.owner)
        }
        for (number, url) in furtherURLs.enumerated() {
            writer.add(
                .urls, "\(agency.owner.prefix)/url-\(number + 1)",
                ["url": url.address, "label": url.label, "organization_id": agency.key], at: url.place)
        }
        readServices(at: sites, of: agency)
        let inner = element.all(named: "Agency")
        let path = agency.path + "/Agency"
        for (child, key) in zip(inner, keys(of: inner, path: path, within: agency.key)) {
            read(AIRSAgency(child, key: key, path: path, isWithheld: agency.isWithheld), parent: agency.key)
        }
    }

    /// What hangs on an agency but its places.
    private mutating func describe(_ agency: AIRSAgency) {
        let (element, owner) = (agency.element, agency.owner)
        phones(element, owner)
        contacts(element, owner, furtherEmails: Array(element.all(named: "Email").dropFirst()))
        for (number, license) in element.all(named: "LicenseAccreditation").enumerated() {
            writer.add(
                .organizationIdentifiers, "\(owner.prefix)/license-\(number + 1)",
                [
                    "organization_id": agency.key, "identifier_scheme": "license",
                    "identifier": license.words("License") ?? license.words("LicensedBy"),
                    "identifier_type": license.words("LicensedBy"),
                ], at: owner.place(license))
        }
        if let record = element.attribute("RecordOwner") {
            writer.add(
                .organizationIdentifiers, "\(owner.prefix)/record-owner",
                ["organization_id": agency.key, "identifier_scheme": "RecordOwner", "identifier": record],
                at: agency.place)
        }
        for (number, fund) in element.all(named: "SourceOfFunds").enumerated() {
            writer.add(
                .funding, "\(owner.prefix)/funding-\(number + 1)",
                ["organization_id": agency.key, "source": fund.words("Source") ?? fund.text], at: owner.place(fund))
        }
        for group in element.all(named: "ServiceGroup") {
            guard let key = group.words("Key"), let name = group.words("Name") ?? group.words("ProgramName") else {
                continue
            }
            writer.add(
                .programs, key,
                [
                    "name": name, "alternate_name": group.words("Name") == nil ? nil : group.words("ProgramName"),
                    "organization_id": agency.key,
                ], at: owner.place(group))
            let program = AIRSOwner(prefix: "program-\(key)", column: "program_id", id: key, path: agency.path)
            supplement(.programs, in: element, key: key, program)
        }
        if let info = element.first(named: "ResourceInfo") { readInfo(info, ofAgency: agency) }
    }

    /// The dates of an agency's record and who keeps it.
    private mutating func readInfo(_ info: XMLElement, ofAgency agency: AIRSAgency) {
        let place = agency.owner.place(info)
        let lastType = info.attribute("LastActionType") ?? "update"
        for (name, attribute, type) in [
            ("added", "DateAdded", "create"), ("verified", "DateLastVerified", "verify"),
            ("last-action", "DateOfLastAction", lastType),
        ] {
            guard let date = info.attribute(attribute) else { continue }
            writer.add(
                .metadata, "\(agency.owner.prefix)/\(name)",
                [
                    "resource_id": agency.key, "resource_type": "organization", "last_action_date": date,
                    "last_action_type": type,
                ], at: place)
        }
        resourceContacts(info, agency.owner, column: "organization_id")
    }
}

/// An agency as it is being read.
struct AIRSAgency {
    let element: XMLElement
    let key: String
    let path: String
    /// Whether nothing of its places may leave the desk.
    let isWithheld: Bool

    /// An agency from its tidied element.
    init(_ element: XMLElement, key: String, path: String, isWithheld: Bool = false) {
        self.element = element
        self.key = key
        self.path = path
        self.isWithheld = isWithheld || element.isExcluded
    }

    /// Where findings about it stand.
    var place: RecordWriter.Place { .init(element, path) }
    /// What its phones and contacts hang on.
    var owner: AIRSOwner { AIRSOwner(prefix: "agency-\(key)", column: "organization_id", id: key, path: path) }
}

/// The record that phones, contacts, hours and languages hang on.
struct AIRSOwner {
    /// What their identifiers start with.
    let prefix: String
    /// The column by which they point at it.
    let column: String
    /// Its identifier.
    let id: String
    /// The path of its element.
    let path: String
    /// Whether all that hangs on it is for the desk alone.
    var isConfidential = false

    /// The place of one of its elements.
    func place(_ child: XMLElement) -> RecordWriter.Place { .init(child, "\(path)/\(child.name)") }
}
