import Foundation
import TestSupport

/// What others write in Python for the same work: `lxml` into SQLite, and Frictionless.
///
/// They tell their own time, their start left out: `pip install lxml frictionless numpy`, with `PYTHON` as its python.
struct PythonPeers {
    let python: Peer

    /// Whether lxml is installed.
    var hasLXML: Bool { has("lxml.etree, sqlite3") }
    /// Whether Frictionless is installed.
    var hasFrictionless: Bool { has("frictionless") }

    private func has(_ module: String) -> Bool {
        (try? python.run(["-c", "try:\n    import \(module); print('here')\nexcept ImportError: pass"]))?
            .hasPrefix("here") == true
    }

    /// Loads the elements of a network into a new database: 27 columns of text, as in its table.
    func load(_ network: MadeNetwork) throws -> Duration {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).db").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let words = try python.run(["-c", Self.loading, network.elements, path]).split(whereSeparator: \.isWhitespace)
        guard words.count == 2, Int(words[0]) == network.rows, let seconds = Double(words[1]) else {
            throw ListImport.Failure(detail: "lxml has loaded \(words.first ?? "nothing")")
        }
        return .seconds(seconds)
    }

    /// Checks the package of a network: types, needed values, ranges, primary and foreign keys.
    func check(_ network: MadeNetwork) throws -> Duration {
        let words = try python.run(["-c", Self.checking, network.package]).split(whereSeparator: \.isWhitespace)
        guard words.count == 2, words[0] == "True", let seconds = Double(words[1]) else {
            throw ListImport.Failure(detail: "frictionless finds the package not valid")
        }
        return .seconds(seconds)
    }

    private static let loading = """
        import sqlite3, sys, time
        from lxml import etree
        start = time.perf_counter()
        base = sqlite3.connect(sys.argv[2])
        base.execute("CREATE TABLE services (%s)" % ", ".join("c%d" % place for place in range(27)))
        def cell(element):
            if not len(element): return element.text
            return ";".join(part.text or part.get("from") + "-" + part.get("to") for part in element)
        def rows():
            for _, service in etree.iterparse(sys.argv[1], tag="service"):
                yield [service.get("id"), service[0].get("id")] + [cell(element) for element in service]
                service.clear(keep_tail=False)
                while service.getprevious() is not None: del service.getparent()[0]
        base.executemany("INSERT INTO services VALUES (%s)" % ", ".join("?" * 27), rows())
        base.commit()
        print(base.execute("SELECT count(*) FROM services").fetchone()[0], time.perf_counter() - start)
        """

    private static let checking = """
        import os, sys, time
        from frictionless import Package
        os.chdir(os.path.dirname(sys.argv[1]))
        start = time.perf_counter()
        report = Package(os.path.basename(sys.argv[1])).validate()
        print(report.valid, time.perf_counter() - start)
        """
}
