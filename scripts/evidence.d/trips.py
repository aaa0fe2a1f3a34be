#!/usr/bin/env python3
"""Exports a data file, imports the export into an empty one, and compares the two record by record.

    scripts/evidence.d/trips.py BINARY DATA

`trips(binary, data, folder)` gives a `Trip` for each format that is both written and read. Nothing of the program
compares: both data files are read by SQLite's own library. What may be lost is what the tables of `docs/formats` declare,
and what is confidential; anything else is a fault.
"""
import collections
import os
import re
import sqlite3
import sys
import tempfile

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from evidence import ROOT, Tool  # noqa: E402

SOURCE = "again"
TABLES = """organizations programs services locations service_at_locations addresses contacts phones schedules
    service_areas languages funding accessibility cost_options required_documents organization_identifiers urls units
    service_capacities attributes taxonomies taxonomy_terms metadata areas eligibility_rules document_requirements
    documents_issued closures translations referral_agreements""".split()
# What a column points at, where its name does not say it.
TARGETS = {"parent_organization_id": "organizations", "taxonomy_id": "taxonomies", "area_id": "areas"}
TELLING = ["name", "number", "document", "address_1", "opens_at", "taxonomy_term_id", "description"]


def target(table, column):
    """The table that a column points at; None for a column that points at nothing."""
    if column == "parent_id":
        return table
    if column in TARGETS:
        return TARGETS[column]
    stem = column[:-3] if column.endswith("_id") else None
    return next((t for t in TABLES if stem and t in (stem + "s", stem[:-1] + "ies")), None)


def is_reference(table, column):
    return column in ("link_id", "resource_id") or target(table, column) is not None


def records(data, prefix=None):
    """Every record by table and identifier, the values that are there; the name of a source is taken off."""
    def bare(text):
        return text[len(prefix):] if prefix and text.startswith(prefix) else text
    with sqlite3.connect(f"file:{data}?mode=ro", uri=True) as archive:
        archive.row_factory = sqlite3.Row
        return {table: {bare(row["id"]): {
            column: bare(row[column]) if is_reference(table, column) else row[column]
            for column in row.keys() if column != "id" and row[column] is not None
        } for row in archive.execute(f"SELECT * FROM {table}")} for table in TABLES}


def hidden(before):
    """The confidential records and all that points at them, however far."""
    found = {(table, id) for table in TABLES for id, row in before[table].items()
             if row.get("is_confidential") == "true"}
    links = [((table, id), (target(table, column), value)) for table in TABLES for id, row in before[table].items()
             for column, value in row.items() if target(table, column)]
    while True:
        more = {one for one, other in links if other in found} - found
        if not more:
            return found
        found |= more


def declared(page, heading):
    """The losses of a table in `docs/formats`: the code in the first cell of each row."""
    with open(os.path.join(ROOT, "docs", "formats", page + ".md"), encoding="utf-8") as file:
        section = next(s for s in file.read().split("\n## ") if s.startswith(heading + "\n"))
    return {name for line in section.split("\n") if line.startswith("| `")
            for name in re.findall("`([^`]+)`", line.split("|")[1])}


def differences(before, after):
    """What differs between records of the same identifier: a name and the first case of it."""
    found = {}
    for table in TABLES:
        for id in before[table].keys() | after[table].keys():
            one, other = before[table].get(id), after[table].get(id)
            if one is None or other is None:
                found.setdefault(("+" if one is None else "") + table, id)
                continue
            for column in one.keys() | other.keys():
                if one.get(column) != other.get(column):
                    name = ("+" if column not in one else "") + f"{table}.{column}"
                    found.setdefault(name, f"{id}: {one.get(column)!r} became {other.get(column)!r}")
    return found


def name(row, table):
    return next((row[column] for column in TELLING if column in row), table)


def values(all, table):
    """How often each value stands in each column; of a reference, who points at whom by their names."""
    counts = collections.Counter()
    for row in all[table].values():
        for column, value in row.items():
            where = "services" if column == "link_id" else target(table, column)
            if where is None and is_reference(table, column):
                continue
            if where:
                other = all[where].get(value)
                value = f"{name(row, table)} -> {value if other is None else name(other, where)}"
            counts[column, value] += 1
    return counts


def differences_of_content(before, after):
    """What differs where identifiers say nothing, because the format has its own."""
    found = {}
    for table in TABLES:
        one, other = values(before, table), values(after, table)
        for mark, more, less in (("", one, other), ("+", other, one)):
            for column, value in (more - less):
                found.setdefault(f"{mark}{table}.{column}", repr(value)[:120])
    return found


class Trip:
    """A journey through one format: how many records came back, and what differs that nobody has declared."""

    def __init__(self, title, before, after, faults, lost=()):
        self.title, self.before, self.after, self.faults, self.lost = title, before, after, faults, lost

    @property
    def holds(self):
        return not self.faults

    def __str__(self):
        said = [f"{self.before} records exported, {self.after} came back"]
        said += [f"{len(self.lost)} columns differ as declared"] if self.lost else []
        return "; ".join(said + [f"FAULT {n}: {e}" for n, e in sorted(self.faults.items())[:5]])


def size(all):
    return sum(len(rows) for rows in all.values())


def journey(binary, data, form, folder, *options):
    """The data file into which an export of another was imported."""
    mark = f"{form}-{len(os.listdir(folder))}"
    out = os.path.join(folder, mark + (".xml" if form == "airs" else ""))
    fresh = os.path.join(folder, mark + ".sportello")
    Tool(binary, data)("export", form, "--out", out, *options)
    Tool(binary, fresh)("import", "apply", out, "--profile", form, "--source", SOURCE, "--force", ok=(0, 1))
    return fresh


def trips(binary, data, excused=()):
    """The journeys of one data file. `excused` names open records that are left out because they tell a hidden place."""
    whole = records(data)
    secret = hidden(whole)
    public = {t: {i: row for i, row in rows.items() if (t, i) not in secret and i not in excused}
              for t, rows in whole.items()}
    allowed = declared("hsds", "Declared losses")
    with tempfile.TemporaryDirectory(prefix="sportello-trips-") as folder:
        for title, form, options in (("HSDS CSV", "hsds-csv", []), ("HSDS JSON", "hsds-json", []),
                                     ("HSDS JSON on lines", "hsds-json", ["--ndjson"])):
            fresh = journey(binary, data, form, folder, *options)
            after = records(fresh, SOURCE + ":")
            found = differences(public, after)
            yield Trip(title, size(public), size(after), {n: e for n, e in found.items() if n not in allowed},
                       [n for n in found if n in allowed])
            if form == "hsds-csv":
                plain = fresh
        allowed = declared("airs", "Losses of a round trip")
        first = journey(binary, plain, "airs", folder, "--airs-version", "3.1")
        before, after = records(plain, SOURCE + ":"), records(first, SOURCE + ":")
        found = differences_of_content(before, after)
        yield Trip("AIRS 3.1", size(before), size(after), {n: e for n, e in found.items() if n not in allowed},
                   [n for n in found if n in allowed])
        second = journey(binary, first, "airs", folder, "--airs-version", "3.1")
        again = records(second, SOURCE + ":")
        yield Trip("AIRS 3.1 a second time", size(after), size(again), differences(after, again))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    results = list(trips(*map(os.path.abspath, sys.argv[1:])))
    for trip in results:
        print(f"{'holds      ' if trip.holds else 'falls short'}  {trip.title}: {trip}")
    sys.exit(0 if all(trip.holds for trip in results) else 1)
