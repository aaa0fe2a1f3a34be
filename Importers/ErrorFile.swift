import Directory
import Feeds

/// The rows of a CSV file that were rejected, as the partner wrote them, with a column that says why.
///
/// Mended and without that column it can be sent again.
public struct ErrorFile: Sendable, Hashable {
    /// The name of the file the rows come from.
    public let name: String
    /// The header and the rejected rows, UTF-8, in the file's own dialect.
    public let bytes: [UInt8]
    /// How many rows were rejected.
    public let rowCount: Int

    /// The error files of a delivery, one for each CSV file with rejected rows; `words` says a finding to the partner.
    public static func files(
        for findings: [Finding], of delivery: Delivery, words: (Finding) -> String
    ) -> [ErrorFile] {
        let rejections = Dictionary(grouping: findings.filter { $0.rejectsRow && $0.line != nil }, by: \.file)
        return delivery.files.compactMap { file in
            guard let found = rejections[file.name] else { return nil }
            let byLine = Dictionary(grouping: found) { $0.line ?? 0 }
            return try? ErrorFile(file, reasons: byLine.mapValues { $0.map(words).joined(separator: "; ") })
        }
    }

    private init?(_ file: Delivery.File, reasons: [Int: String]) throws(FeedError) {
        var rows = try CSVReader().rows(bytes: file.bytes)
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
        name = file.name
        self.bytes = bytes
        rowCount = count
    }

    private static func quoted(_ text: String) -> [UInt8] {
        Array("\"\(text.replacing("\"", with: "\"\""))\"".utf8)
    }
}
