"""The HSDS 3.1 API: every answer against the standard's own schemas, every envelope counted, and schemathesis."""
import json
import os
import re
import tempfile
import urllib.parse

from evidence import SHARED, run, say
from served import binary, desk, peers, read_json

SPECIFICATION = os.path.join(SHARED, "data", "hsds-spec", "schema")
MOCKS = os.path.join(SHARED, "data", "oruk", "V3.0-UK-Default")
KINDS = {
    "services": ("compiled/service_list.json", "service.json"),
    "organizations": ("compiled/organization_list.json", "organization.json"),
    "service_at_locations": ("compiled/service_at_location_list.json", "service_at_location.json"),
    "taxonomies": ("taxonomy.json", "taxonomy.json"),
    "taxonomy_terms": ("taxonomy_term.json", "taxonomy_term.json"),
}
# Identifiers are text here, since partners send numbers and words; the standard asks for a UUID.
VALIDATOR = """
import json, pathlib, sys
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012
folder, work = map(pathlib.Path, sys.argv[1:])
def retrieve(uri):
    return Resource.from_contents(json.loads((folder / uri.rsplit('/', 1)[-1]).read_text()), DRAFT202012)
formats = FormatChecker(['date', 'date-time', 'email', 'uri', 'time'])
faults, count = [], 0
for line in open(work):
    schema, document = json.loads(line)
    path = folder / schema
    validator = Draft202012Validator(json.loads(path.read_text()), registry=Registry(retrieve=retrieve),
                                     format_checker=formats)
    for value in document:
        count += 1
        faults += [f"{schema} {value.get('id')} {list(e.absolute_path)}: {e.message[:120]}"
                   for e in validator.iter_errors(value)]
print(json.dumps([count, faults]))
"""
PACKAGES = ["jsonschema", "referencing", "rfc3339-validator", "rfc3987", "schemathesis"]


def pages(address, kind, **query):
    """Every envelope of a list, by its pages."""
    page, found = 1, []
    while True:
        envelope = read_json(f"{address}/hsds/{kind}?" + urllib.parse.urlencode({**query, "page": page}))
        found.append(envelope)
        if envelope["last_page"]:
            return found
        page += 1


def demo(folder):
    data = os.path.join(folder, "demo.db")
    run(binary(), "demo", "--data", data)
    return data


def schemas():
    """every record that the API gives, in lists and alone, is valid by the standard's JSON Schemas"""
    python = peers(*PACKAGES)
    with tempfile.TemporaryDirectory() as folder, desk(demo(folder)) as address:
        work = os.path.join(folder, "work")
        with open(work, "w") as out:
            for kind, (of_list, alone) in KINDS.items():
                plain = [r for p in pages(address, kind, per_page=100) for r in p["contents"]]
                out.write(json.dumps([of_list, plain]) + "\n")
                full = [r for p in pages(address, kind, per_page=100, full="true") for r in p["contents"]]
                out.write(json.dumps([alone, full]) + "\n")
                some = [read_json(f"{address}/hsds/{kind}/{urllib.parse.quote(r['id'], safe='')}") for r in plain[:60]]
                out.write(json.dumps([alone, some]) + "\n")
        count, faults = json.loads(run(python, "-c", VALIDATOR, SPECIFICATION, work).stdout)
    say("HSDS records valid by the JSON Schemas, formats but uuid checked",
        f"{count} records, {len(faults)} faults" + "".join("\n      " + f for f in faults[:8]), count > 500 and not faults)


def envelopes():
    """every list envelope is right, counted anew from its pages"""
    faults, count = [], 0
    with tempfile.TemporaryDirectory() as folder, desk(demo(folder)) as address:
        for kind in KINDS:
            for size in (1 if kind == "taxonomies" else 7, 50, 1000):
                found = pages(address, kind, per_page=size)
                identifiers = [r["id"] for p in found for r in p["contents"]]
                count += len(found)
                for number, page in enumerate(found, 1):
                    right = (page["total_items"] == len(identifiers) == len(set(identifiers))
                             and page["total_pages"] == len(found) and page["page_number"] == number
                             and page["size"] == len(page["contents"]) <= size
                             and page["first_page"] == (number == 1) and page["last_page"] == (number == len(found))
                             and page["empty"] == (not page["contents"]))
                    faults += [] if right else [f"{kind} {size} {number}"]
    say("HSDS list envelopes", f"{count} pages, {len(faults)} wrong {faults[:5]}", count > 100 and not faults)


def shape(value, at=""):
    """The paths of the members of a document, lists as []."""
    if isinstance(value, dict):
        return {f"{at}.{k}" for k in value} | {p for k, v in value.items() for p in shape(v, f"{at}.{k}")}
    if isinstance(value, list):
        return {p for v in value for p in shape(v, at + "[]")}
    return set()


def mocks():
    """the lists have the members of Open Referral UK's own mocks, as far as the mocks' envelope and lists' objects go"""
    lacking = []
    with tempfile.TemporaryDirectory() as folder, desk(demo(folder)) as address:
        for kind, name in [("services", "service"), ("organizations", "organization"), ("taxonomies", "taxonomy"),
                           ("taxonomy_terms", "taxonomy_term"), ("service_at_locations", "service_at_location")]:
            with open(os.path.join(MOCKS, f"{name}_list.json")) as file:
                mock = json.load(file)
            ours = read_json(f"{address}/hsds/{kind}?per_page=1000")
            lacking += [f"{kind}.{m}" for m in mock if m not in ours]
            nested = {k for r in mock["contents"] for k, v in r.items() if isinstance(v, dict)}
            has = {k for r in ours["contents"] for k, v in r.items() if isinstance(v, dict)}
            lacking += [f"{kind}.contents[].{m}" for m in nested - has]
        mock = json.load(open(os.path.join(MOCKS, "api_details.json")))
        lacking += [f"/.{m}" for m in mock if m not in read_json(f"{address}/hsds/")]
    # The demo network has no programmes.
    lacking = [path for path in lacking if not path.endswith(".program")]
    say("members of Open Referral UK's Default mocks that the API lacks", ", ".join(lacking) or "none", not lacking)


def tried():
    """schemathesis finds no server error and no answer that the OpenAPI document does not allow"""
    python = peers(*PACKAGES)
    with tempfile.TemporaryDirectory() as folder, desk(demo(folder)) as address:
        done = run(os.path.join(os.path.dirname(python), "schemathesis"), "run", f"{address}/hsds/openapi.json",
                   "--url", f"{address}/hsds", "--checks", "all", "--max-examples", "40", "--phases",
                   "coverage,fuzzing", "--seed", "7", check=False, cwd=folder)
    cases = re.search(r"(\d+) generated[^\n]*", done.stdout)
    failures = re.findall(r"❌ (\w+ [^\n]*)", done.stdout)
    figure = (cases.group(0) if cases else done.stdout[-300:] + done.stderr[-300:])
    say("schemathesis, all its checks", f"{figure} {failures}",
        bool(cases) and int(cases.group(1)) > 300 and done.returncode == 0)


CHECKS = [schemas, envelopes, mocks, tried]
