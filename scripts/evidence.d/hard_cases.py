#!/usr/bin/env python3
"""hard_cases ENGINE FOLDER [PEER ...]: what no early stop helps, over one network of the performance kit: the best ten
without an origin, and how many services are eligible in all. ENGINE is the built `routing`; the peers are those that
find by need (sqlite, postgres, postgres_multi), with the kit's own conditions less the place, or counted. Run it with
the Python of the peers. Prints a JSON object: of each case and engine the median in microseconds, taken in turns, and
whether all gave the same answers.
"""
import json
import os
import statistics
import subprocess
import sys
import time

KIT = os.path.join(os.environ.get("SPORTELLO_SHARED", os.path.join(os.path.dirname(__file__), "../../../shared")), "perf")
os.environ.setdefault("PGHOST", os.path.join(os.environ.get("PERF_WORK", "/var/tmp/perf"), "pg"))
sys.path[:0] = [KIT, os.path.join(KIT, "engines")]
from enginelib import persons  # noqa: E402  (the kit's own reading of its persons)

CASES = ["nowhere", "count"]
PERSONS = int(os.environ.get("HARD_PERSONS", "200"))


class Own:
    """Our index, by the protocol of the kit with the case after the persons."""

    def __init__(self, engine, folder):
        self.process = subprocess.Popen([engine, "serve", folder], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, number, _, case):
        self.process.stdin.write(f"{number} {number + 1} {case}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline().rstrip("\n")
        self.process.stdout.readline()
        nanoseconds, _, answer = line.partition(" ")
        return int(nanoseconds) / 1000, answer


class SQLite:
    """The design `term` of the kit."""

    def __init__(self, _, folder):
        import sqlite3
        os.environ["VARIANT"] = "term"
        self.sql = kit_source("e_sqlite.py")
        self.database = sqlite3.connect(f"file:{folder}/svc.term.sqlite?mode=ro", uri=True, cached_statements=64)
        self.database.execute("pragma cache_size=-2000000")
        self.database.execute("pragma mmap_size=8000000000")

    def ask(self, _, person, case):
        names = ("age", "sex", "legal", "docs", "langs", "town", "prov", "lat", "lon", "coslat", "open")
        values = {name: person[name] for name in names}
        near = ""
        if case == "count":
            near = " and lat between :la and :lb and lon between :oa and :ob"
            values.update(la=person["lat"] - person["dla"] - 1e-5, lb=person["lat"] + person["dla"] + 1e-5,
                          oa=person["lon"] - person["dlo"] - 1e-5, ob=person["lon"] + person["dlo"] + 1e-5,
                          r=person["radius"] * 1000)
        values.update({f"n{place}": first for place, (first, _) in enumerate(person["spans"])})
        found = " union ".join(f"select id from svc_term where term=:n{place}{near}" for place in range(len(person["spans"])))
        where = self.sql["ELIG"] + (self.sql["OPEN"] if person["open"] >= 0 else "")
        source = f"({found}) x cross join svc s on s.id=x.id where {where}"
        if case == "count":
            text = f"select count(*) from {source} and {self.sql['DIST']} <= :r"
        else:
            text = f"select s.id from {source} order by {self.sql['PEN']}, s.id limit 10"
        start = time.perf_counter()
        rows = self.database.execute(text, values).fetchall()
        return (time.perf_counter() - start) * 1e6, ",".join(str(row[0]) for row in rows)


class Postgres:
    """PostgreSQL with PostGIS; `variant` is the design of the kit."""

    def __init__(self, variant, folder):
        import psycopg
        self.database = psycopg.connect("dbname=perf user=postgres", autocommit=True, prepare_threshold=0)
        for setting in ("jit=off", "max_parallel_workers_per_gather=0", "plan_cache_mode=force_custom_plan"):
            self.database.execute("set " + setting)
        self.table = {"gin": "svc_", "multi": "svx_"}[variant] + os.path.basename(folder)

    def ask(self, _, person, case):
        values = {name: person[name] for name in ("langs", "age", "sex", "legal", "town", "prov", "open")}
        values.update(p=f"SRID=4326;POINT({person['lon']} {person['lat']})", t=person["needs"],
                      r=person["radius"] * 1000, r1=person["radius"] * 1000 + 1.0, nd=~person["docs"] & 0xFFFFF)
        where = """terms && %(t)s::int[] and cap>0 and amin<=%(age)s and amax>=%(age)s and sex in (0,%(sex)s)
            and (legal>>%(legal)s)&1=1 and docs & %(nd)s = 0
            and (resid=0 or (resid=1 and town=%(town)s) or (resid=2 and prov=%(prov)s))"""
        where += " and hours @> %(open)s::int" if person["open"] >= 0 else ""
        if case == "count":
            text = f"""select count(*) from {self.table} where {where}
                and st_dwithin(geog, %(p)s::geography, %(r1)s, false)
                and floor(st_distance(geog, %(p)s::geography, false)+0.5) <= %(r)s"""
        else:
            text = f"""select id from {self.table} where {where}
                order by pen + case when langs & %(langs)s <> 0 then 0 else 8000 end, id limit 10"""
        start = time.perf_counter()
        rows = self.database.execute(text, values, prepare=True).fetchall()
        return (time.perf_counter() - start) * 1e6, ",".join(str(row[0]) for row in rows)


def kit_source(name):
    """The names of a driver of the kit, without running it."""
    source = open(os.path.join(KIT, "engines", name)).read().rsplit("main(build", 1)[0]
    names = {"__file__": os.path.join(KIT, "engines", name), "__name__": "kit"}
    exec(compile(source, name, "exec"), names)
    return names


def main():
    engine, folder, wanted = sys.argv[1], os.path.abspath(sys.argv[2]), sys.argv[3:]
    makers = {"sqlite": lambda: SQLite(None, folder), "postgres": lambda: Postgres("gin", folder),
              "postgres_multi": lambda: Postgres("multi", folder)}
    engines, lacking = {"sportello": Own(engine, folder)}, []
    for name in wanted:
        try:
            engines[name] = makers[name]()
        except Exception as error:  # a peer that is not there is named, whatever keeps it away
            lacking.append(f"{name}: {error}")
    everybody = persons(folder)[:PERSONS]
    report = {"folder": os.path.basename(folder), "persons": len(everybody), "lacking": lacking, "cases": {}}
    for case in CASES:
        times, differing = {name: [] for name in engines}, 0
        for number, person in enumerate(everybody):
            answers = set()
            order = list(engines)[number % len(engines):] + list(engines)[:number % len(engines)]
            for name in order:
                tries = [engines[name].ask(number, person, case) for _ in range(3)]
                times[name].append(statistics.median(took for took, _ in tries))
                answers.add(tries[0][1])
            differing += len(answers) > 1
        report["cases"][case] = {"differing": differing,
                                 "median": {name: statistics.median(values) for name, values in times.items()},
                                 "mean": {name: statistics.mean(values) for name, values in times.items()}}
    print(json.dumps(report))


if __name__ == "__main__":
    main()
