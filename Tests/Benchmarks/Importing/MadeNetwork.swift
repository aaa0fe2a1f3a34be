import Foundation
import TestSupport

/// A made-up national network of the performance kit, which is no part of this repository (`$SPORTELLO_SHARED/perf`).
///
/// It is made once and stays in the folder for temporary files: a million services take two minutes and two gigabytes.
struct MadeNetwork {
    /// How many services it has.
    let rows: Int
    /// Where its files are.
    let folder: URL

    /// The network as one table.
    var table: String { folder.appending(path: "services.csv").path() }
    /// The same rows as a list of elements.
    var elements: String { folder.appending(path: "services.xml").path() }
    /// The same as several tables with keys, and a description of them for Frictionless.
    var package: String { folder.appending(path: "split/datapackage.json").path() }

    /// Makes the network, or only its package, unless an earlier run has; nil when the kit is not here.
    init?(rows: Int, asPackage: Bool = false, by python: Peer) throws {
        let kit = SharedData.path("perf/netgen.py")
        guard FileManager.default.fileExists(atPath: kit) else { return nil }
        self.rows = rows
        let temporary = FileManager.default.temporaryDirectory
        folder = temporary.appending(path: "sportello-importing-\(rows)\(asPackage ? "-package" : "")")
        guard !FileManager.default.fileExists(atPath: folder.path()) else { return }
        // Under another name until it is whole, so that an interrupted run is not taken for a network.
        let draft = temporary.appending(path: "sportello-importing-\(UUID().uuidString)")
        let wanted = ["--seed", "1", "--n", "\(rows)", "--out", draft.path(), "--queries", "100", "--text", "10"]
        _ = try python.run([kit] + wanted + (asPackage ? ["--split"] : ["--csv", "--xml"]))
        if asPackage {
            _ = try python.run([SharedData.path("perf/frictionless_pkg.py"), draft.appending(path: "split").path()])
        }
        try FileManager.default.moveItem(at: draft, to: folder)
    }

    /// How many rows the tables of the package have together.
    func packageRows() throws -> Int {
        let split = folder.appending(path: "split")
        let names = try FileManager.default.contentsOfDirectory(atPath: split.path())
        let described = String(decoding: try Data(contentsOf: URL(filePath: package)), as: UTF8.self)
        return try names.filter { described.contains("\"\($0)\"") }.reduce(0) { total, name in
            let bytes = try Data(contentsOf: split.appending(path: name))
            return total + bytes.count { $0 == UInt8(ascii: "\n") } - 1
        }
    }
}
