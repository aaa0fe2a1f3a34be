import Directory
import Feeds
import Foundation

/// A partner's file of outcomes, CSV or XML, read into rows with what is wrong with it.
public struct OutcomeFile: Sendable, Hashable {
    /// The rows that can be judged, in order.
    public let rows: [OutcomeRow]
    /// What is wrong with the file and its rows.
    public let findings: [Finding]

    /// Reads a file; throws `nothingToRead` for one that is neither, or has no column for keys or answers.
    public init(bytes: [UInt8], name: String, mapping: OutcomeMapping = OutcomeMapping()) throws(ImportError) {
        var reading = OutcomeReading(name: name, mapping: mapping)
        let isXML = bytes.first { !" \t\r\n".utf8.contains($0) && $0 < 0x80 } == UInt8(ascii: "<")
        do throws(FeedError) {
            if isXML { try reading.readXML(bytes) } else { try reading.readCSV(bytes) }
        } catch {
            throw ImportError(.nothingToRead, at: name, detail: "\(error)")
        }
        if let missing = reading.missing { throw ImportError(.nothingToRead, at: name, detail: missing) }
        (rows, findings) = (reading.rows, reading.findings)
    }
}

/// The reading of one outcome file.
private struct OutcomeReading {
    let name: String
    let mapping: OutcomeMapping
    var rows: [OutcomeRow] = []
    var findings: [Finding] = []
    /// Why the file as a whole is none; `nil` for a good one.
    var missing: String? = "no rows"

    mutating func readCSV(_ bytes: [UInt8]) throws(FeedError) {
        var reader = try CSVReader().rows(bytes: bytes)
        guard let head = try reader.next() else { return }
        let columns = head.strings.map(mapping.column)
        missing = [OutcomeColumn.key, .answer].first { !columns.contains($0) }.map { "no column \($0.rawValue)" }
        guard missing == nil else { return }
        for (index, column) in columns.enumerated() where column == nil {
            findings.append(
                Finding(.unknownColumn, file: name, line: head.position.line, field: head[index], value: head[index]))
        }
        while let row = try reader.next() {
            let cells = zip(columns, row.strings).compactMap { column, text in column.map { ($0, text) } }
            take(cells, line: row.position.line)
        }
    }

    mutating func readXML(_ bytes: [UInt8]) throws(FeedError) {
        for record in mapping.records.map({ [$0] }) ?? ["row", "outcome", "esito", "referral"] {
            var records = try XMLRecordReader(named: record).records(bytes: bytes)
            while let element = try records.next() {
                missing = nil
                let texts = element.attributes.map { ($0.name, $0.value) } + element.children.map { ($0.name, $0.text) }
                let cells = texts.compactMap { name, text in mapping.column(of: name).map { ($0, text) } }
                take(cells, line: element.position.line)
            }
            if missing == nil { return }
        }
    }

    private mutating func take(_ cells: [(OutcomeColumn, String)], line: Int) {
        var known: [OutcomeColumn: String] = [:]
        for (column, text) in cells {
            let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
            guard !trimmed.isEmpty, known[column] == nil else { continue }
            known[column] = column == .answer || column == .help ? mapping.word(trimmed) : trimmed
        }
        guard !known.isEmpty else { return }
        guard known[.key] != nil else {
            findings.append(Finding(.missingIdentifier, file: name, line: line, field: OutcomeColumn.key.rawValue))
            return
        }
        guard known[.answer] != nil else {
            findings.append(
                Finding(
                    .missingValue, file: name, line: line, field: OutcomeColumn.answer.rawValue, rejectsRow: true))
            return
        }
        rows.append(OutcomeRow(line: line, cells: known))
    }
}
