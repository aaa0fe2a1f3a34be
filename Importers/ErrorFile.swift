import Directory
import Feeds

/// What was rejected of one file, for the partner to mend.
///
/// Of a CSV file these are the rows as the partner wrote them, with a column that says why; mended and without that
/// column they can be sent again. Of any other file it is a table of places and reasons.
public struct ErrorFile: Sendable, Hashable {
    /// The name of the file the rows come from.
    public let name: String
    /// A CSV file in UTF-8; of a CSV file the header and the rejected rows, in its own dialect.
    public let bytes: [UInt8]
    /// How many rows were rejected.
    public let rowCount: Int

    /// The error files of a delivery, one for each file with rejected rows; `words` says a finding to the partner.
    public static func files(
        for findings: [Finding], of delivery: Delivery, words: (Finding) -> String
    ) -> [ErrorFile] {
        let rejections = Dictionary(grouping: findings.filter { $0.rejectsRow && $0.line != nil }, by: \.file)
        return delivery.files.compactMap { file in
            guard let found = rejections[file.name] else { return nil }
            guard file.isCSV else { return ErrorFile(placesIn: file.name, found, words: words) }
            let byLine = Dictionary(grouping: found) { $0.line ?? 0 }
            return try? ErrorFile(file, reasons: byLine.mapValues { $0.map(words).joined(separator: "; ") })
        }
    }

    private init?(_ file: Delivery.File, reasons: [Int: String]) throws(FeedError) {
        var rows = try file.rows(by: CSVReader())
        let delimiter = rows.dialect.delimiter
        guard let header = try rows.next() else { return nil }
        var bytes = Array(header.source)
        bytes += [delimiter] + Array("error\r\n".utf8)
        var count = 0
        while let row = try rows.next() {
            guard let reason = reasons[row.position.line] else { continue }
            count += 1
            bytes += row.source
            bytes += [delimiter] + Self.quoted(reason) + [13, 10]
        }
        guard count > 0 else { return nil }
        name = file.name.replacing("/", with: "-")
        self.bytes = bytes
        rowCount = count
    }

    private init(placesIn name: String, _ findings: [Finding], words: (Finding) -> String) {
        var bytes = Array("line,column,field,value,error\r\n".utf8)
        for finding in findings {
            let cells = [
                finding.line.map(String.init) ?? "", finding.column.map(String.init) ?? "", finding.field ?? "",
                finding.value ?? "", words(finding),
            ]
            bytes += cells.map(Self.quoted).joined(separator: Array(",".utf8)) + [13, 10]
        }
        self.name = name
        self.bytes = bytes
        rowCount = Set(findings.map(\.line)).count
    }

    private static func quoted(_ text: String) -> [UInt8] {
        Array("\"\(text.replacing("\"", with: "\"\""))\"".utf8)
    }
}
