"""Which of the shared data sets are listings: every file of every folder, and what the evidence makes of it.

A set that is imported stands in `listings` or `packages`; what a test holds against other expectations stands in
`TESTED` with the test's name; what is no listing stands in `OTHERS` with the reason. A file of which nothing is said is
a fault, and so is a pattern that no file meets.
"""
import fnmatch
import os

from listings import FIGURES, LISTINGS, PRISONS
from packages import DATA, PACKAGES

# Listings whose rows or documents are held one by one against an expectation in a test, beside or instead of counting.
TESTED = {
    "ohana/fixtures/*": "OhanaTests: the verdict of each of the 51",
    "hsds-transformer/spec/fixtures/base_transformer/output/*": "TransformerTests: what must come of the input",
    "hsds-transformer/spec/fixtures/base_transformer/mapping.yaml": "the profile illinois-legal-aid says the same",
    "hsds-validator-cases/stevens/empty_json/*": "HSDSJSONRealDataTests: an empty object is an empty file",
    "linkage/hsds-er/*": "SiteTests: two places of one service, which are not merged",
    "linkage/fodors-zagats/match*": "the pairs by which matching is judged, with fodors.csv and zagats.csv",
    "linkage/fodors-zagats/lbl*": "pairs of rows with a person's verdict",
    "servicenet-fixtures/icarol/ids*": "identifiers and dates of change alone: there is nothing to list",
    "fr-data-inclusion/api/tests/fixtures/dataset.xlsx": "a workbook: refused, with what to do",
}

# What is no listing, and why.
OTHERS = {
    "*/PROVENANCE.md": "about the data", "*LICENSE*": "about the data", "*/README*": "about the data",
    "*/LICENSE*": "about the data", "*/NOTICE*": "about the data", "*/UNLICENSE*": "about the data",
    "airs/lov/*": "lists of words", "airs/opencioc/*": "schemas", "airs/src/*": "schemas",
    "cldr/*": "names and rules of languages",
    "fr-data-inclusion/deduplication/*": "verdicts about records that are not published",
    "fr-data-inclusion/pipeline/*": "lists of words",
    "gazetteer/*": "places, no services", "gtfs/*": "timetables",
    "hostile/*": "files made to break readers (FeedsTests, HostileFileTests)",
    "hsds-spec/datapackage.json": "a schema", "hsds-spec/schema/*": "schemas",
    "hsds-spec/examples/csv/datapackage.json": "a link that was copied as a file",
    "hsds-transformer/examples/*.yaml": "mappings of the field's transformer",
    "hsds-transformer/examples/florida_data/*.yaml": "a mapping of the field's transformer",
    "hsds-validator-cases/example-profile/profile/*": "schemas", "hsds-validator-cases/stevens/json_schema/*": "schemas",
    "it-alessandria/comuni_*": "municipalities, no services", "it-alessandria/limits_*": "boundaries",
    "it-comuni/*": "municipalities, no services",
    "ohana/data/oe.json": "a list of words",
    "opening-hours/*": "hours without services (HoursTests)",
    "oruk/uk-profile/profile/*": "schemas", "oruk/uk-profile/schema/*": "schemas",
    "serviceinfo-lebanon/*": "the words of a program in several languages",
    "taxonomies/*": "lists of words",
}


def listed():
    """The files that are imported."""
    paths = {listing.path for listing in LISTINGS}
    paths |= {path for package in PACKAGES for path in package.paths}
    paths |= {os.path.join(DATA, PRISONS, name + ".csv") for name in FIGURES}
    return {os.path.relpath(path, DATA) for path in paths}


def inventory():
    """How many files are imported, tested and no listing; the files of which nothing is said; the idle patterns."""
    files = {os.path.relpath(os.path.join(folder, name), DATA)
             for folder, _, names in os.walk(DATA) for name in names}
    counts, said = {"imported": 0, "held by a test": 0, "no listing": 0}, listed()
    unsaid, idle = [], set(TESTED) | set(OTHERS)
    for path in sorted(files):
        tested = [pattern for pattern in TESTED if fnmatch.fnmatch(path, pattern)]
        others = [pattern for pattern in OTHERS if fnmatch.fnmatch(path, pattern)]
        idle -= set(tested) | set(others)
        if path in said:
            counts["imported"] += 1
        elif tested:
            counts["held by a test"] += 1
        elif others:
            counts["no listing"] += 1
        else:
            unsaid.append(path)
    return counts, unsaid, sorted(idle)


if __name__ == "__main__":
    print(*inventory(), sep="\n")
