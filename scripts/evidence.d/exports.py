#!/usr/bin/env python3
"""Checks what `sportello export` writes of a data file with the standards' own schemas and other people's tools.

    scripts/evidence.d/exports.py BINARY DATA

prints a line a format: documents valid, violations, and the first few of them. `exports(binary, data, folder)` gives
the same as values. JSON is checked by `jsonschema` (PyPI), XML by `xmllint` (libxml2-utils); a format whose tool is
missing says so and counts as not checked.
"""
import csv
import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from evidence import SHARED, run  # noqa: E402

HSDS = os.path.join(SHARED, "data", "hsds-spec")
AIRS = os.path.join(SHARED, "data", "airs", "opencioc")


class Result:
    """What was found of one format; `violations` is None when it could not be checked."""

    def __init__(self, name, documents, violations, note=""):
        self.name, self.documents, self.violations, self.note = name, documents, violations, note

    @property
    def holds(self):
        return self.violations is not None and not self.violations and self.documents > 0

    def __str__(self):
        if self.violations is None:
            return f"{self.name}: not checked: {self.note}"
        said = "".join(f"\n    {v}" for v in self.violations[:5])
        return f"{self.name}: {self.documents} documents, {len(self.violations)} violations{self.note}{said}"


def export(binary, data, form, out, *options):
    run(binary, "export", form, "--data", data, "--out", out, "--language", "en", *options)


def json_documents(folder):
    """The schema's file and the document, for every document of every file."""
    singular = {"organizations": "organization", "services": "service", "locations": "location",
                "taxonomies": "taxonomy", "taxonomy_terms": "taxonomy_term", "programs": "program",
                "service_at_location": "service_at_location", "metadata": "metadata"}
    for path in sorted(glob.glob(os.path.join(folder, "*json"))):
        name, ending = os.path.basename(path).split(".")
        with open(path, encoding="utf-8") as file:
            rows = json.load(file) if ending == "json" else [json.loads(line) for line in file]
        if name in singular:
            for row in rows:
                yield singular[name], row


def hsds_json(binary, data, folder):
    try:
        from jsonschema import Draft202012Validator
        from referencing import Registry, Resource
    except ImportError:
        return [Result("hsds-json", 0, None, "python has no jsonschema (pip install jsonschema)")]
    schemas = {}
    for path in glob.glob(os.path.join(HSDS, "schema", "*.json")):
        with open(path) as file:
            schemas[os.path.basename(path)] = json.load(file)
    registry = Registry().with_resources(
        [(name, Resource.from_contents(schema, default_specification=_draft())) for name, schema in schemas.items()])
    compiled = {}
    for kind, name in (("organization", "organization_list"), ("service", "service_list"),
                       ("service", "service_with_definitions")):
        with open(os.path.join(HSDS, "schema", "compiled", name + ".json")) as file:
            compiled.setdefault(kind, []).append((name, json.load(file)))
    results = []
    for form, options in (("hsds-json", []), ("hsds-json --ndjson", ["--ndjson"])):
        out = os.path.join(folder, form.replace(" ", ""))
        export(binary, data, "hsds-json", out, *options)
        count, violations = 0, []
        for kind, document in json_documents(out):
            count += 1
            against = [(kind, schemas[kind + ".json"])] + compiled.get(kind, [])
            for name, schema in against:
                for error in Draft202012Validator(schema, registry=registry).iter_errors(document):
                    place = "/".join(str(part) for part in error.absolute_path)
                    violations.append(f"{name} {document.get('id')}: {place}: {error.message[:120]}")
        results.append(Result(form, count, violations))
    return results


def _draft():
    from referencing.jsonschema import DRAFT202012
    return DRAFT202012


def fits(value, field):
    """Whether a cell is of its field's type and one of its codes."""
    kind = field.get("type")
    codes = field.get("constraints", {}).get("enum") or field.get("enum")
    if codes and value not in codes:
        return False
    if kind in ("number", "integer"):
        try:
            float(value)
        except ValueError:
            return field["name"] in ("extension", "timezone")  # texts by intent: docs/formats/hsds.md
    return True


def hsds_csv(binary, data, folder):
    """Every file, column, type, code and reference against the standard's datapackage.json and the export's own."""
    out = os.path.join(folder, "hsds-csv")
    export(binary, data, "hsds-csv", out)
    with open(os.path.join(out, "datapackage.json")) as file:
        own = {r["path"]: r for r in json.load(file)["resources"]}
    with open(os.path.join(HSDS, "datapackage.json")) as file:
        standard = {r["path"]: r for r in json.load(file)["resources"]}
    rows, ids, violations, blanks, count = {}, {}, [], 0, 0
    for path, resource in own.items():
        with open(os.path.join(out, path), newline="", encoding="utf-8") as file:
            reader = csv.DictReader(file, strict=True)
            rows[path] = list(reader)
            header = reader.fieldnames
        if header != [f["name"] for f in resource["schema"]["fields"]]:
            violations.append(f"{path}: header differs from its datapackage.json")
        ids[resource["name"]] = {row["id"] for row in rows[path]}
        if len(ids[resource["name"]]) != len(rows[path]):
            violations.append(f"{path}: an identifier twice")
        count += len(rows[path])
    stray = set(os.listdir(out)) - set(own) - {"datapackage.json"}
    violations += [f"{name}: not in datapackage.json" for name in stray]
    for path, resource in own.items():
        fields = {f["name"]: f for f in resource["schema"]["fields"]}
        theirs = {f["name"]: f for f in standard.get(path, {}).get("schema", {}).get("fields", [])}
        hidden = {"assurer_email"}
        violations += [f"{path}: lacks {n}" for n in theirs if n not in fields and n not in hidden]
        for row in rows[path]:
            for name, value in row.items():
                if value == "":
                    blanks += bool(theirs.get(name, {}).get("constraints", {}).get("required"))
                    if fields[name].get("constraints", {}).get("required"):
                        violations.append(f"{path} {row['id']}: {name} is blank")
                elif not all(fits(value, f[name]) for f in (fields, theirs) if name in f):
                    violations.append(f"{path} {row['id']}: {name} = {value}")
            for key in resource["schema"].get("foreignKeys", []):
                target = key["reference"]["resource"] or resource["name"]
                if row[key["fields"]] and row[key["fields"]] not in ids.get(target, ()):
                    violations.append(f"{path} {row['id']}: {key['fields']} leads nowhere")
    note = f", {blanks} cells blank that HSDS requires and the lists lack"
    return [Result("hsds-csv", count, violations, note)]


def airs(binary, data, folder):
    if not shutil.which("xmllint"):
        return [Result("airs", 0, None, "no xmllint (apt-get install libxml2-utils)")]
    results = []
    for version in ("3.0", "3.1"):
        out = os.path.join(folder, f"airs-{version}.xml")
        export(binary, data, "airs", out, "--airs-version", version)
        schema = os.path.join(AIRS, f"airs_{version.replace('.', '_')}.xsd")
        done = subprocess.run(["xmllint", "--nonet", "--noout", "--schema", schema, out], capture_output=True, text=True)
        violations = [line for line in done.stderr.splitlines() if ": " in line and "fails to validate" not in line
                      and not line.endswith("validates")]
        if done.returncode != 0 and not violations:
            violations = [done.stderr.strip() or f"xmllint: exit {done.returncode}"]
        agencies = sum(1 for e in ElementTree.parse(out).getroot() if e.tag.split("}")[-1] == "Agency")
        results.append(Result(f"airs {version}", agencies, violations, " (documents are agencies)"))
    return results


def geojson(binary, data, folder):
    """RFC 7946: a collection of features, each a point within the Earth's degrees, longitude first."""
    out = os.path.join(folder, "network.geojson")
    export(binary, data, "geojson", out)
    with open(out, encoding="utf-8") as file:
        collection = json.load(file)
    violations = [] if collection["type"] == "FeatureCollection" else ["no FeatureCollection"]
    for feature in collection["features"]:
        point = feature["geometry"]["coordinates"]
        if not (feature["type"] == "Feature" and feature["geometry"]["type"] == "Point" and len(point) == 2
                and -180 <= point[0] <= 180 and -90 <= point[1] <= 90 and isinstance(feature["properties"], dict)):
            violations.append(str(feature.get("id")))
    return [Result("geojson", len(collection["features"]), violations, " (documents are points)")]


def graphs(binary, data, folder):
    """GraphML and DOT name the same edges, and every end of an edge is a node."""
    for form in ("graphml", "dot"):
        export(binary, data, form, os.path.join(folder, "network." + form))
    space = "{http://graphml.graphdrawing.org/xmlns}"
    graph = ElementTree.parse(os.path.join(folder, "network.graphml")).getroot().find(space + "graph")
    nodes = {node.get("id") for node in graph.findall(space + "node")}
    edges = graph.findall(space + "edge")
    violations = [f"edge of {e.get('source')} to {e.get('target')}" for e in edges
                  if e.get("source") not in nodes or e.get("target") not in nodes]
    with open(os.path.join(folder, "network.dot"), encoding="utf-8") as file:
        drawn = sum(" -> " in line for line in file)
    if drawn != len(edges):
        violations.append(f"GraphML has {len(edges)} edges, DOT {drawn}")
    return [Result("graphml and dot", len(nodes), violations, f" (documents are nodes; {len(edges)} edges)")]


def table(binary, data, folder):
    """No cell that a spreadsheet would run, and rows of one length."""
    out = os.path.join(folder, "services.csv")
    export(binary, data, "table", out)
    with open(out, newline="", encoding="utf-8-sig") as file:
        rows = list(csv.reader(file, strict=True))
    violations = [f"row {n}: {cell[:30]!r}" for n, row in enumerate(rows, 1) for cell in row
                  if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]
    violations += [f"row {n}: {len(row)} cells" for n, row in enumerate(rows, 1) if len(row) != len(rows[0])]
    return [Result("table", len(rows) - 1, violations, " (documents are rows)")]


def exports(binary, data, folder=None):
    """The results of every format for one data file."""
    place = folder or tempfile.mkdtemp(prefix="sportello-exports-")
    try:
        return [result for check in (hsds_csv, hsds_json, airs, table, geojson, graphs)
                for result in check(binary, data, place)]
    finally:
        if folder is None:
            shutil.rmtree(place)


if __name__ == "__main__":
    found = exports(*sys.argv[1:3])
    for result in found:
        print(result)
    sys.exit(0 if all(result.holds for result in found) else 1)
