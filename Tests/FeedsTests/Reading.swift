@testable import Feeds

/// A row as plain values, so that two readings can be compared.
struct PlainRow: Equatable {
    var number: Int
    var start: FeedPosition
    var values: [String]
    var quoted: [Bool]
    var places: [FeedPosition]
    var faults: [CSVFault]

    init(_ row: CSVRow) {
        number = row.number
        start = row.position
        values = row.strings
        quoted = (0..<row.fieldCount).map(row.isQuoted)
        places = (0..<row.fieldCount).map(row.position(of:))
        faults = row.faults
    }
}

/// All rows of a file up to its end or its refusal.
struct Reading: Equatable {
    var rows: [PlainRow] = []
    var refusal: FeedError?
    var dialect: CSVDialect?

    init(_ bytes: [UInt8], chunkSize: Int = ByteSource.standardChunkSize, by reader: CSVReader = CSVReader()) {
        do {
            var rows = try CSVRows(of: ByteSource(bytes: bytes, chunkSize: chunkSize), reader: reader)
            dialect = rows.dialect
            while let row = try rows.next() { self.rows.append(PlainRow(row)) }
        } catch {
            refusal = error
        }
    }

    init(_ text: String, by reader: CSVReader = CSVReader()) {
        self.init(Array(text.utf8), by: reader)
    }

    var values: [[String]] { rows.map(\.values) }
}

/// All events of an XML file up to its end or its refusal.
struct XMLReading: Equatable {
    var events: [XMLEvent] = []
    var refusal: FeedError?

    init(_ bytes: [UInt8], chunkSize: Int = ByteSource.standardChunkSize, limits: FeedLimits = .standard) {
        do {
            var events = try XMLEvents(of: ByteSource(bytes: bytes, chunkSize: chunkSize), limits: limits)
            while let event = try events.next() { self.events.append(event) }
        } catch {
            refusal = error
        }
    }

    init(_ text: String, limits: FeedLimits = .standard) {
        self.init(Array(text.utf8), limits: limits)
    }

    var tags: [XMLTag] {
        events.compactMap { if case .start(let tag) = $0 { tag } else { nil } }
    }

    var text: String {
        events.reduce(into: "") { if case .text(let text) = $1 { $0 += text } }
    }
}
