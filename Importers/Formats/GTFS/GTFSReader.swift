import Directory
import Feeds
import Foundation

/// Reads a GTFS Schedule feed, a folder or a zip of its tables; bad rows are told and left out, good ones land.
///
/// What it takes of each table is said in `docs/formats/gtfs.md`.
public struct GTFSReader {
    private let delivery: Delivery
    var findings: [Finding] = []
    var tables: [GTFSReading.Table] = []
    var feed = TransitFeed(publisher: "")
    /// The positions of what has an identifier, by it.
    var stops: [String: Int32] = [:], routes: [String: Int32] = [:], calendars: [String: Int32] = [:]
    var trips: [String: Int32] = [:], shapes: [String: Int32] = [:]
    /// The lines of the trips' rows.
    var tripLines: [Int] = []

    private init(_ delivery: Delivery) { self.delivery = delivery }

    /// Reads the feed of a delivery. Throws `nothingToRead` when it has no stops, trips or times to read at all.
    public static func read(_ delivery: Delivery) throws(ImportError) -> GTFSReading {
        let names = Set(delivery.files.map(\.name))
        let needed = ["stops.txt", "routes.txt", "trips.txt", "stop_times.txt"]
        guard needed.allSatisfy(names.contains) else {
            let missing = needed.filter { !names.contains($0) }.joined(separator: ", ")
            throw ImportError(.nothingToRead, at: missing, detail: "a GTFS feed has the tables \(needed)")
        }
        var reader = GTFSReader(delivery)
        reader.readAgencies()
        reader.readFeedInfo()
        reader.readStops()
        reader.readRoutes()
        reader.readCalendars()
        reader.readExceptions()
        reader.readShapes()
        reader.readTrips()
        reader.readCalls()
        reader.readFrequencies()
        reader.readTransfers()
        return GTFSReading(feed: reader.feed, findings: reader.findings, tables: reader.tables)
    }

    /// Hands each row of a table to `body`, which says whether it was taken; nothing for a table that is not there.
    mutating func read(
        _ name: String, needs: [String], _ body: (inout GTFSReader, CSVRow, inout GTFSTable) -> Bool
    ) {
        guard let file = delivery.files.first(where: { $0.name == name }) else { return }
        do throws(FeedError) {
            var table = try GTFSTable(file, needs: needs)
            if table.log.findings.isEmpty {
                while let row = try table.next() {
                    table.count(isRejected: !body(&self, row, &table))
                }
            }
            finish(table)
        } catch {
            var log = FindingLog()
            log.report(error, in: name)
            findings += log.findings
        }
    }

    private mutating func finish(_ table: borrowing GTFSTable) {
        findings += table.log.findings
        tables.append(
            GTFSReading.Table(
                name: table.name, rowsRead: table.log.rowsRead, rowsRejected: table.log.rowsRejected))
    }

    /// The identifier of a row, which must be there and be new among those known.
    func identifier(
        _ row: CSVRow, _ column: String, among known: [String: Int32], _ table: inout GTFSTable
    ) -> String? {
        let field = table[column]
        guard let id = row.text(field) else {
            table.report(.missingIdentifier, row, field, rejects: true)
            return nil
        }
        guard known[id] == nil else {
            table.report(.duplicateIdentifier, row, field, rejects: true)
            return nil
        }
        return id
    }

    /// The position that a cell refers to; reported when it is blank or leads nowhere.
    func reference(
        _ row: CSVRow, _ column: String, to known: [String: Int32], _ table: inout GTFSTable
    ) -> Int32? {
        let field = table[column]
        guard let id = row.text(field) else {
            table.report(.missingValue, row, field, rejects: true)
            return nil
        }
        guard let position = known[id] else {
            table.report(.danglingReference, row, field, rejects: true)
            return nil
        }
        return position
    }
}
