import Feeds

/// The elements of AIRS 4.0.0-rc by their names in 3.1; a name that starts with `@` becomes an attribute.
enum AIRSRenaming {
    /// The element with all that is in it under the names of 3.1.
    static func renamed(_ element: XMLElement) -> XMLElement {
        var renamed = element
        renamed.children = []
        for child in element.children {
            let name = names["\(element.name)/\(child.name)"] ?? names["\(kind(of: element.name))/\(child.name)"]
            if let name, name.hasPrefix("@") {
                renamed.attributes.append(XMLAttribute(name: String(name.dropFirst()), value: child.text))
            } else if child.name == "OpenHours" || child.name == "LanguageHours" {
                renamed.children.append(hours(child))
            } else if child.name != "NoPhysicalAddress" || isTrue(child) {
                var inner = self.renamed(child)
                if child.name == "NoPhysicalAddress" { inner.children.removeAll { $0.name == child.name } }
                inner.name = name ?? names["*/\(child.name)"] ?? child.name
                renamed.children.append(inner)
            }
        }
        return renamed
    }

    private static func kind(of name: String) -> String {
        switch name {
        case "PhysicalAddress", "MailingAddress", "OtherAddress": "Address"
        case "ContactPhone": "Phone"
        default: name
        }
    }

    private static func isTrue(_ none: XMLElement) -> Bool {
        !["0", "false"].contains(none.first(named: "NoPhysicalAddress")?.text.lowercased() ?? "")
    }

    /// `OpenHours` of one day as a TimeOpen.
    private static func hours(_ element: XMLElement) -> XMLElement {
        var open = element
        open.name = "TimeOpen"
        guard var day = element.first(named: "dayOpen") else { return open }
        day.name = CellText.trimmed(day.text[...])?.capitalized ?? ""
        day.text = ""
        let (from, to) = (element.all(named: "TimeOpens"), element.all(named: "TimeCloses"))
        for index in 0..<max(from.count, to.count) {
            if index < from.count { day.children.append(from[index].called("From")) }
            if index < to.count { day.children.append(to[index].called("To")) }
        }
        open.children = [day]
        return open
    }

    private static let names: [String: String] = {
        var names = [
            "Agency/AgencyID": "Key", "Agency/AgencyName": "Name", "Agency/Description": "AgencyDescription",
            "AlternateName/AlternateName": "Name", "*/AlternateName": "AKA", "Phone/Phone": "PhoneNumber",
            "Contact/ContactEmail": "Email", "Contact/ContactPhone": "Phone", "Contact/ContactType": "@Type",
            "Agency/TaxStatus": "IRSStatus", "Agency/Funding": "SourceOfFunds", "Agency/YearIncorporated": "@YearInc",
            "Agency/FEIN": "@FEIN", "Site/ID": "Key", "Site/Title": "Name", "Site/Description": "SiteDescription",
            "Site/Directions": "PhysicalLocationDescription", "Address/PostalCode": "ZipCode",
            "Address/Description": "@Description", "Languages/LanguageName": "Name", "SiteService/ID": "Key",
            "SiteService/Title": "Name", "SiteService/ServiceGroupID": "@ServiceGroupKey",
            "SiteService/ServiceID": "@ServiceID", "Taxonomy/TaxonomyCode": "Code", "Taxonomy/TaxonomyTerm": "Term",
            "*/ServiceArea": "GeographicAreaServed", "ServiceArea/PostalCode": "ZipCode",
            "ServiceArea/CensusTract": "CensusTrack", "ServiceArea/CustomAreaLabel": "Description",
            "ServiceArea/Name": "Description", "DocumentsRequired/Title": "DocumentsRequired",
            "ApplicationProcess/Title": "Step", "*/AgeRequirement": "AgeRequirements",
            "AgeRequirement/Gender": "@Gender", "AgeRequirement/MinimumAge": "@MinimumAge",
            "AgeRequirement/MaximumAge": "@MaximumAge", "*/GenderRequirement": "GenderRequirements",
            "ServiceGroup/ID": "Key", "*/SpecialHoursStartDate": "StartDate", "*/SpecialHoursEndDate": "EndDate",
            "*/SpecialOpenTime": "From", "*/SpecialCloseTime": "To",
        ]
        let attributes = [
            "Phone": "Confidential TollFree", "Address": "Confidential",
            "ResourceInfo": "AvailableForDirectory AvailableForReferral AvailableForResearch DateAdded "
                + "DateLastVerified DateOfLastAction LastActionType",
            "Agency": "Status ExcludeFromWebsite ExcludeFromDirectory",
            "Site": "Status ExcludeFromWebsite ExcludeFromDirectory PublicAccessToTransportation",
            "SiteService": "Status ServiceNotAlwaysAvailable",
        ]
        for (parent, list) in attributes {
            for name in list.split(separator: " ") { names["\(parent)/\(name)"] = "@\(name)" }
        }
        return names
    }()
}

extension XMLElement {
    /// The element under another name.
    fileprivate func called(_ name: String) -> XMLElement {
        var renamed = self
        renamed.name = name
        return renamed
    }
}
