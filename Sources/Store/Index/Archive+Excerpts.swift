import Database
import Directory
import Routing

extension Archive {
    /// The network of some services alone, with the areas named; it says of them what the whole network does.
    package func excerpt(
        services: some Collection<String>, areas: some Collection<String> = [String]()
    ) throws(ArchiveError) -> ServiceNetwork {
        try read { connection in
            var reader = ExcerptReader(connection, version: try listingsVersion(connection))
            return try reader.network(services: services, areas: areas)
        }
    }

    /// A router over just the services that the answer to an inquiry can name, which gives that answer and no other.
    package func router(for inquiry: Inquiry, _ index: LayeredIndex) throws(ArchiveError) -> Router {
        try attempt {
            let home = [inquiry.facts.residenceAreaID].compactMap { $0 }
            let areas = try excerpt(services: [String](), areas: home + index.namedAreas).areas
            var failure: ArchiveError?
            let found = index.candidates(for: inquiry, areas: areas) { id in
                do throws(ArchiveError) {
                    return try self.excerpt(services: [id], areas: home)
                } catch {
                    failure = error
                    return nil
                }
            }
            if let failure { throw failure }
            return Router(
                excerpt: try excerpt(services: found.serviceIDs, areas: home),
                eligibleCounts: [inquiry: found.eligibleCount])
        }
    }

    /// The areas whose identifier, else whose name in any language or official code, is the word, regardless of case.
    package func areaIDs(named word: String) throws(ArchiveError) -> [String] {
        try read { connection in
            if try connection.firstRow("SELECT id FROM areas WHERE id = $1", [.text(word)]) != nil { return [word] }
            let wanted = word.lowercased()
            var found: [String] = []
            for sql in [
                "SELECT id, name FROM areas", "SELECT id, code FROM areas WHERE code IS NOT NULL",
                "SELECT link_id, text FROM translations WHERE link_entity = 'areas' AND field_name = 'name'",
            ] {
                try connection.forEachRow(sql) { row in
                    if row.text(1)?.lowercased() == wanted { found.append(row.text(0) ?? "") }
                }
            }
            return found
        }
    }
}
