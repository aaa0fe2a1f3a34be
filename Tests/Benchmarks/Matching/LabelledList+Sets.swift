import Importers
import TestSupport

extension LabelledList {
    /// Sites for small children in Chicago out of nine lists, some of which have a site many times.
    static func chicago() throws -> LabelledList {
        let rows = try rows(SharedData.path("data/linkage/chicago-early-childhood/dev.csv"))
        let records = rows.map { record("chicago", $0, id: "Id", ["Site name", "Address", "Zip", "Phone"]) }
        var sites = MatchSettings.duplicates
        sites.keepsSitesApart = true
        return LabelledList(
            columns: [
                MatchColumn("name", .name), MatchColumn("address", .address), MatchColumn("postal_code", .postalCode),
                MatchColumn("phone", .phone),
            ], settings: sites, records: records, truth: truth(rows, id: "Id", of: "True Id", "chicago"))
    }

    /// Restaurants of two guides, each of which has a restaurant once.
    static func restaurants() throws -> LabelledList {
        let folder = "data/linkage/fodors-zagats/"
        let columns = ["name", "addr", "city", "phone"]
        let records = try ["fodors", "zagats"].flatMap { source in
            try rows(SharedData.path(folder + source + ".csv")).map { record(source, $0, id: "id", columns) }
        }
        let links = try rows(SharedData.path(folder + "matches_fodors_zagats.csv")).map {
            Link("fodors:" + ($0["fodors_id"] ?? ""), "zagats:" + ($0["zagats_id"] ?? ""))
        }
        return LabelledList(
            columns: [
                MatchColumn("name", .name), MatchColumn("address", .address), MatchColumn("city", .locality),
                MatchColumn("phone", .phone),
            ], settings: MatchSettings(), records: records, truth: Set(links))
    }

    /// Organizations of the shared generator, some with copies that were spoilt.
    static func organizations(_ path: String) throws -> LabelledList {
        let rows = try rows(path)
        let names = ["name", "address", "city", "postal_code", "phone", "email"]
        return LabelledList(
            columns: zip(names, [.name, .address, .locality, .postalCode, .phone, .email]).map {
                MatchColumn($0, $1)
            }, settings: .duplicates, records: rows.map { record("orgs", $0, id: "id", names) },
            truth: truth(rows, id: "id", of: "true_id", "orgs"))
    }

    private static func truth(
        _ rows: [[String: String]], id: String, of label: String, _ source: String
    ) -> Set<Link> {
        let groups = Dictionary(grouping: rows) { $0[label] ?? "" }
        return Set(groups.values.flatMap { group in links(among: group.map { source + ":" + ($0[id] ?? "") }) })
    }
}
