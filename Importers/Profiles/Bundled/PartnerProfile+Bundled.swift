extension PartnerProfile {
    /// The profiles that come with the program, by name.
    public static let bundled: [String: PartnerProfile] = {
        let texts = [
            BundledProfiles.pharmacies, BundledProfiles.hospitals, BundledProfiles.madridCentres,
            BundledProfiles.benchmarkTable,
        ]
        var profiles = [
            "hsds-csv": PartnerProfile(hsdsPackagesOf: "hsds"), "airs": PartnerProfile(.airs, of: "airs"),
            "osm": PartnerProfile(.osm, of: "osm"),
        ]
        for text in texts {
            // They are part of the program: a broken one is a broken contract, and the tests read each.
            guard let profile = try? PartnerProfile(json: text) else { preconditionFailure("malformed: \(text)") }
            profiles[profile.name] = profile
        }
        return profiles
    }()
}
