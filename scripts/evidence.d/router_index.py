"""The claims about the routing index: exact, fast, small, and cold from its file.

Networks of the performance kit lie in PERF_DATA (a folder, made where it lacks; by default below the folder for
temporary files); a million services take 6 GB there with the data file and some minutes of work.
"""
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

from evidence import ROOT, SHARED, run, say

DATA = os.environ.get("PERF_DATA", os.path.join(tempfile.gettempdir(), "sportello-perf"))
KIT = os.path.join(SHARED, "perf")
PEERS = os.environ.get("PEERS", "native_grid native_term sqlite_term_c postgres postgres_multi lucene tantivy").split()
SIZES = {10_000: "10k", 100_000: "100k", 1_000_000: "1M"}


def network(services, seed):
    """The folder of a network of the kit with its persons and right answers."""
    folder = os.path.join(DATA, f"d{services}s{seed}")
    if not os.path.exists(os.path.join(folder, "expected.tsv")):
        draft = folder + ".draft"
        run(sys.executable, os.path.join(KIT, "netgen.py"), "--seed", seed, "--n", services, "--out", draft, "--csv")
        run(sys.executable, os.path.join(KIT, "oracle.py"), draft)
        os.rename(draft, folder)
    return folder


def product(name, *options):
    """A product built for release."""
    run("swift", "build", "--configuration", "release", "--product", name, *options, timeout=3600)
    path = run("swift", "build", "--configuration", "release", "--show-bin-path", *options).stdout.strip()
    return os.path.join(path, name)


def peers(services):
    """Makes the peers ready, and returns the folder of the network; those that cannot be had are named when they lack."""
    work = os.environ.setdefault("PERF_WORK", os.path.join(DATA, "peers"))
    os.environ["PGHOST"] = os.path.join(work, "pg")
    folder = network(services, 1)
    told = run(os.path.join(ROOT, "scripts", "peers"), folder, check=False, timeout=14400).stderr
    print(told, end="", file=sys.stderr)
    return folder


def interleaved(services, names):
    """One run of our index and peers in turns."""
    folder = peers(services)
    done = run(os.path.join(ROOT, "scripts", "interleave"), product("routing"), folder, *names, timeout=7200)
    return json.loads(done.stdout)


def oracle_answers():
    """ids in order for all persons, seeds 1 and 7"""
    for seed in (1, 7):
        for services in (10_000, 100_000):
            done = run("scripts/oracle", services, seed, check=False, timeout=7200)
            last = done.stdout.strip().split("\n")[-1]
            say(f"the product's answers are the oracle's, {SIZES[services]}, seed {seed}", last, done.returncode == 0)
    engine = product("routing")
    for seed in (1, 7):
        folder = network(1_000_000, seed)
        expected = [line.rstrip("\n").split("\t")[1] for line in open(os.path.join(folder, "expected.tsv"))]
        wanted = [",".join(part.split(":")[0] for part in line.split(",")) for line in expected]
        done = run(engine, "serve", folder, input=f"0 {len(wanted)}\n", timeout=3600)
        found = [line.partition(" ")[2] for line in done.stdout.split("\n")[:len(wanted)]]
        same = sum(a == b for a, b in zip(found, wanted))
        say(f"the index's answers are the oracle's, 1M, seed {seed}", f"{same} of {len(wanted)} persons",
            same == len(wanted))


def reference_answers():
    """brute force equals index on 10,000 random small networks with unknowns"""
    names = ["the best found from the nearest outward", "an answer chosen by the index is"]
    done = run("swift", "test", "--filter", "RoutingIndexTests", check=False, timeout=14400,
               env={"SPORTELLO_CASES": "100"})
    held = [name for name in names if any(name in line and "passed" in line for line in done.stdout.split("\n"))]
    say("brute force equals index on 10,000 random small networks with unknowns",
        f"{len(held)} of {len(names)} laws hold", done.returncode == 0 and len(held) == len(names))


def contest():
    """against the peers of the kit, in turns"""
    runs = {services: interleaved(services, PEERS) for services in SIZES}
    nation = runs[1_000_000]["engines"]
    ours, grid = nation["sportello"], nation["native_grid"]
    wrong = sum(r["engines"]["sportello"]["wrong"] for r in runs.values())
    say("every answer of the contest is right", f"{wrong} wrong", wrong == 0)
    ratio("1M: p50 at most that of the C grid", ours["p50"], grid["p50"], 1.0)
    region = runs[100_000]["engines"]
    ratio("100k: p50 at most 1.2 times that of the C grid", region["sportello"]["p50"],
          region["native_grid"]["p50"], 1.2)
    growth = ours["p50"] / runs[10_000]["engines"]["sportello"]["p50"]
    say("growth of p50 from 10k to 1M at most 7 times", f"{growth:.1f} times", growth <= 7)
    for peer, share, least in [("sqlite_term_c", "p50", 30), ("sqlite_term_c", "p99", 80), ("postgres", "p50", 400),
                               ("postgres_multi", "p50", 80)]:
        claim = f"1M: {share} at least {least} times as fast as {peer}"
        if peer in nation:
            times = nation[peer][share] / ours[share]
            say(claim, f"{times:.0f} times", times >= least)
        else:
            say(claim, "the peer could not be started", False)
    few = {name: figures["few"]["p50"] for name, figures in nation.items() if name not in ("sportello", "native_grid")}
    best = min(few, key=few.get)
    say(f"fewer than ten answers: at least 3 times as fast as the best peer without a grid, {best}",
        f"{few[best] / ours['few']['p50']:.1f} times", few[best] >= 3 * ours["few"]["p50"])
    say("two threads answer at least 1.8 times as much as one", f"{ours['threads']:.2f} times", ours["threads"] >= 1.8)
    say("built from columns in at most 3 times the grid's 0.5 s", f"{ours['build_seconds']:.2f} s",
        ours["build_seconds"] <= 1.5)
    say("at most 100 bytes a service without text", f"{ours['bytes_a_service']:.1f} bytes",
        ours["bytes_a_service"] <= 100)


def hard_cases():
    """what no early stop helps, against the peers that find by need"""
    folder = peers(1_000_000)
    python = os.path.join(os.environ["PERF_WORK"], "venv", "bin", "python")
    done = run(python, os.path.join(ROOT, "scripts", "evidence.d", "hard_cases.py"), product("routing"), folder,
               "sqlite", "postgres", "postgres_multi", timeout=7200)
    report = json.loads(done.stdout)
    names = {"nowhere": "the best ten without an origin", "count": "how many are eligible"}
    for case, found in report["cases"].items():
        medians = {name: value for name, value in found["median"].items() if name != "sportello"}
        best, ours = min(medians, key=medians.get, default=None), found["median"]["sportello"]
        say(f"1M: {names[case]}, at least 3 times as fast as the best peer",
            f"{medians[best] / ours:.1f} times {best} ({ours:.0f} µs), {found['differing']} answers differ"
            if best else "no peer could be started",
            best is not None and medians[best] >= 3 * ours and found["differing"] == 0)


def ratio(claim, ours, theirs, most):
    say(claim, f"{ours:.1f} µs to {theirs:.1f} µs, {ours / theirs:.2f} times", ours <= most * theirs)


def cold_route():
    """a cold route on a million services"""
    binary = product("sportello", "--static-swift-stdlib", "--scratch-path", os.path.join(ROOT, ".build-static"))
    data = os.path.join(DATA, "nation.sportello")
    if not os.path.exists(data):
        draft = os.path.join(DATA, "nation-draft.sportello")
        run(binary, "import", "apply", os.path.join(network(1_000_000, 1), "services.csv"), "--profile", "perf-table",
            "--data", draft, timeout=14400)
        os.rename(draft, data)
    words = [binary, "route", "--need", "perf:A1", "--at", "45.07,7.68", "--within", "50", "--age", "34",
             "--sex", "male", "--status", "asylum_seeker", "--speaks", "it", "--no-other-documents",
             "--has", "permit", "--data", data]
    run(*words, check=False, timeout=14400)  # makes the index where it lacks, and warms the page cache
    times, resident = [], 0
    for _ in range(21):
        start = time.perf_counter()
        process = subprocess.Popen(words, stdout=subprocess.DEVNULL)
        _, _, used = os.wait4(process.pid, 0)
        times.append((time.perf_counter() - start) * 1000)
        resident = max(resident, used.ru_maxrss // 1024)
    median = statistics.median(times)
    say("cold route on 1M services, start to answer, at most 60 ms at the median",
        f"{median:.0f} ms; resident {resident} MB", median <= 60)


CHECKS = [oracle_answers, reference_answers, contest, hard_cases, cold_route]
