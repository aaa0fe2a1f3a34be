#!/usr/bin/env python3
"""Counts every data set of several tables or nested documents by Python alone, and compares what was made of it.

    scripts/evidence.d/packages.py BINARY

HSDS packages, HSDS documents, AIRS, OpenStreetMap and the partners of the field with formats of their own. `packages`
yields a `Result` for each. What the archive lacks of a list must be named by a finding at the line of the file where
Python finds the same fault; what it has beyond, the set says.
"""
import collections
import csv
import glob
import json
import os
import re
import shutil
import sqlite3
import sys
import tempfile
import zipfile
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from evidence import SHARED, Tool  # noqa: E402
from trips import TABLES, target  # noqa: E402

DATA = os.path.join(SHARED, "data")
# The table of today for the names that files and members have had.
NAMES = {
    "physical_addresses": "addresses", "postal_addresses": "addresses", "mail_addresses": "addresses",
    "services_at_location": "service_at_locations", "service_at_location": "service_at_locations",
    "regular_schedules": "schedules", "eligibility": "eligibility_rules", "services_taxonomy": "attributes",
    "accessibility_for_disabilities": "accessibility", "taxonomy": "taxonomy_terms", "contact": "contacts",
    "payments_accepted": "cost_options", "organization": "organizations", "service": "services",
    "location": "locations", "program": "programs", "taxonomy_detail": "taxonomies", "taxonomy_term": "taxonomy_terms",
    "unit": "units", "additional_websites": "urls",
}
# Tables of HSDS that describe the exchange and not the listings.
UNREAD = {"meta_table_description", "meta_table_descriptions"}


class Result:
    """What Python counted of one set, what the archive holds, and where they differ."""

    def __init__(self, title, said, faults, data=None, notes=(), excused=()):
        self.title, self.said, self.faults, self.data, self.notes = title, said, faults, data, notes
        self.excused = excused

    @property
    def holds(self):
        return not self.faults

    def __str__(self):
        return "; ".join([self.said] + list(self.notes) + [f"FAULT {fault}" for fault in self.faults])


class Package:
    """One set: where it is, which files of it, the profile that reads it, and the function that counts it.

    `count` gives, from the paths of the files, how many records each table must hold, and perhaps their identifiers.
    `excused` are records that an export leaves out on purpose.
    """

    def __init__(self, path, profile, count, files=None, excused=(), title=None, is_packed=False):
        self.path, self.profile, self.count, self.files = path, profile, count, files
        self.excused, self.is_packed = excused, is_packed
        self.title = f"{title or path}{' as a zip archive' if is_packed else ''} by {'the profile ' + profile if profile else 'guess'}"

    @property
    def paths(self):
        """The files that are read, in the order of their names."""
        whole = os.path.join(DATA, self.path)
        if os.path.isfile(whole):
            return [whole]
        found = sorted(glob.glob(os.path.join(whole, "**", "*"), recursive=True))
        return [p for p in found if os.path.isfile(p) and (not self.files or os.path.basename(p) in self.files)]

    def delivery(self, folder):
        """The path to import: the set's own, an archive of it, or a folder with the files chosen."""
        if self.is_packed:
            place = tempfile.mktemp(suffix=".zip", dir=folder)
            with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as archive:
                for path in self.paths:
                    archive.write(path, os.path.join("packed", os.path.relpath(path, os.path.join(DATA, self.path))))
            return place
        if not self.files:
            return os.path.join(DATA, self.path)
        place = tempfile.mkdtemp(dir=folder)
        for path in self.paths:
            shutil.copy(path, place)
        return place


def table_of(name):
    """The table that a file or member is named after; None for none."""
    stem = re.sub(r"(\.csv|_full|_list)$", "", name.lower())
    for candidate in (stem, NAMES.get(stem), stem + "s"):
        if candidate in TABLES:
            return candidate
    return NAMES.get(stem + "s")


def csv_rows(path):
    """The rows of a CSV file with the line at which each starts."""
    with open(path, newline="", encoding="utf-8-sig", errors="replace") as file:
        reader = csv.reader(file)
        header, line = next(reader, []), reader.line_num
        for cells in reader:
            start, line = line + 1, reader.line_num
            if any(cell.strip() for cell in cells):
                yield start, {k.strip(): v.strip() for k, v in zip(header, cells)}


# Rows of a table that say nothing without these.
NEEDED = {
    "services": ["name"], "organizations": ["name"], "attributes": ["link_id"], 
    "service_at_locations": ["service_id", "location_id"], "service_capacities": ["service_id"],
    "required_documents": [], "funding": [], "addresses": ["location_id"], "accessibility": ["location_id"],
}


def hsds_csv(paths):
    """The rows of each table, and those of no use: without an identifier, or pointing at nothing they cannot do without."""
    tables, places = collections.defaultdict(dict), {}
    lost = []
    for path in paths:
        stem = os.path.basename(path)[:-4].lower()
        table = table_of(stem)
        if not path.endswith(".csv") or stem in UNREAD or table is None:
            continue
        if stem == "taxonomy" and not any({"parent_id", "vocabulary"} & row.keys() for _, row in csv_rows(path)):
            table = "taxonomies"  # since HSDS 3 a taxonomy is a whole one
        for line, row in csv_rows(path):
            id = (stem if stem in NAMES and NAMES[stem] == "addresses" else "", row.get("id"))
            if not row.get("id") or id in tables[table]:
                lost.append((os.path.basename(path), line))
                continue
            tables[table][id] = row
            places[table, id] = (os.path.basename(path), line)
    ids = {table: {id for _, id in rows} for table, rows in tables.items()}
    whole = set().union(*ids.values()) if ids else set()
    while True:
        gone = [(t, i) for t, rows in tables.items() for i, row in rows.items() if useless(t, row, ids, whole)]
        for table, id in gone:
            del tables[table][id]
            lost.append(places[table, id])
        if not gone:
            return counted(tables), lost
        ids = {table: {id for _, id in rows} for table, rows in tables.items()}


def counted(tables):
    """How many records the rows of each table give; before HSDS 3 a telephone's languages stood in one cell."""
    counts = {table: len(rows) for table, rows in tables.items()}
    spoken = sum(len(parts(row.get("language"))) for row in tables.get("phones", {}).values())
    return dict(counts, languages=counts.get("languages", 0) + spoken) if spoken else counts


def useless(table, row, ids, whole):
    """Whether a row lacks what a record of its table cannot do without."""
    for column in NEEDED.get(table, []):
        value = row.get(column)
        where = target(table, column)
        known = ids.get(where, set()) if where else whole if column.endswith("_id") else {value}
        if not value and column in row or value and value not in known:
            return True
    return False


def hsds_json(paths):
    """The identifiers of the objects by what the members that hold them are called, without those of no use: services
    and organisations that have a name nowhere, and what says itself that it hangs on something that is not there."""
    found, named, links = collections.defaultdict(set), set(), {}

    def walk(value, table):
        if isinstance(value, list):
            for inner in value:
                walk(inner, table)
        elif isinstance(value, dict):
            if table and value.get("id") is not None:
                found[table].add(str(value["id"]))
                named.update([(table, str(value["id"]))] if value.get("name") else [])
                links.update({(table, str(value["id"])): value["link_id"]} if value.get("link_id") else {})
            for name, inner in value.items():
                # Inside a record a taxonomy is a whole one; a list of HSDS 1 has terms under that name.
                walk(inner, "taxonomies" if name == "taxonomy" else table if name == "contents" else table_of(name))
    for path in paths:
        if path.endswith(".json"):
            stem = re.sub(r"(_full|_list)$", "", os.path.basename(path)[:-5])
            folder = os.path.basename(os.path.dirname(path))
            own = table_of(stem) or (table_of(folder) if len(stem) == 36 else None)
            with open(path, encoding="utf-8") as file:
                text = file.read()
            try:
                walk(json.loads(text), "taxonomies" if stem == "taxonomy" else own)
            except ValueError:
                continue  # a file that is no JSON holds no object
    whole = set().union(*found.values())
    lost = {(t, i) for t in ("services", "organizations") for i in found[t] if (t, i) not in named}
    lost |= {key for key, value in links.items() if value not in whole}
    for table, id in lost:
        found[table].discard(id)
    return dict(found), lost


def airs(paths):
    """The agencies, sites, and services of an AIRS 4.0.0 document; a Service and a SiteService are each a service."""
    root = ElementTree.parse(paths[0]).getroot()
    space = root.tag[:-len("Source")]

    def texts(element, name):
        return {inner.text for e in root.findall(space + element) for inner in e.findall(space + name)}
    groups = texts("Service", "ServiceGroupID") | texts("SiteService", "ServiceGroupID")
    return {"organizations": texts("Agency", "AgencyID"), "locations": texts("Site", "ID"),
            "programs": texts("ServiceGroup", "ID") & groups,
            "services": texts("Service", "ID") | texts("SiteService", "ID")}, None


def osm(rule):
    """The elements whose tags meet a rule and that are not marked deleted."""
    def count(paths):
        found = set()
        for element in ElementTree.parse(paths[0]).getroot():
            tags = {tag.get("k"): tag.get("v") for tag in element.findall("tag")}
            if rule(tags) and element.get("action") != "delete":
                found.add(f"{element.tag}/{element.get('id')}")
        return {"services": found, "locations": found}, None
    return count


def pharmacy(tags):
    return tags.get("amenity") in ("pharmacy", "hospital") or tags.get("healthcare") == "pharmacy"


def social(tags):
    return tags.get("amenity") == "social_facility"


def anything(tags):
    return any(key in tags for key in ("amenity", "social_facility", "healthcare", "office"))


def parts(text, marks=","):
    """The parts of a cell, each once."""
    return {part.strip() for part in re.split(f"[{marks}]", text or "") if part.strip()}


def read(paths, name):
    return [row for path in paths if os.path.basename(path) == name for _, row in csv_rows(path)]


def ohana(paths):
    """The rows of each file of the Ohana API, and the parts of the cells that hold lists."""
    def rows(name):
        return read(paths, name + ".csv")
    places, services = rows("locations"), rows("services")
    single = {t: len(rows(t)) for t in ("organizations", "programs", "services", "locations")}
    single["phones"] = len(rows("phones"))
    single["addresses"] = len(rows("addresses")) + len(rows("mail_addresses"))
    single["contacts"] = len(rows("contacts")) + sum(bool(row["email"]) for row in places)
    single["service_at_locations"] = sum(bool(row["location_id"]) for row in services)
    single["accessibility"] = sum(len(parts(row["accessibility"])) for row in places)
    single["languages"] = sum(len(parts(row["languages"])) for row in places + services)
    single["service_areas"] = sum(len(parts(row["service_areas"])) for row in services)
    single["required_documents"] = sum(len(parts(row["required_documents"])) for row in services)
    single["cost_options"] = sum(len(parts(row["accepted_payments"])) for row in services)
    single["attributes"] = sum(len(parts(row["taxonomy_ids"])) for row in services)
    single["funding"] = sum(len(parts(row["funding_sources"])) for row in services + rows("organizations"))
    single["taxonomy_terms"] = len(rows("taxonomy"))
    return single, None


def florida(paths):
    """The three tables of legal aid in Florida; a row of services with more cells than columns that have a name is out."""
    organizations, places = read(paths, "organizations.csv"), read(paths, "locations.csv")
    path = next(p for p in paths if p.endswith("services.csv"))
    with open(path, newline="", encoding="utf-8-sig") as file:
        reader = csv.reader(file)
        named = sum(bool(title) for title in next(reader))
        shifted = [("services.csv", reader.line_num) for cells in reader if any(cells[named:])]
    lines = {line for _, line in shifted}
    services = [row for line, row in csv_rows(path) if line not in lines]
    return {
        "organizations": {row["organization_uuid"] for row in organizations},
        "locations": {row["location_uuid"] for row in places}, "services": {row["service_uuid"] for row in services},
        "phones": sum(len(parts(row["phones"])) for row in places),
        "service_areas": sum(len(parts(row["service_areas"], ";")) for row in services),
        "programs": sum(bool(row["service_program"]) for row in services),
        "addresses": sum(bool(row["location_address"]) for row in places),
        "attributes": sum(1 + len(parts(" ".join(row["service_problem_codes"].split()), ";")) for row in services),
    }, shifted


def illinois(paths):
    """The three tables of Illinois Legal Aid Online."""
    organizations, places = read(paths, "organizations.csv"), read(paths, "locations.csv")
    services = read(paths, "services.csv")
    return {
        "organizations": {row["Organization ID"] for row in organizations},
        "services": {row["Services-ID"] for row in services},
        "locations": len(places) + sum(bool(row["Mailing address"]) for row in organizations),
        "phones": sum(bool(row["Phone number"]) for row in organizations + places + services),
    }, None


def icarol(paths):
    """The entries of iCarol's lists by their types; what stands in no other file is pointed at in vain."""
    entries, seen = [], set()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            entries += json.load(file)
    kinds = collections.defaultdict(dict)
    for entry in entries:
        kinds[entry["type"]][entry["id"]] = entry

    def link(entry, kind):
        return next((r["id"] for r in entry["related"] if r["type"] == kind), None)

    def open_contacts(entry, kind):
        return [c["contact"] for c in entry["contactDetails"]
                if not c["isConfidential"] and c["contact"]["type"] == kind]
    stands = {i for i, e in kinds["ProgramAtSite"].items()
              if link(e, "Program") in kinds["Program"] and link(e, "Site") in kinds["Site"]}
    offices = [e for e in kinds["Agency"].values()
               if any(c.get("line1") or c.get("city") or c.get("stateProvince")
                      for c in open_contacts(e, "PhysicalLocation"))]
    return {
        "organizations": {str(i) for i in kinds["Agency"]}, "services": {str(i) for i in kinds["Program"]},
        "locations": {str(i) for i in kinds["Site"]} | {f"{e['id']}/office" for e in offices},
        "service_at_locations": {str(i) for i in stands},
        "phones": sum(bool(c.get("number")) for e in entries for c in open_contacts(e, "PhoneNumber")),
        "service_areas": sum(len({(a["city"] if "city" in a else "", a["county"]) for a in e.get("coverage") or []})
                             for e in kinds["Program"].values()),
        "attributes": sum(len(set(e.get("taxonomy") or [])) for e in kinds["Program"].values()),
    }, None


def healthleads(paths):
    """HSDS 1 as a JSON list a table, each of one row without identifier; rows that need another one are of no use."""
    counts = collections.Counter()
    for path in paths:
        with open(path, encoding="utf-8") as file:
            counts[os.path.basename(path)[:-5]] += len(json.load(file))
    alone = {"organizations": "organizations", "services": "services", "locations": "locations", "phones": "phones",
             "physical_addresses": "addresses", "taxonomy": "taxonomy_terms", "languages": "languages"}
    return {table: counts[name] for name, table in alone.items()}, None


SPEC = "hsds-spec/"
ICAROL = "servicenet-fixtures/icarol"
FOUR = ["agencies.json", "programs.json", "sites.json", "serviceSites.json"]
PACKAGES = [
    Package(SPEC + "examples/csv", "hsds-csv", hsds_csv),
    Package(SPEC + "examples/csv", None, hsds_csv),
    Package(SPEC + "examples", "hsds-json", hsds_json),
    Package(SPEC + "docs/figures", "hsds-json", hsds_json),
    Package("hsds-mock-api/data", "hsds-json", hsds_json),
    Package("hsds-mock-api/data", None, hsds_json),
    Package("hsds-validator-cases/stevens/correct_example", "hsds-json", hsds_json),
    Package("hsds-validator-cases/example-profile/examples", "hsds-json", hsds_json),
    Package("hsds-validator-cases/example-profile/examples/csv", "hsds-csv", hsds_csv),
    Package("hsds-validator-cases/hsds11/package", "hsds-csv", hsds_csv),
    Package("hsds-validator-cases/hsds11/package", "hsds-csv", hsds_csv, is_packed=True),
    Package("hsds1-sample/all_resources", "hsds-csv", hsds_csv),
    Package("hsds1-sample/all_resources", "hsds-csv", hsds_csv, is_packed=True),
    Package("hsds1-sample/simple", "hsds-csv", hsds_csv),
    Package("oruk/V3.0-UK-Default", "hsds-json", hsds_json),
    Package("oruk/V3.0-UK-Default", None, hsds_json),
    Package("oruk/V3.0-UK-Fail", "hsds-json", hsds_json),
    Package("oruk/uk-profile/examples", "hsds-json", hsds_json),
    Package("oruk/uk-profile/examples/csv", "hsds-csv", hsds_csv),
    Package("airs/doc/airs_instance.xml", "airs", airs, excused={"evidence:agency-A1234/url-2"}),
    Package("airs/doc/airs_instance.xml", None, airs, excused={"evidence:agency-A1234/url-2"}),
    Package("it-farmacie/fvg/FarmacieFVG-nominatim.osm", "osm", osm(pharmacy)),
    Package("it-farmacie/fvg/FarmacieFVG-nominatim.osm", None, osm(pharmacy)),
    Package("it-residenze-anziani-fvg/export.osm", "osm", osm(social)),
    Package("osm/munich_extract.osm", "osm", osm(anything), title="osm/munich_extract.osm, a map without any service,"),
    Package("ohana/data/sample-csv", "ohana", ohana),
    Package("hsds-transformer/examples/florida_data", "florida-legal-aid", florida),
    Package("hsds-transformer/spec/fixtures/base_transformer/input", "illinois-legal-aid", illinois),
    Package(ICAROL, "icarol", icarol, FOUR, title=ICAROL + ": agencies, programs, sites and serviceSites"),
    Package(ICAROL, "icarol", icarol, [f.replace(".", "-missing.") for f in FOUR],
            title=ICAROL + ": the same with what is missing"),
    Package(ICAROL + "/complete.json", "icarol", icarol), Package(ICAROL + "/minimal.json", "icarol", icarol),
    Package("servicenet-fixtures/healthleads/minimal", "hsds-json", healthleads),
    Package("servicenet-fixtures/healthleads/minimal", None, healthleads),
]


def bare(id):
    """The identifier without the kind of element that AIRS keys have before them."""
    return re.sub("^(agency|site|service)-", "", id)


def check(package, data, wanted):
    """Where the archive differs from what Python counted."""
    faults, said = [], []
    with sqlite3.connect(f"file:{data}?mode=ro", uri=True) as archive:
        for table, expected in sorted(wanted.items()):
            held = [row[0].split(":", 1)[1] for row in archive.execute(f"SELECT id FROM {table}")]
            if isinstance(expected, int):  # a term that an attribute's label stands for is in no table of the list
                held = [id for id in held if not id.startswith("label/")]
            if isinstance(expected, int):
                count = expected
                if len(held) != expected:
                    faults.append(f"{table}: {expected} by Python, {len(held)} in the archive")
            else:
                count = len(expected)
                # What was given no identifier has one of its owner's, or of the label that it stands for.
                own = {bare(id) for id in held if bare(id) in expected or "/" not in id}
                if own != expected:
                    faults.append(f"{table}: missing {sorted(expected - own)[:3]}, too many {sorted(own - expected)[:3]}")
            said.append(f"{table} {count}")
    return ", ".join(said), faults


def one(package, binary, folder):
    """Imports one set and compares it."""
    data = tempfile.mktemp(suffix=".sportello", dir=folder)
    tool, profile, path = Tool(binary, data), package.profile, package.delivery(folder)
    if profile is None:
        profile = os.path.join(folder, "guess.json")
        tool("import", "guess", path, "--out", profile)
    words = ["import", "apply", path, "--profile", profile, "--source", "evidence", "--force"]
    run = tool.json(*words, ok=(0, 1))
    wanted, lost = package.count(package.paths)
    said, faults = check(package, data, wanted)
    rejected = {(os.path.basename(f["file"]), f["line"]) for f in run["findings"]
                if f["rejects_row"] or f["code"] == "dangling_reference"}
    if isinstance(lost, set) and len(lost) > sum(f["rejects_row"] for f in run["findings"]):
        faults.append(f"{sorted(lost)} are of no use, and not each is rejected")
    if isinstance(lost, list) and not set(lost) <= rejected:
        faults.append(f"{sorted(set(lost) - rejected)[:3]} are of no use, and no finding says so")
    codes = collections.Counter(f["code"] for f in run["findings"])
    notes = [f"of no use {len(lost)}, each told with its line"] if lost else []
    notes += ["reported: " + ", ".join(f"{c} {n}" for c, n in sorted(codes.items()))] if codes else []
    if not tool.json(*words, ok=(0, 1))["is_empty"]:
        faults.append("the same delivery again changes something")
    return Result(package.title, said, faults, data, notes, package.excused)


def packages(binary, folder):
    """A `Result` for each set."""
    for package in PACKAGES:
        try:
            yield one(package, binary, folder)
        except (RuntimeError, sqlite3.Error) as error:
            yield Result(package.title, "not imported", [str(error)[:300]])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory(prefix="sportello-packages-") as place:
        results = []
        for result in packages(os.path.abspath(sys.argv[1]), place):
            print(f"{'holds      ' if result.holds else 'falls short'}  {result.title}: {result}", flush=True)
            results.append(result)
    print(f"{sum(r.holds for r in results)} of {len(results)} hold")
    sys.exit(0 if all(r.holds for r in results) else 1)
