import Referrals

/// Which right each address of the desk asks for: the one table, from which the test of every role and route is made.
enum AccessTable {
    /// What an address asks for.
    enum Need: Sendable, Hashable {
        /// Nothing: anybody may have it.
        case nothing
        /// To be signed in.
        case signIn
        /// A right.
        case right(Right)
    }

    /// What a route asks for; one that is not in the table is open to nobody.
    static func need(_ pattern: String) -> Need? { table[pattern] }

    /// The patterns of the table.
    static var patterns: Set<String> { Set(table.keys) }

    /// Whether a route may be had by a role, or by somebody who is not signed in.
    static func allows(_ role: Role?, _ need: Need) -> Bool {
        switch need {
        case .nothing: true
        case .signIn: role != nil
        case .right(let right): role?.rights.contains(right) == true
        }
    }

    private static let table: [String: Need] = {
        var table: [String: Need] = [:]
        for pattern in open { table[pattern] = .nothing }
        for pattern in signedIn { table[pattern] = .signIn }
        for (right, patterns) in byRight { for pattern in patterns { table[pattern] = .right(right) } }
        return table
    }()

    private static let open =
        ["/health", "/desk.css", "/leaflet.css", "/icon.svg", "/sign-in", "/p", "/p/{key}"]
        + ["/people"] + ["", "/search", "/need/{id}", "/service/{id}"].map { "/people/{language}\($0)" }
        + ["/hsds", "/hsds/openapi.json"]
        + ["services", "organizations", "service_at_locations", "taxonomies", "taxonomy_terms"].flatMap {
            ["/hsds/\($0)", "/hsds/\($0)/{id}"]
        }

    private static let signedIn = ["/sign-out"]

    private static let byRight: [Right: [String]] = [
        .find: [
            "/", "/search", "/service/{id}", "/route", "/route/{number}", "/route/{number}/change", "/next", "/sheet",
            "/guide",
        ],
        .follow: [
            "/case", "/case/{code}", "/case/{code}/erase", "/due", "/refer", "/referral/{id}", "/referral/{id}/ask",
        ],
        .manage: ["/metrics"],
    ]
}
