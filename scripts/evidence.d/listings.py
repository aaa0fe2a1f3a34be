#!/usr/bin/env python3
"""Counts every listing among the shared data by Python alone and compares what the built binary made of it.

    scripts/evidence.d/listings.py BINARY

Each list is imported into a data file of its own, with a profile of the program or with the one that `import guess`
proposes, unedited. `listings(binary, folder)` yields a `Result` for each. The rows are read here by csv, ElementTree
and json; the key, the name, the degrees, the postal code and the telephones of a row are what a person reads there.
"""
import collections
import csv
import json
import os
import re
import sqlite3
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from evidence import SHARED, Tool  # noqa: E402

DATA = os.path.join(SHARED, "data")
PRISONS = "it-ondata/istituti_penitenziari/data/"
FVG = "it-farmacie/fvg/FarmacieFVG"
BLANKS = {"", "null", "n.d.", "nd", "-", "--", "non disponibile", "nan", "none"}
FIGURES = ["capienza_presenze", "data_aggiornamento", "personale", "spazi_comuni", "spazi_incontro", "stanze"]


def clean(text):
    """A cell with single blanks; nothing for a word that stands for nothing."""
    text = " ".join(str(text or "").split())
    return "" if text.lower() in BLANKS else text


def table(delimiter=",", tags=False):
    """The rows of a CSV file as dictionaries, without the row of HXL tags."""
    def read(path):
        with open(path, newline="", encoding="utf-8-sig") as file:
            rows = [row for row in csv.DictReader(file, delimiter=delimiter)
                    if any((cell or "").strip() for cell in row.values() if not isinstance(cell, list))]
        return rows[1:] if tags else rows
    return read


def madrid(path):
    """The entries of the Madrid list, an attribute's name for each column."""
    return [{a.get("nombre"): a.text for a in entry.iter("atributo")}
            for entry in ElementTree.parse(path).getroot().findall("contenido")]


def jordan(path):
    """The services of the Jordan list in English, with the point they are at."""
    with open(path, encoding="utf-8") as file:
        return [dict(r["en"], id=r["id"], lon=r["geometry"]["coordinates"][0], lat=r["geometry"]["coordinates"][1])
                for r in json.load(file)]


def tagged(path):
    """The pharmacies of the JSON file with OpenStreetMap's tags."""
    with open(path, encoding="utf-8") as file:
        return [dict(r["tags"], id=r["id"], lat=r["lat"], lon=r["lon"]) for r in json.load(file)]


class Listing:
    """One list: where it is, how it is read here, and which of its cells are what."""

    def __init__(self, path, read, key, name, profile=None, place=None, postal=None, phones=()):
        self.path, self.read, self.key, self.name = os.path.join(DATA, path), read, key, name
        self.profile, self.place, self.postal, self.phones = profile, place, postal, phones
        self.title = f"{path} by {'the profile ' + profile if profile else 'guess'}"


LISTINGS = [
    Listing("it-alessandria/farmacie_cap15.csv", table(";"), ["id"], ["name"], profile, ("lat", "lon"), "addr:postcode")
    for profile in (None, "farmacie")
] + [
    Listing("it-alessandria/farmacie_dgc_aderenti.csv", table(), ["Farmacie", "Città"], ["Farmacie"], postal="CAP"),
] + [
    Listing(path, table(), ["provincia", "comune", "presidio_ospedaliero"], ["presidio_ospedaliero"], profile)
    for path in ("it-alessandria/presidi_ospedalieri.csv", "it-vaccine-points/punti-somministrazione-latest.csv")
    for profile in (None, "presidi-ospedalieri")
] + [
    Listing("it-vaccine-points/punti-somministrazione-tipologia.csv", table(),
            ["area", "denominazione_struttura", "tipologia"], ["denominazione_struttura"]),
] + [
    Listing("it-alessandria/scuole_paritarie.csv", table(), ["CODICESCUOLA"], ["DENOMINAZIONESCUOLA"], profile,
            postal="CAPSCUOLA")
    for profile in (None, "scuole-paritarie")
] + [
    Listing(f"{FVG}{end}.csv", table(), ["CODICEIDENTIFICATIVOFARMACIA"], [f"DESCRIZIONEFARMACIA{mark}"], profile,
            place, "CAP")
    for end, mark, profile, place in [
        ("", "", None, None), ("-nominatim", "", None, ("lat", "lng")),
        ("-nominatim", "", "farmacie-fvg", ("lat", "lng")), ("-nominatim-nomatch", " 1", None, None),
        ("-nominatim-nomatch-mapbox", " 1", None, ("lat", "lng"))]
] + [
    Listing(f"{FVG}-nominatim.json", tagged, ["id"], ["name"], place=("lat", "lon")),
    Listing(f"{PRISONS}anagrafica.csv", table(), ["id_pagina"], ["titolo"], place=("latitude", "longitude"),
            phones=["telefono"]),
    Listing(f"{PRISONS}anagrafica.csv", table(), ["id_pagina"], ["tipo", "titolo", "nome"], "istituti-penitenziari",
            ("latitude", "longitude"), phones=["telefono"]),
] + [
    Listing("it-residenze-anziani-fvg/Elenco_strutture_residenziali_per_anziani-all_fields.csv", table(), ["id"],
            ["Denominazione_struttura"], profile, ("lat", "lon"), "addr:postcode", ["Telefono", "Fax"])
    for profile in (None, "residenze-anziani-fvg")
] + [
    Listing("hdx-3w/libya_3w_2021.csv", table(tags=True),
            ["Mantika", "Sector Short name", "Partner", "Implementing partner", "Activity"], ["Activity"]),
    Listing("hdx-3w/whowhatwhere_345w_el_salvador.csv", table(tags=True), ["ID"], ["ACTIVIDAD"]),
] + [
    Listing("madrid-xml/200342-0-centros-dia.xml", madrid, ["ID-ENTIDAD"], ["NOMBRE"], profile,
            ("LATITUD", "LONGITUD"), "CODIGO-POSTAL", ["TELEFONO", "FAX"])
    for profile in (None, "madrid-contenidos")
] + [
    Listing("jordan-services/en_ar_scrubbed_dev.json", jordan, ["id", "activityName", "locationName", "partnerName"],
            ["activityName"], place=("lat", "lon")),
    Listing("linkage/chicago-early-childhood/dev.csv", table(), ["Id"], ["Site name"], postal="Zip", phones=["Phone"]),
] + [
    Listing(f"linkage/fodors-zagats/{name}.csv", table(), ["id"], ["name"], phones=["phone"])
    for name in ("fodors", "zagats")
]


class Result:
    """What Python counted of one list, what the archive holds, and where they differ."""

    excused = ()

    def __init__(self, title, rows, wanted, held, faults, notes, data=None):
        self.title, self.rows, self.wanted, self.held, self.faults, self.notes = title, rows, wanted, held, faults, notes
        self.data = data

    @property
    def holds(self):
        return not self.faults

    def __str__(self):
        said = f"{self.rows} rows, {self.wanted} entries by Python, {self.held} services in the archive"
        return "; ".join([said] + self.notes + [f"FAULT {fault}" for fault in self.faults])


def counted(listing):
    """The rows of a list, the first row of each key, and how many rows say nothing of their own, by the reason."""
    rows = [{k: clean(v) for k, v in row.items() if k is not None} for row in listing.read(listing.path)]
    first, useless = collections.OrderedDict(), collections.Counter()
    for row in rows:
        key = tuple(row.get(column, "") for column in listing.key)
        if not any(row.get(column) for column in listing.name):
            useless["without a name"] += 1
        elif listing.profile and not all(key):
            useless["without " + listing.key[key.index("")]] += 1
        elif key in first:
            useless["repeating another"] += 1
        else:
            first[key] = row
    return rows, list(first.values()), useless


def differences(wanted, held):
    """What one side has that the other lacks, in a few words."""
    wanted, held = collections.Counter(wanted), collections.Counter(held)
    return [f"{sum((one - other).values())} {word}, such as {next(iter(one - other))!r}"
            for one, other, word in ((wanted, held, "missing"), (held, wanted, "too many")) if one - other]


def digits(texts):
    """How often each figure stands in some texts."""
    return collections.Counter(re.sub(r"[^0-9]", "", "".join(map(str, texts))))


def check(listing, data, entries):
    """Where the archive differs from the entries that Python read."""
    with sqlite3.connect(f"file:{data}?mode=ro", uri=True) as archive:
        def column(sql):
            return [row[0] if len(row) == 1 else row for row in archive.execute(sql)]
        faults = []
        names = column("SELECT name FROM services")
        wanted = [" ".join(filter(None, (row.get(part, "") for part in listing.name))) for row in entries]
        fold = str.casefold
        faults += [f"names: {d}" for d in differences(map(fold, wanted), (fold(clean(n)) for n in names))]
        if listing.place:
            here = [(float(r[listing.place[0]]), float(r[listing.place[1]])) for r in entries
                    if r.get(listing.place[0]) and r.get(listing.place[1])]
            there = column("SELECT latitude, longitude FROM locations WHERE latitude IS NOT NULL")
            faults += [f"points: {d}" for d in differences(here, [(float(a), float(b)) for a, b in there])]
        if listing.postal:
            here = [re.sub("[^0-9]", "", row[listing.postal]) for row in entries if row.get(listing.postal)]
            there = column("SELECT postal_code FROM addresses WHERE postal_code IS NOT NULL")
            faults += [f"postal codes: {d}" for d in differences(here, there)]
        if listing.phones:
            here = digits(row.get(c, "").replace("&#13;", "") for row in entries for c in listing.phones)
            there = digits("".join(filter(None, row)) for row in column(
                "SELECT number, extension, description FROM phones"))
            if here != there:
                faults.append(f"figures of telephones: {sum(here.values())} in the list, {sum(there.values())} kept")
    return names, faults


def one(listing, binary, folder):
    """Imports one list and compares it."""
    data = tempfile.mktemp(suffix=".sportello", dir=folder)
    tool, profile, notes = Tool(binary, data), listing.profile, []
    rows, entries, useless = counted(listing)
    if profile is None:
        profile = os.path.join(folder, "guess.json")
        tool("import", "guess", listing.path, "--out", profile)
    run = tool.json("import", "apply", listing.path, "--profile", profile, ok=(0, 1))
    names, faults = check(listing, data, entries)
    rejected = [f for f in run["findings"] if f["rejects_row"]]
    reasons = ", ".join(f"{count} {reason}" for reason, count in useless.items())
    if len(rejected) != sum(useless.values()) or not all(f["line"] and f["field"] for f in rejected):
        faults.append(f"rows {reasons or 'to reject: none'}, but {len(rejected)} rejected by line and field")
    elif rejected:
        notes.append(f"rows {reasons}, each rejected by its line and field")
    others = collections.Counter(f["code"] for f in run["findings"] if not f["rejects_row"])
    if others:
        notes.append("reported: " + ", ".join(f"{code} {count}" for code, count in sorted(others.items())))
    if not tool.json("import", "apply", listing.path, "--profile", profile, ok=(0, 1))["is_empty"]:
        faults.append("the same file again changes something")
    return Result(listing.title, len(rows), len(entries), len(names), faults, notes, data)


def figures(name, binary, folder):
    """A table of figures about places listed elsewhere: guess must say that it is no listing, and stop."""
    tool = Tool(binary, os.path.join(folder, "none.sportello"))
    path = os.path.join(DATA, PRISONS, name + ".csv")
    guess = tool.json("import", "guess", path, ok=(0, 1))
    faults = [] if "no_name" in guess["cautions"] and not guess["is_complete"] else ["it was taken for a listing"]
    return Result(f"{PRISONS}{name}.csv has figures and no names, and guess says it is no listing",
                  len(table()(path)), 0, 0, faults, [])


def listings(binary, folder):
    """A `Result` for each list."""
    for listing in LISTINGS:
        yield one(listing, binary, folder)
    for name in FIGURES:
        yield figures(name, binary, folder)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory(prefix="sportello-listings-") as place:
        results = []
        for result in listings(sys.argv[1], place):
            print(f"{'holds      ' if result.holds else 'falls short'}  {result.title}: {result}", flush=True)
            results.append(result)
    print(f"{sum(r.holds for r in results)} of {len(results)} hold")
    sys.exit(0 if all(r.holds for r in results) else 1)
