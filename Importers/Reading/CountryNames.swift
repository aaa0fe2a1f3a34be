import Foundation

/// The ISO 3166-1 codes of countries by their names in English, Italian, French, Spanish and German (CLDR).
enum CountryNames {
    /// The code of a country named in any case; `nil` when the name is not known. A code of two letters is one.
    static func code(of name: String) -> String? { codes[name.lowercased()] }

    private static let codes: [String: String] = {
        var codes = ["usa": "US", "u.s.a.": "US", "united states of america": "US", "great britain": "GB"]
        for region in Locale.Region.isoRegions.map(\.identifier) where region.utf8.count == 2 {
            codes[region.lowercased()] = region
            for locale in ["en", "it", "fr", "es", "de"] {
                let name = Locale(identifier: locale).localizedString(forRegionCode: region)
                if let name { codes[name.lowercased()] = region }
            }
        }
        return codes
    }()
}
