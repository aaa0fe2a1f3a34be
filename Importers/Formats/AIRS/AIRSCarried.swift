/// What the import carries of each element of AIRS 3.x: the names of its children and, after `@`, of its attributes.
///
/// `docs/formats/airs.md` says where each goes; whatever is not here is told by a finding.
enum AIRSCarried {
    /// Whether a child or attribute of the element of that name is carried.
    static func carries(_ name: String, in element: String) -> Bool { parts[element]?.contains(name) == true }

    private static let parts: [String: Set<String>] = lists.mapValues { text in
        Set(text.split(separator: " ").map(String.init))
    }

    private static let stamps = "@delete @deleteOccurredDate @deleteEffective @Status"
    private static let site =
        "Key AgencyKey Name SiteDescription AKA PhysicalAddress MailingAddress NoPhysicalAddress OtherAddress "
        + "CrossStreet Phone URL InternetResource SocialMedia Email Contact TimeOpen Languages DisabilitiesAccess "
        + "PhysicalLocationDescription BusServiceAccess SiteService SpatialLocation @ExcludeFromWebsite "
        + "@ExcludeFromDirectory @missing " + stamps
    private static let address =
        "PreAddressLine Line1 Line2 City County State ZipCode Country ReasonWithheld @Confidential @Description"

    private static let lists: [String: String] = [
        "Agency": "Key Name AgencyDescription AKA AgencyLocation Phone URL InternetResource SocialMedia Email Contact "
            + "LicenseAccreditation IRSStatus SourceOfFunds ServiceGroup Site ResourceInfo Agency @RecordOwner @FEIN "
            + "@YearInc @LegalStatus @ExcludeFromWebsite @ExcludeFromDirectory @missing " + stamps,
        "AgencyLocation": site, "Site": site,
        "SiteService":
            "Key Name Description AKA Phone URL InternetResource SocialMedia Email Contact TimeOpen Seasonal "
            + "Taxonomy Languages GeographicAreaServed ResourceInfo DocumentsRequired ApplicationProcess FeeStructure "
            + "PaymentMethodAccepted GeneralEligibility OtherRequirements AidRequirements AgeRequirements "
            + "GenderRequirements FamilyRequirements IncomeRequirements ResidencyRequirements SpecialHours WaitTime "
            + "@ServiceGroupKey @ServiceID " + stamps,
        "PhysicalAddress": address, "MailingAddress": address, "OtherAddress": address,
        "NoPhysicalAddress": "Description Explanation",
        "Phone": "PhoneNumber ReasonWithheld Extension Description Type Function @Confidential",
        "URL": "Address Note", "InternetResource": "URL Url Description", "SocialMedia": "SocialMediaHandle Note",
        "Email": "Address Note", "Contact": "Title Name Email Phone @Type",
        "AKA": "Name Confidential", "LicenseAccreditation": "License LicensedBy",
        "ServiceGroup": "Key Name ProgramName", "SourceOfFunds": "Source", "GenderRequirements": "Gender",
        "ResourceInfo": "Contact @AvailableForReferral @DateAdded @DateLastVerified @DateOfLastAction @LastActionType",
        "TimeOpen": "Sunday Monday Tuesday Wednesday Thursday Friday Saturday Notes",
        "Sunday": "From To", "Monday": "From To", "Tuesday": "From To", "Wednesday": "From To",
        "Thursday": "From To", "Friday": "From To", "Saturday": "From To",
        "Seasonal": "Description StartDate EndDate", "SpecialHours": "StartDate EndDate From To Notes",
        "Taxonomy": "Code Term", "Languages": "Name TimeOpen Notes",
        "GeographicAreaServed": "ZipCode CensusTrack City County State Country Description",
        "DocumentsRequired": "DocumentsRequired Description", "ApplicationProcess": "Step Description",
        "AgeRequirements": "@Gender @MinimumAge @MaximumAge", "SpatialLocation": "Latitude Longitude",
    ]
}
