import Directory

/// The keys of OpenStreetMap whose values the import carries.
enum OSMTags {
    /// The keys of telephones with the kind of each.
    static let phones: [(key: String, type: String?)] = [
        ("phone", nil), ("contact:phone", nil), ("phone:mobile", "cell"), ("mobile", "cell"),
        ("contact:mobile", "cell"),
        ("fax", "fax"), ("contact:fax", "fax"),
    ]
    /// The keys of further web addresses.
    static let webs = ["facebook", "contact:facebook", "contact:instagram", "contact:website:booking"]

    /// Whether the value of a key is kept somewhere.
    static func isCarried(_ key: String) -> Bool {
        if plain.contains(key) || phones.contains(where: { $0.key == key }) || webs.contains(key) { return true }
        if let language = language(of: key, after: "name") ?? language(of: key, after: "description") {
            return language != "it"
        }
        return key.hasPrefix("language:")
    }

    /// The language of a key such as `name:ar`.
    static func language(of key: String, after field: String) -> LanguageTag? {
        guard key.hasPrefix(field + ":") else { return nil }
        let tag = LanguageTag(String(key.dropFirst(field.count + 1)).replacing("_", with: "-"))
        return tag.flatMap { LanguageNames.isCode($0.primary) ? $0 : nil }
    }

    private static let plain: Set<String> = {
        let keys = """
            name alt_name official_name short_name name:it operator description website contact:website url email \
            contact:email charge fee check_date survey:date reservation ref:vatin addr:street addr:place \
            addr:housenumber addr:unit addr:floor level addr:city addr:suburb addr:hamlet addr:postcode addr:province \
            addr:state addr:country wheelchair wheelchair:description opening_hours social_facility:for amenity \
            social_facility healthcare office shop
            """
        return Set(keys.split(separator: " ").map(String.init))
    }()
}
