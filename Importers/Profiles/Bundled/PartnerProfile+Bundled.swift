extension PartnerProfile {
    /// The profiles that come with the program, by name.
    public static let bundled: [String: PartnerProfile] = {
        let texts = [
            BundledProfiles.pharmacies, BundledProfiles.hospitals, BundledProfiles.madridCentres,
            BundledProfiles.schools, BundledProfiles.prisons, BundledProfiles.careHomes,
            BundledProfiles.regionalPharmacies, BundledProfiles.benchmarkTable,
            BundledProfiles.benchmarkElements, BundledProfiles.ownTable, BundledProfiles.ohana, BundledProfiles.iCarol,
            BundledProfiles.floridaLegalAid, BundledProfiles.illinoisLegalAid,
        ]
        var profiles = Dictionary(
            uniqueKeysWithValues: Format.standards.map { format in
                let family = format.rawValue.prefix { $0 != "-" }
                return (format.rawValue, PartnerProfile(format, of: String(family)))
            })
        for text in texts {
            // They are part of the program: a broken one is a broken contract, and the tests read each.
            guard let profile = try? PartnerProfile(json: text) else { preconditionFailure("malformed: \(text)") }
            profiles[profile.name] = profile
        }
        return profiles
    }()
}
