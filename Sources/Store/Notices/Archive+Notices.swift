import Database
import Directory
import Referrals

extension Archive {
    /// Saves a new notice, or a changed one by its number; its translations stay, and are stale where the text they
    /// were made from is another now. Returns its number.
    public func save(_ notice: Notice) throws(ArchiveError) -> Int {
        try writeLedger { connection in
            let values: [SQLValue] = [
                .text(notice.title.sourceLanguage.text), .text(notice.title.source), .text(notice.body.source),
                .text(notice.startsOn.description), SQLValue(notice.endsOn?.description), SQLValue(notice.mediaURL),
                .text(notice.changedAt), SQLValue(notice.publishedOn?.description),
                SQLValue(notice.withdrawnOn?.description),
            ]
            let columns = [
                "language", "title", "body", "starts_on", "ends_on", "media_url", "changed_at", "published_on",
                "withdrawn_on",
            ]
            var id = notice.id
            if id == 0 {
                let places = columns.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
                try connection.execute(
                    "INSERT INTO notices (\(columns.joined(separator: ", "))) VALUES (\(places))", values)
                id = Int(connection.lastInsertRowID)
            } else {
                let pairs = columns.enumerated().map { "\($0.element) = $\($0.offset + 1)" }.joined(separator: ", ")
                try connection.execute(
                    "UPDATE notices SET \(pairs) WHERE id = $\(columns.count + 1)", values + [SQLValue(id)])
                try Self.require(connection.changes, "notices", "\(id)")
            }
            try connection.execute("DELETE FROM notice_tags WHERE notice_id = $1", [SQLValue(id)])
            for (kind, subjects) in [("service", notice.serviceIDs), ("need", notice.needIDs)] {
                for subject in subjects {
                    try connection.execute(
                        "INSERT INTO notice_tags (notice_id, kind, subject) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
                        [SQLValue(id), .text(kind), .text(subject)])
                }
            }
            if notice.publishedOn != nil { try audit(.noticePublished, "notice/\(id)", "", connection) }
            return id
        }
    }

    /// Saves a translation of a notice as it stands now; throws `noSuchRecord`.
    public func translate(
        notice id: Int, into language: LanguageTag, title: String, body: String, state: TranslationState,
        translator: String?, on day: Day
    ) throws(ArchiveError) {
        try writeLedger { connection in
            guard let notice = try Self.notices("id = $1", [SQLValue(id)], connection).first else {
                throw ArchiveError(.noSuchRecord, ["table": "notices", "id": "\(id)"])
            }
            try connection.execute(
                """
                INSERT INTO notice_texts (notice_id, language, title, body, state, source_hash, translator, day)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                ON CONFLICT (notice_id, language) DO UPDATE SET title = excluded.title, body = excluded.body,
                    state = excluded.state, source_hash = excluded.source_hash, translator = excluded.translator,
                    day = excluded.day
                """,
                [
                    SQLValue(id), .text(language.text), .text(title), .text(body), .text(state.rawValue),
                    .text(notice.sourceHash), SQLValue(translator), .text(day.description),
                ])
        }
    }

    /// One notice; `nil` when there is none of that number.
    public func notice(_ id: Int) throws(ArchiveError) -> Notice? {
        try read { try Self.notices("id = $1", [SQLValue(id)], $0).first }
    }

    /// All notices, or those in force on a day, newest first.
    public func notices(inForceOn day: Day? = nil) throws(ArchiveError) -> [Notice] {
        try read { connection in
            try Self.notices("true", [], connection).reversed().filter { notice in
                day.map { notice.isInForce(on: $0) } ?? true
            }
        }
    }

    /// Counts that a notice was looked at.
    public func countView(
        ofNotice id: Int, in language: LanguageTag, by way: NoticeReach.Way, on day: Day
    ) throws(ArchiveError) {
        try write { connection in
            try connection.execute(
                """
                INSERT INTO notice_views (notice_id, day, language, way, count) VALUES ($1, $2, $3, $4, 1)
                ON CONFLICT (notice_id, day, language, way) DO UPDATE SET count = count + 1
                """, [SQLValue(id), .text(day.description), .text(language.text), .text(way.rawValue)])
        }
    }

    /// How often each notice was looked at in a year.
    public func noticeReach(year: Int) throws(ArchiveError) -> [NoticeReach.Count] {
        try read { connection in
            var counts: [Int: [LanguageTag: [NoticeReach.Way: Int]]] = [:]
            try connection.forEachRow(
                """
                SELECT notice_id, language, way, sum(count) FROM notice_views WHERE day BETWEEN $1 AND $2
                GROUP BY 1, 2, 3
                """, [.text("\(year)-01-01"), .text("\(year)-12-31")]
            ) { row in
                guard let language = row.text(1).flatMap({ LanguageTag($0) }),
                    let way = row.text(2).flatMap({ NoticeReach.Way(rawValue: $0) })
                else { return }
                counts[Int(row.integer(0) ?? 0), default: [:]][language, default: [:]][way] = Int(row.integer(3) ?? 0)
            }
            return counts.sorted { $0.key < $1.key }.flatMap { id, languages in
                languages.sorted { $0.key < $1.key }.map {
                    NoticeReach.Count(noticeID: id, language: $0.key, ways: $0.value)
                }
            }
        }
    }

    private static func notices(
        _ condition: String, _ values: [SQLValue], _ connection: Connection
    ) throws -> [Notice] {
        try connection.rows("SELECT * FROM notices WHERE \(condition) ORDER BY id", values).map { row in
            let row = LedgerRow(row, of: "notices")
            let id = try row.number("id")
            let (source, text) = (try row.text("title"), try row.text("body"))
            let language = try row.value("language") { LanguageTag($0) }
            var (title, body) = (LocalizedText(source, in: language), LocalizedText(text, in: language))
            let hash = SHA256.hash("\(source)\n\(text)".utf8).prefix(8).hexadecimal
            for row in try connection.rows("SELECT * FROM notice_texts WHERE notice_id = $1", [SQLValue(id)]) {
                let row = LedgerRow(row, of: "notice_texts")
                let saved = try row.value("state") { TranslationState(rawValue: $0) }
                let state = try row.text("source_hash") == hash ? saved : .stale
                let language = try row.value("language") { LanguageTag($0) }
                title.translations[language] = LocalizedText.Translation(try row.text("title"), state: state)
                body.translations[language] = LocalizedText.Translation(try row.text("body"), state: state)
            }
            let tags = try connection.rows(
                "SELECT kind, subject FROM notice_tags WHERE notice_id = $1 ORDER BY subject", [SQLValue(id)])
            return Notice(
                id: id, title: title, body: body, startsOn: try row.day("starts_on"),
                endsOn: try row.optional("ends_on") { Day($0) }, mediaURL: row.row.text("media_url"),
                serviceIDs: tags.filter { $0.text(0) == "service" }.compactMap { $0.text(1) },
                needIDs: tags.filter { $0.text(0) == "need" }.compactMap { $0.text(1) },
                changedAt: try row.text("changed_at"), publishedOn: try row.optional("published_on") { Day($0) },
                withdrawnOn: try row.optional("withdrawn_on") { Day($0) })
        }
    }
}
