import Feeds
import Foundation
import TestSupport

/// Reads a list of 50 MB with `CSVReader` and with Python's csv module.
enum CSVContest {
    static func run() throws {
        let file = try makeFile()
        defer { try? FileManager.default.removeItem(at: file) }
        let path = file.path()
        let size = Double(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0) / 1e6
        let found = try countStrings(path)
        print("CSV of \(ContestReport.number(size)) MB, UTF-8, a third of the fields in quotes: \(found)")
        var entrants = [
            Contest.Entrant("CSVReader, every field as a string") { try countStrings(path).mustEqual(found) },
            Contest.Entrant("CSVReader, every field as bytes") { try countBytes(path).mustEqual(found) },
        ]
        if let python = Peer("python3") {
            try found.mustEqual(try Count.read(try python.run(["-c", script, path, "bytes"])).count)
            var timed = found
            timed.bytes = 0
            entrants.append(
                .timingItself("\(python.version)'s csv") {
                    let (count, seconds) = try Count.read(try python.run(["-c", script, path]))
                    try timed.mustEqual(count)
                    return .seconds(seconds)
                })
        } else {
            print("  python3 is not here, so there is no peer and no ratio")
        }
        let times = try Contest(rounds: 5).run(entrants)
        for line in ContestReport(amount: size, unit: "MB").lines(times) { print(line) }
        for own in times.prefix(2) { times.dropFirst(2).forEach { print(ContestReport.ratio(own, to: $0)) } }
        print("  The peer tells its own time, its start left out; it checks the bytes of values in a run not timed.")
    }

    private static func countStrings(_ path: String) throws -> Count {
        var count = Count()
        try CSVReader().read(path: path) { row in
            count.rows += 1
            for value in row.strings {
                count.fields += 1
                count.bytes += value.utf8.count
            }
            return .proceed
        }
        return count
    }

    private static func countBytes(_ path: String) throws -> Count {
        var count = Count()
        try CSVReader().read(path: path) { row in
            count.rows += 1
            for field in 0..<row.fieldCount {
                count.fields += 1
                count.bytes += row.bytes(of: field).count
            }
            return .proceed
        }
        return count
    }

    private static func makeFile() throws -> URL {
        var text = MadeText(seed: 1)
        return try MadeText.file("list.csv", bytes: 50_000_000, start: header, end: "") { number in
            let name = text.words(1...3)
            let quoted = "\"\(text.words(3...12)), \"\"\(text.words(1...2))\"\"\n\(text.words(2...6))\""
            let place = "\"\(text.words(1...2)), \(text.number(1...200))\""
            let point = "\(text.number(36...46)).\(text.number(0...999_999)),\(text.number(7...18)).5"
            return "\(number),\(name),\(quoted),\(place),\(point),,\"\(text.words(1...1))\",active\r\n"
        }
    }

    private static let header = "id,name,description,address,latitude,longitude,note,kind,status\r\n"

    private static let script = """
        import csv, sys, time
        start = time.perf_counter()
        rows = fields = size = 0
        with open(sys.argv[1], encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                rows += 1
                fields += len(row)
                if len(sys.argv) > 2:
                    size += sum(len(value.encode()) for value in row)
        print(rows, fields, size, time.perf_counter() - start)
        """
}
