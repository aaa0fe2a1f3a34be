import Feeds
import Foundation
import TestSupport

/// Reads a list of 30 MB with `XMLRecordReader` and with Python's `iterparse`.
enum XMLContest {
    static func run() throws {
        let file = try makeFile()
        defer { try? FileManager.default.removeItem(at: file) }
        let path = file.path()
        let size = Double(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0) / 1e6
        let found = try count(path)
        print("XML of \(ContestReport.number(size)) MB, UTF-8, record by record (fields are elements): \(found)")
        var entrants = [
            Contest.Entrant("XMLRecordReader, every record as a tree") { try count(path).mustEqual(found) }
        ]
        if let python = Peer("python3") {
            try found.mustEqual(try Count.read(try python.run(["-c", script, path, "bytes"])).count)
            var timed = found
            timed.bytes = 0
            entrants.append(
                .timingItself("\(python.version)'s ElementTree.iterparse") {
                    let (count, seconds) = try Count.read(try python.run(["-c", script, path]))
                    try timed.mustEqual(count)
                    return .seconds(seconds)
                })
        } else {
            print("  python3 is not here, so there is no peer and no ratio")
        }
        let times = try Contest(rounds: 5).run(entrants)
        for line in ContestReport(amount: size, unit: "MB").lines(times) { print(line) }
        times.dropFirst().forEach { print(ContestReport.ratio(times[0], to: $0)) }
        print("  Both walk each record's elements and let go of it; the peer tells its own time, its start left out.")
    }

    private static func count(_ path: String) throws -> Count {
        var count = Count()
        try XMLRecordReader(at: ["services", "service"]).read(path: path) { record in
            count.rows += 1
            add(record, to: &count)
            return .proceed
        }
        return count
    }

    private static func add(_ element: XMLElement, to count: inout Count) {
        count.fields += 1
        count.bytes += element.text.utf8.count
        for child in element.children { add(child, to: &count) }
    }

    private static func makeFile() throws -> URL {
        var text = MadeText(seed: 2)
        return try MadeText.file("list.xml", bytes: 30_000_000, start: "<services>\n", end: "</services>\n") { number in
            """
            <service id="\(number)">
              <name>\(text.words(1...3))</name>
              <description>\(text.words(5...20)) &amp; \(text.words(1...3))</description>
              <place lat="\(text.number(36...46)).5" lon="\(text.number(7...18)).25">
                <street>\(text.words(1...2))</street><city>\(text.words(1...1))</city>
              </place>
              <phone>+39 0\(text.number(100_000...999_999))</phone>
              <language>it</language><language>uk</language>
            </service>

            """
        }
    }

    private static let script = """
        import sys, time, xml.etree.ElementTree as tree
        start = time.perf_counter()
        rows = fields = size = 0
        events = tree.iterparse(sys.argv[1], events=("start", "end"))
        _, root = next(events)
        for event, element in events:
            if event == "end" and element.tag == "service":
                rows += 1
                for inner in element.iter():
                    fields += 1
                    if len(sys.argv) > 2:
                        tail = inner.tail if inner is not element else None
                        size += len((inner.text or "").encode()) + len((tail or "").encode())
                root.clear()
        print(rows, fields, size, time.perf_counter() - start)
        """
}
