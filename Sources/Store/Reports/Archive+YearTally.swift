import Database
import Directory
import Referrals

extension Archive {
    /// What a year's report counts, by the file's indices: as `YearTally(of: ledger(year:))`, without a value made for
    /// each record.
    public func yearTally(_ year: Int) throws(ArchiveError) -> YearTally {
        try read { connection in
            let counting = YearCounting(year: year, connection: connection)
            var tally = YearTally()
            tally.people = try counting.people()
            tally.needs = try counting.counts(
                "SELECT need_id, count(*) FROM case_needs WHERE recorded_on BETWEEN $1 AND $2 GROUP BY need_id")
            tally.services = try counting.counts(
                """
                SELECT service_id, count(*) FROM referrals
                WHERE created_at BETWEEN $1 AND $2 AND state <> 'entered_in_error' GROUP BY service_id
                """)
            try counting.addStandings(to: &tally)
            try counting.addActivities(to: &tally)
            for project in try Self.projects(connection) { tally.projectNames[project.id] = project.name }
            tally.unmet = try counting.gaps(
                "case_needs", day: "recorded_on", condition: "AND state = 'unmet'")
            tally.unanswered = try counting.gaps("unanswered_inquiries", day: "day", condition: "")
            return tally
        }
    }
}

/// The statements that count a year.
private struct YearCounting {
    let connection: Connection
    private let span: [SQLValue]

    init(year: Int, connection: Connection) {
        self.connection = connection
        span = [.text("\(year)-01-01"), .text("\(year)-12-31T99")]
    }

    func counts(_ sql: String) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        try connection.forEachRow(sql, span) { row in
            counts[row.text(0) ?? "", default: 0] += Int(row.integer(1) ?? 0)
        }
        return counts
    }

    func people() throws -> [PeopleGroup: Int] {
        var people: [PeopleGroup: Int] = [:]
        try connection.forEachRow(
            """
            WITH people (code) AS (
                SELECT code FROM cases WHERE opened_on BETWEEN $1 AND $2
                UNION SELECT case_code FROM case_needs WHERE recorded_on BETWEEN $1 AND $2
                UNION SELECT n.case_code FROM referrals r JOIN case_needs n ON n.id = r.case_need_id
                    WHERE r.created_at BETWEEN $1 AND $2 AND r.state <> 'entered_in_error'
                UNION SELECT case_code FROM activities WHERE day BETWEEN $1 AND $2 AND case_code IS NOT NULL)
            SELECT c.opened_on BETWEEN $1 AND $2, f.legal_status, f.age, f.sex, f.nationality, count(*)
            FROM people p JOIN cases c ON c.code = p.code LEFT JOIN case_facts f ON f.case_code = p.code
            GROUP BY 1, 2, 3, 4, 5
            """, span
        ) { row in
            var facts = PersonFacts()
            facts.legalStatus = row.text(1)
            facts.age = row.integer(2).map { Int($0) }
            facts.sex = row.text(3).flatMap { PersonFacts.Sex(rawValue: $0) }
            facts.nationality = row.text(4)
            people[PeopleGroup(isNew: row.integer(0) == 1, facts: facts), default: 0] += Int(row.integer(5) ?? 0)
        }
        return people
    }

    func addStandings(to tally: inout YearTally) throws {
        try connection.forEachRow(
            """
            SELECT r.state, o.help, CASE WHEN o.help <> 'no' THEN o.days END, count(*)
            FROM referrals r LEFT JOIN outcomes o ON o.referral_id = r.id
            WHERE r.created_at BETWEEN $1 AND $2 AND r.state <> 'entered_in_error' GROUP BY 1, 2, 3
            """, span
        ) { row in
            let count = Int(row.integer(3) ?? 0)
            let standing = row.text(1).map { "completed_\($0)" } ?? row.text(0) ?? ""
            tally.standings[standing, default: 0] += count
            if let days = row.integer(2) { tally.helpDays[Int(days), default: 0] += count }
        }
    }

    func addActivities(to tally: inout YearTally) throws {
        try connection.forEachRow(
            """
            SELECT kind, project_id, substr(day, 6, 2), count(*), sum(minutes) FROM activities
            WHERE day BETWEEN $1 AND $2 GROUP BY 1, 2, 3
            """, span
        ) { row in
            let kind = try LedgerRow(row, of: "activities").value("kind") { Activity.Kind(rawValue: $0) }
            guard let month = row.text(2).flatMap({ Int($0) }), (1...12).contains(month) else { return }
            tally.add(
                ActivityTotal(count: Int(row.integer(3) ?? 0), minutes: Int(row.integer(4) ?? 0)), kind: kind,
                projectID: row.text(1), month: month)
        }
    }

    func gaps(_ table: String, day: String, condition: String) throws -> [GapPlace: [Int]] {
        var gaps: [GapPlace: [Int]] = [:]
        try connection.forEachRow(
            """
            SELECT need_id, area_id, substr(\(day), 6, 2), count(*) FROM \(table)
            WHERE \(day) BETWEEN $1 AND $2 \(condition) GROUP BY 1, 2, 3
            """, span
        ) { row in
            guard let month = row.text(2).flatMap({ Int($0) }), (1...12).contains(month) else { return }
            let place = GapPlace(needID: row.text(0) ?? "", areaID: row.text(1))
            YearTally.add(Int(row.integer(3) ?? 0), to: &gaps, place, month: month)
        }
        return gaps
    }
}
