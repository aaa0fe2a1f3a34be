import Referrals

/// The addresses of the desk: every link and form leads to one of these.
enum Link: Sendable, Hashable {
    case home, style, leafletStyle, icon, health
    case search(String)
    case service(String)
    case routeForm(need: String?)
    case route
    case answer(String)
    case change(String)
    case next
    case sheet
    case guide(area: String?, language: String?)
    case cases, due, refer
    case personCase(CaseCode)
    case referral(Int)
    case partner(String)

    /// The path and query.
    var path: String {
        switch self {
        case .home: "/"
        case .style: "/desk.css"
        case .leafletStyle: "/leaflet.css"
        case .icon: "/icon.svg"
        case .health: "/health"
        case .search(let text): "/search" + Self.query([("q", text)])
        case .service(let id): "/service/" + PercentEncoding.encode(id)
        case .routeForm(let need): "/route" + Self.query([("need", need)])
        case .route: "/route"
        case .answer(let number): "/route/" + PercentEncoding.encode(number)
        case .change(let number): "/route/\(PercentEncoding.encode(number))/change"
        case .next: "/next"
        case .sheet: "/sheet"
        case .cases: "/case"
        case .due: "/due"
        case .refer: "/refer"
        case .personCase(let code): "/case/\(code)"
        case .referral(let id): "/referral/\(id)"
        case .partner(let key): "/p/" + PercentEncoding.encode(key)
        case .guide(let area, let language): "/guide" + Self.query([("area", area), ("language", language)])
        }
    }

    private static func query(_ fields: [(String, String?)]) -> String {
        let known = fields.compactMap { name, value in value.map { FormBody.Field(name, $0) } }
        return known.isEmpty ? "" : "?" + FormBody(known).encoded
    }
}
