"""Search: what people type in sixteen languages, and speed and recall beside SQLite's FTS5 and Tantivy in one run."""
import collections
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

from evidence import ROOT, SHARED, Tool, run, say
from served import binary, peers

KIT = os.path.join(SHARED, "perf")
SIZE = int(os.environ.get("N", "1000000"))


def table():
    """of the queries of our own in sixteen languages, 95 of 100 lead first to the need that they mean"""
    with open(os.path.join(ROOT, "Tests", "SearchTests", "Tables", "queries.tsv")) as file:
        queries = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")]
    with tempfile.TemporaryDirectory() as folder:
        tool = Tool(binary(), os.path.join(folder, "demo.db"))
        tool("demo")

        def first(query):
            hits = tool.json("find", query[1], "--limit", "1")
            found = hits if isinstance(hits, list) else next(v for v in hits.values() if isinstance(v, list))
            return found[0].get("id", "") if found else ""
        with ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(first, queries))
    wrong = [f"{q[0]} {q[1]} → {a or 'nothing'}" for q, a in zip(queries, answers) if a not in q[2].split("|")]
    share = 1 - len(wrong) / len(queries)
    say(f"expected need first, of {len(queries)} queries in {len({q[0] for q in queries})} languages, on the demo network",
        f"{100 * share:.1f} % (wrong: {'; '.join(wrong) or 'none'})", len(queries) >= 200 and share >= 0.95)


def kit(folder):
    """The performance kit's own driver of the peers, without its last line, which would run it."""
    path = os.path.join(KIT, "text_bench.py")
    names = {"__file__": path, "__name__": "kit"}
    sys.argv = [path, "run", folder]
    text = open(path).read().rsplit("build() if", 1)[0].replace("import tantivy as tv, psycopg", "import tantivy as tv")
    exec(compile(text, path, "exec"), names)
    return names


class Engine:
    """Our index in a process of its own, which tells the time of each query itself."""

    def __init__(self, program, folder):
        self.process = subprocess.Popen([program, folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.built = json.loads(self.process.stdout.readline())

    def batch(self, queries):
        self.process.stdin.write("".join(" ".join(q) + "\n" for q in queries) + "\n")
        self.process.stdin.flush()
        answers = []
        for _ in queries:
            nanoseconds, _, found = self.process.stdout.readline().rstrip("\n").partition("\t")
            answers.append((int(nanoseconds), [int(x) for x in found.split(",") if x]))
        return answers


def race(program, folder):
    """Times of each engine in turns of fifty queries over three passes, the least of each query, and what each found."""
    names = kit(folder)
    rows = [line.rstrip("\n").split("\t") for line in open(folder + "/text_queries.tsv")][1:]
    queries = [(int(r[1]), int(r[3]), r[4].split(), r[5].split()) for r in rows]
    engines = {"tantivy": names["q_tantivy"](), "FTS5": names["q_fts"]("unicode61")}
    ours = Engine(program, folder)
    times, found = collections.defaultdict(dict), collections.defaultdict(dict)
    for turn in range(3):
        for start in range(0, len(queries), 50):
            some = range(start, min(start + 50, len(queries)))
            for place, (spent, ids) in zip(some, ours.batch([queries[i][2] for i in some])):
                times["ours"][place] = min(spent, times["ours"].get(place, spent))
                found["ours"][place] = ids
            for name, ask in engines.items():
                # FTS5 without a hit reads every entry of its words: one pass tells enough.
                if name == "FTS5" and (turn or start % 250):
                    continue
                for place in some:
                    begun = time.perf_counter_ns()
                    ids = ask(queries[place][2])
                    spent = time.perf_counter_ns() - begun
                    times[name][place] = min(spent, times[name].get(place, spent))
                    found[name][place] = ids
    import sqlite3
    base = sqlite3.connect(f"file:{folder}/fts_unicode61.sqlite?mode=ro", uri=True)
    ceiling = []
    for _, _, _, clean in queries:
        text = " ".join(f'"{w}"' for w in clean)
        count = base.execute("select count(*) from t where t match ?", (text,)).fetchone()[0]
        ceiling.append(min(1.0, 10 / max(1, count)))
    figures = {"built": ours.built}
    for name in times:
        for label, typo in (("clean", 0), ("typo", 1)):
            places = [i for i in times[name] if queries[i][1] == typo]
            ordered = sorted(times[name][i] for i in places)
            figures[f"{name} {label}"] = {
                "p50": ordered[len(ordered) // 2] / 1000, "p99": ordered[int(len(ordered) * 0.99)] / 1000,
                "recall": sum(queries[i][0] in found[name][i] for i in places) / len(places),
                "ceiling": sum(ceiling[i] for i in places) / len(places)}
    return figures


def speed():
    """search at a million services beside FTS5 and Tantivy"""
    python = peers("tantivy", "numpy")
    program = os.environ.get("SEARCHING")
    if not program:
        run("swift", "build", "--configuration", "release", "--product", "searching")
        program = os.path.join(
            run("swift", "build", "--configuration", "release", "--show-bin-path").stdout.strip(), "searching")
    folder = os.environ.get("SEARCH_DATA") or os.path.join(tempfile.gettempdir(), f"sportello-search-{SIZE}")
    if not os.path.exists(folder + "/text_queries.tsv"):
        run(python, os.path.join(KIT, "netgen.py"), "--seed", "1", "--n", str(SIZE), "--out", folder, "--csv")
    driver = "import sys, types; sys.modules['psycopg'] = types.ModuleType('psycopg'); sys.argv = sys.argv[1:]; " \
        "exec(compile(open(sys.argv[0]).read(), sys.argv[0], 'exec'))"
    for engine, made in (("fts5_unicode61", "fts_unicode61.sqlite"), ("tantivy", "tv_text/meta.json")):
        if not os.path.exists(os.path.join(folder, made)):
            run(python, "-c", f"__file__ = {os.path.join(KIT, 'text_bench.py')!r}; " + driver,
                os.path.join(KIT, "text_bench.py"), "build", folder, engine, timeout=3600)
    own = f"import json, sys; sys.path.insert(0, {os.path.dirname(os.path.abspath(__file__))!r}); import desk_search; " \
        f"print(json.dumps(desk_search.race({program!r}, {folder!r})))"
    figures = json.loads(run(python, "-c", own, timeout=3600).stdout.splitlines()[-1])
    told = {name: {k: round(v, 3) for k, v in f.items()} for name, f in figures.items()}
    print("      microseconds and recall of ten:", json.dumps(told))
    ours, theirs = figures["ours clean"], figures["tantivy clean"]
    say(f"clean queries, p50, {SIZE} services: ours no more than Tantivy's",
        f"{ours['p50']:.0f} against {theirs['p50']:.0f} µs", ours["p50"] <= theirs["p50"])
    ratio = figures["tantivy typo"]["p50"] / figures["ours typo"]["p50"]
    say("queries with a slip, p50: Tantivy's at least four times ours", f"{ratio:.1f} times", ratio >= 4)
    for label in ("clean", "typo"):
        share = figures[f"ours {label}"]["recall"] / figures[f"ours {label}"]["ceiling"]
        say(f"recall of ten, {label}: .97 of what any engine that cannot know the one meant can reach", f"{share:.3f}",
            share >= 0.97)


CHECKS = [table, speed]
