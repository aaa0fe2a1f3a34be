import Foundation
import TestSupport

/// Splink in an environment of its own under the folder for temporary files, as its documentation says to use it.
struct SplinkPeer {
    /// What the peer lacked.
    struct Failure: Error {
        let detail: String
    }

    private let python: Peer
    let name: String

    /// Installs Splink unless an earlier run has. Throws when it cannot be installed.
    init() throws {
        guard let system = Peer("python3") else { throw Failure(detail: "python3 is not here") }
        let folder = FileManager.default.temporaryDirectory.appending(path: "sportello-splink").path()
        let path = folder + "/bin/python"
        if !FileManager.default.fileExists(atPath: path) { _ = try system.run(["-m", "venv", folder]) }
        guard let python = Peer(path) else { throw Failure(detail: "the environment has no python") }
        _ = try python.run(["-m", "pip", "install", "--quiet", "splink==5.0.0", "pandas", "pyarrow", "numpy"])
        self.python = python
        let version = try python.run([
            "-c", "import splink, duckdb; print(splink.__version__, 'on DuckDB', duckdb.__version__)",
        ])
        name = "Splink " + version.split(separator: "\n").joined()
    }

    /// Makes the list of organizations.
    func makeList(at path: String, originals: Int) throws {
        _ = try python.run([SharedData.path("perf/dedup_gen.py"), path, String(originals), "1"])
    }

    /// What Splink makes of the list; its measure is the best over all thresholds.
    func measure(_ path: String) throws -> MatchingRate {
        let output = try python.run(["-c", Self.script, path])
        let line = output.split(separator: "\n").last { $0.hasPrefix("result ") }
        let words = (line ?? "").split(separator: " ").dropFirst().compactMap { Double($0) }
        guard words.count == 4 else { throw Failure(detail: "Splink printed no result") }
        return MatchingRate(pairs: Int(words[0]), predicting: words[2], whole: words[1] + words[2], measure: words[3])
    }

    private static let script = """
        import collections, itertools, sys, time, warnings
        import duckdb, pandas as pd, splink.comparison_library as cl
        from splink import DuckDBAPI, Linker, SettingsCreator, block_on
        warnings.simplefilter("ignore")
        rows = pd.read_csv(sys.argv[1], dtype=str)
        rows = rows.where(rows.notna(), None)
        rows["id"] = rows["id"].astype(int)
        groups = collections.defaultdict(list)
        for identifier, label in zip(rows["id"], rows["true_id"]): groups[label].append(identifier)
        truth = {tuple(sorted(p)) for g in groups.values() for p in itertools.combinations(g, 2)}
        connection = duckdb.connect()
        connection.execute("SET threads = 2")
        start = time.time()
        rows["n1"] = rows["name"].str.split().str[1].str.lower()
        settings = SettingsCreator(
            link_type="dedupe_only", unique_id_column_name="id",
            blocking_rules_to_generate_predictions=[
                block_on("postal_code", "n1"), block_on("postal_code", "address"), block_on("phone"),
                block_on("name"), block_on("email"), block_on("city", "substr(name,1,4)")],
            comparisons=[
                cl.JaroWinklerAtThresholds("name", [.95, .88, .8]), cl.JaroWinklerAtThresholds("address", [.95, .88]),
                cl.ExactMatch("postal_code").configure(term_frequency_adjustments=True),
                cl.LevenshteinAtThresholds("phone", [1, 4]), cl.ExactMatch("email")])
        api = DuckDBAPI(connection=connection)
        linker = Linker([api.register(rows)], settings)
        linker.training.estimate_probability_two_random_records_match(
            [block_on("phone", "postal_code"), block_on("email"), block_on("name", "address")], recall=.8)
        linker.training.estimate_u_using_random_sampling(max_pairs=1e6)
        for rule in [block_on("phone"), block_on("postal_code", "address")]:
            linker.training.estimate_parameters_using_expectation_maximisation(rule)
        trained = time.time()
        found = linker.inference.predict(threshold_match_probability=0.0)
        predicted = time.time()
        found = found.as_pandas_dataframe()[["id_l", "id_r", "match_probability"]]
        found = found.sort_values("match_probability", ascending=False)
        right, best = 0, 0.0
        scores = found["match_probability"].tolist()
        for place, pair in enumerate(zip(found["id_l"], found["id_r"])):
            right += tuple(sorted(pair)) in truth
            if place + 1 == len(scores) or scores[place + 1] != scores[place]:
                best = max(best, 2 * right / (place + 1 + len(truth)))
        print("result", len(scores), trained - start, predicted - trained, best)
        """
}
