"""A made-up year of 256 people, driven by the command line, whose report is the article's table."""
import csv
import io
import os
import random
from xml.etree import ElementTree

from evidence import say
from referrals_shared import FOLDER, demo

# The figures of the desk's year as the issue gives them.
GROUPS = {"protection": 165, "other_permit": 78, "citizen": 13}
WORK = {"cv": 65, "course_enrolment": 90, "external_course": 10, "legal_help": 40, "accompaniment": 25,
        "psychological_support": 3}
HOURS = 1000
# What was done tells the needs' order; the issue gives no counts of needs themselves.
NEEDS = [("training", 90), ("work", 65), ("papers", 40), ("work.placement", 25), ("training.other", 10),
         ("mental_health", 8)]
STATUSES = {"protection": ["asylum_seeker", "refugee", "subsidiary_protection", "special_protection"],
            "other_permit": ["work_permit", "family_permit", "study_permit", "long_term_resident"],
            "citizen": ["citizen"]}
KIND_OF_NEED = {"cv": 1, "course_enrolment": 0, "legal_help": 2, "accompaniment": 3, "external_course": 4,
                "psychological_support": 5}


def table(desk, name):
    """A table of the report as CSV, by its first column."""
    text = desk("report", "--year", "2026", "--csv", name).stdout
    return [row for row in csv.reader(io.StringIO(text))][1:]


def needs_of(desk):
    """Needs of the vocabulary that fit, by the words that the command line finds them by."""
    return [known(desk, words) for words in ("corso di formazione", "lavoro", "permesso di soggiorno", "tirocinio",
                                             "corso di italiano", "psicologo")]


def known(desk, words):
    hits = desk.json("find", words, "--kinds", "need")
    return hits[0]["id"]


def day(random_, index):
    return f"2026-{index % 12 + 1:02d}-{random_.randint(1, 28):02d}"


def drive(desk):
    """Opens 256 cases and records what was done; returns the needs in order of frequency."""
    chance = random.Random(256)
    desk("project", "sportello", "Sportello 2026", "--funder", "Fondazione")
    desk("project", "formazione", "Corsi", "--funder", "Regione")
    needs = needs_of(desk)
    work = [kind for kind, count in WORK.items() for _ in range(count)]
    people = [group for group, count in GROUPS.items() for _ in range(count)]
    chance.shuffle(people)
    minutes_left = HOURS * 60
    for index, group in enumerate(people):
        when = day(chance, index)
        now = desk.at(f"{when}T10:00")
        nationality = "IT" if group == "citizen" else chance.choice(["NG", "PK", "BD", "MA", "AL", "SN"])
        code = now.json("case", "open", "--status", chance.choice(STATUSES[group]), "--nationality", nationality,
                        "--age", str(chance.choice([17, 22, 28, 35, 48, 67])),
                        "--sex", chance.choice(["female", "male"]), "--residence", "Alessandria")["case"]
        if index < len(work):
            kind = work[index]
            minutes = 30 + chance.randint(0, 6) * 10
            minutes_left -= minutes
            now("activity", kind, "--minutes", str(minutes), "--case", code, "--project",
                "formazione" if "course" in kind else "sportello")
            made = now.refer("--case", code, "--logged", need=needs[KIND_OF_NEED[kind]])
            outcome = chance.choice(["yes", "yes", "yes", "partly", "no"])
            reason = ["--reason", "no_capacity"] if outcome == "no" else []
            desk.at(f"{when}T17:00")("outcome", str(made["referral"]), outcome, *reason)
        elif index < len(work) + 5:
            # A need may be there without anything done yet; five more ask for a psychologist than were met.
            now.refer("--case", code, "--draft", need=needs[5])
    month = 0
    while minutes_left > 0:
        minutes = min(minutes_left, 600)
        desk.at(f"2026-{month % 12 + 1:02d}-{month // 12 % 28 + 1:02d}T16:00")(
            "activity", "interview", "--minutes", str(minutes), "--project", "sportello")
        minutes_left -= minutes
        month += 1
    return needs


def year():
    """a made-up year of 256 people, driven by the command line, gives the article's table"""
    desk = demo("year.sportello")
    needs = drive(desk)
    desk = desk.at("2027-01-10T10:00")
    groups = {row[0]: row[1] for row in table(desk, "people_by_status_group")}
    wanted = {"asylum seekers and holders of protection": "165", "other permits of stay": "78",
              "Italian citizens": "13", "Total": "256"}
    say("256 people = 165 with or asking for protection + 78 other permits + 13 Italian citizens",
        ", ".join(f"{name} {groups.get(name)}" for name in wanted),
        all(groups.get(name) == count for name, count in wanted.items()))
    done = {row[0]: row[1] for row in table(desk, "activities_by_kind")}
    labels = {"CV, registration with agencies": 65, "enrolment in our own courses": 90,
              "enrolment in other courses": 10, "legal and administrative help": 40,
              "accompaniment to interviews or placements": 25, "psychological support": 3}
    say("65 CVs and agencies, 90 own courses, 10 other courses, 40 legal, 25 accompanied, 3 psychological",
        ", ".join(f"{done.get(name)} {name}" for name in labels),
        all(done.get(name) == str(count) for name, count in labels.items()))
    total = [row for row in table(desk, "activities_by_kind") if row[0] == "Total"][0]
    projects = table(desk, "activities_by_project")
    hours = sum(int(row[2].split(":")[0]) * 60 + int(row[2].split(":")[1]) for row in projects if row[0] != "Total")
    say("1,000 hours of desk, and the projects' hours sum up to them", f"{total[2]}; projects {hours // 60}:{hours % 60:02d}",
        total[2] == "1000:00" and hours == HOURS * 60)
    report = desk.json("report", "--year", "2026")
    ranked = [row["need"] for tables in report["tables"] if tables["id"] == "needs" for row in tables["rows"]]
    order = sorted(range(6), key=lambda place: -NEEDS[place][1])
    say("needs in the order of the article's figures (courses, work, legal, placements, other courses, psychological)",
        ", ".join(ranked), ranked == [needs[place] for place in order] + ["total"])
    page = os.path.join(FOLDER, "year.html")
    desk("report", "--year", "2026", "--html", "--to", page)
    plots = [name for name in ("people_by_status_group", "needs", "activities_by_month")
             if desk("report", "--year", "2026", "--plot", name, "--to", os.path.join(FOLDER, f"{name}.svg"))]
    for name in plots:
        ElementTree.parse(os.path.join(FOLDER, f"{name}.svg"))
    say("the report is a page with plots that are well-formed SVG", f"{os.path.getsize(page)} bytes, {len(plots)} plots",
        os.path.getsize(page) > 10_000)


CHECKS = [year]
