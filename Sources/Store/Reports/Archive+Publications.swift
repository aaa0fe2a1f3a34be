import Database
import Directory
import Referrals

extension Archive {
    /// One file of a published report.
    public struct PublishedFile: Sendable, Hashable {
        /// Its name.
        public let name: String
        /// Its content.
        public let bytes: [UInt8]

        /// A file from its parts.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The files of a year's published report, by name; none when it was not published.
    public func publication(year: Int) throws(ArchiveError) -> [PublishedFile] {
        try read { try Self.publication(year, $0) }
    }

    /// Publishes a year's report once: what is published already comes back as it went out, whatever was recorded or
    /// erased since, so that no two editions of a year can be held against each other.
    ///
    /// `make` is asked only when there is nothing yet.
    public func publish(
        year: Int, limit: Int, at time: String, _ make: (YearTally) throws -> [PublishedFile]
    ) throws(ArchiveError) -> [PublishedFile] {
        let known = try publication(year: year)
        guard known.isEmpty else { return known }
        let tally = try yearTally(year)
        return try writeLedger { connection in
            let known = try Self.publication(year, connection)
            guard known.isEmpty else { return known }
            for file in try make(tally) {
                try connection.execute(
                    """
                    INSERT INTO publications (year, name, bytes, cell_limit, published_at) VALUES ($1, $2, $3, $4, $5)
                    """, [SQLValue(year), .text(file.name), .blob(file.bytes), SQLValue(limit), .text(time)])
            }
            try audit(.reportPublished, "report/\(year)", "\(limit)", connection)
            return try Self.publication(year, connection)
        }
    }

    private static func publication(_ year: Int, _ connection: Connection) throws -> [PublishedFile] {
        try connection.rows("SELECT name, bytes FROM publications WHERE year = $1 ORDER BY name", [SQLValue(year)])
            .map { PublishedFile(name: $0.text(0) ?? "", bytes: $0.blob(1) ?? []) }
    }
}
