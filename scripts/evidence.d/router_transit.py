"""The router's claims on getting there: timetables read, searches exact and quick, ways joined with hours."""
import csv
import json
import os
import re
import tempfile

from evidence import SHARED, Tool, build, run, say

FEEDS = ["google-sample/sample-feed-1", "google-sample/sample-feed-1.zip", "gtfs_kit/sample_gtfs.zip",
         "gtfs_kit/sample_gtfs_2.zip", "gtfs_kit/cairns_gtfs.zip"]
QUERIES = int(os.environ.get("QUERIES", "10000"))
NOW = {"SPORTELLO_NOW": "2026-11-25T08:40"}


def benchmark(*words):
    """Runs the benchmark of timetables, built for release, and returns what it printed."""
    run("swift", "build", "--configuration", "release", "--product", "transit", timeout=3000)
    folder = run("swift", "build", "--configuration", "release", "--show-bin-path").stdout.strip()
    return run(os.path.join(folder, "transit"), *words, timeout=3000, env={"SPORTELLO_SHARED": SHARED}).stdout


def number(text, name, part=""):
    return float(re.search(rf"^{name}\b.*?{part} ?([0-9.]+)", text, re.M).group(1))


def feeds_load():
    """GTFS: every feed among the shared data loads"""
    binary = build()
    rows, rejected, bad = 0, 0, []
    with tempfile.TemporaryDirectory() as folder:
        tool = Tool(binary, os.path.join(folder, "network.sportello"))
        for place, feed in enumerate(FEEDS):
            path = os.path.join(SHARED, "data", "gtfs", feed)
            done = tool("transit", "import", path, "--name", f"f{place}", "--json", ok=(0, 1, 4))
            answer = json.loads(done.stdout)
            rows += sum(table["rows"] for table in answer["tables"])
            rejected += sum(table["rejected"] for table in answer["tables"])
            if done.returncode != 0 or not answer["trips"]:
                bad.append(feed)
        shown = len(tool.json("transit", "show"))
    say("GTFS: every feed of data/gtfs loads whole", f"{shown} of {len(FEEDS)} feeds, {rows} rows, {rejected} rejected",
        not bad and rejected == 0 and shown == len(FEEDS))


def cairns_figures():
    """GTFS: Cairns per-trip numbers equal the expected file"""
    binary = build()
    folder = os.path.join(SHARED, "data", "gtfs", "gtfs_kit")
    with tempfile.TemporaryDirectory() as place:
        tool = Tool(binary, os.path.join(place, "network.sportello"))
        tool("transit", "import", os.path.join(folder, "cairns_gtfs.zip"), "--name", "cairns")
        found = {trip["trip_id"]: trip for trip in tool.json("transit", "trips", "cairns")}
    with open(os.path.join(folder, "cairns_trip_stats.csv"), newline="") as file:
        expected = {row["trip_id"]: row for row in csv.DictReader(file)}
    columns = [name for name in next(iter(expected.values())) if name != "trip_id"]
    differing = sum(not equal(found.get(trip, {}).get(name), row[name]) for trip, row in expected.items()
                    for name in columns)
    say("GTFS: Cairns' 1,339 trips equal cairns_trip_stats.csv in every column, figures to a millionth",
        f"{len(found)} trips, {len(columns)} columns, {differing} values differ",
        differing == 0 and found.keys() == expected.keys() and len(found) == 1339)


def equal(found, expected):
    """A value of ours and one of a CSV file."""
    if isinstance(found, float):
        return abs(found - float(expected)) <= 1e-6 * max(1, abs(found))
    return expected == ("" if found is None else str(int(found)) if isinstance(found, bool) else str(found))


def equal_to_plain_search():
    """GTFS: earliest arrival equals a plain time-expanded Dijkstra on 10k random queries"""
    text = benchmark("check", str(QUERIES))
    compared, times, differing = (int(number(text, name)) for name in ("queries", "arrivals", "differences"))
    say("GTFS: earliest arrival at every stop equals a plain time-expanded Dijkstra on 10k random queries",
        f"{compared} queries, {times} arrivals, {differing} queries differ", compared >= 10_000 and differing == 0)


def one_to_all():
    """GTFS: one-to-all p95 at most 5 ms on a feed of a province's size"""
    text = benchmark("2000")
    stops, trips = int(number(text, "stops")), int(number(text, "trips_a_day"))
    search, whole = (number(text, name, "p95") for name in ("one_to_all_ms", "one_to_all_with_services_ms"))
    say("GTFS: one-to-all p95 at most 5 ms on a feed of a province's size",
        f"{search} ms to all stops, {whole} ms with the ways on foot to 300 services ({stops} stops, {trips} trips "
        f"on the day; made ready once a day in {number(text, 'day_ms', 'p50')} ms)",
        whole <= 5 and stops >= 1400 and trips >= 5500)


def joined_with_hours():
    """Getting there: the demo's ways by bus are told with hours, latest departure and way back"""
    binary = build()
    with tempfile.TemporaryDirectory() as folder:
        tool = Tool(binary, os.path.join(folder, "network.sportello"))
        tool("demo", env=NOW)
        asked = ["route", "--need", "training.italian", "--at", "Valenza", "--limit", "20", "--json"]
        by = {}
        for way in ("foot", "bus"):
            done = tool(*asked, "--by", way, ok=(0, 1), env=NOW)
            by[way] = json.loads(done.stdout)["matches"]
        tool("transit", "remove", "orari", env=NOW)
        without = json.loads(tool(*asked, "--by", "bus", ok=(0, 1), env=NOW).stdout)["matches"]
    travels = [match["travel"] for match in by["bus"] if match["travel"]]
    ridden = [t for t in travels if any(leg["kind"] not in ("walk",) for leg in t["legs"])]
    told = [t for t in ridden if t["last_way_back"] and t["latest_departure"] and t["departure"] < t["arrival"]]
    same = [m["service_at_location_id"] for m in by["foot"]] == [m["service_at_location_id"] for m in by["bus"]]
    estimates = [m["travel"] for m in without + by["foot"] if m["travel"]]
    say("Getting there: ways by bus with latest departure and way back; the order is that of the distance; without a feed "
        "all are marked estimates", f"{len(told)} of {len(travels)} ways by vehicle with both, order "
        f"{'the same' if same else 'changed'}, {sum(t['is_estimated'] for t in estimates)} of {len(estimates)} marked",
        len(told) >= 5 and same and estimates and all(t["is_estimated"] for t in estimates))


CHECKS = [feeds_load, cairns_figures, equal_to_plain_search, one_to_all, joined_with_hours]
