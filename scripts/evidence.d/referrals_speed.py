"""Ten years and a million referrals: each report within a second."""
import os
import random
import resource
import sqlite3
import time

from evidence import say
from referrals_shared import FOLDER, demo, rows

NEEDS = ["work", "food", "housing", "health.doctor", "papers", "training", "mental_health", "income"]
STATUSES = ["asylum_seeker", "refugee", "work_permit", "family_permit", "citizen", "undocumented", None]


def fill(path, count):
    """Writes ten years past the program, which alone would take an hour; a fixed seed."""
    chance = random.Random(10)
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    areas = [row[0] for row in connection.execute("SELECT id FROM areas WHERE kind = 'municipality' LIMIT 60")] or [None]
    services = [row[0] for row in connection.execute("SELECT id FROM services LIMIT 100")]
    owners = dict(connection.execute("SELECT id, organization_id FROM services"))
    letters = "23456789CDFGHJKMNPRTWXY"

    def code(number):
        digits = [number // 23 ** place % 23 for place in range(6)]
        total = sum((place + 1) * digit for place, digit in enumerate(digits))
        check = next(digit for digit in range(23) if (total + 7 * digit) % 23 == 0)
        return "".join(letters[digit] for digit in digits + [check])

    people = count * 4 // 10

    def days():
        return f"{2016 + chance.randrange(10)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}"

    opened = [days() for _ in range(people)]
    connection.executemany(
        "INSERT INTO cases (code, opened_on, retain_until, reference, retention_days) VALUES (?, ?, '2030-01-01', ?, 730)",
        ((code(n), opened[n], f"{n:016x}") for n in range(people)))
    connection.executemany(
        "INSERT INTO case_facts (case_code, age, sex, legal_status, nationality) VALUES (?, ?, ?, ?, ?)",
        ((code(n), chance.randint(1, 90), chance.choice(["female", "male", None]), chance.choice(STATUSES),
          chance.choice(["IT", "NG", "RO", "PK", None])) for n in range(people)))
    needs = count * 6 // 10
    connection.executemany(
        "INSERT INTO case_needs (id, case_code, need_id, recorded_on, area_id, state, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
        ((n + 1, code(n % people), chance.choice(NEEDS), opened[n % people], chance.choice(areas), *state)
         for n in range(needs) for state in [("unmet", "no_service_exists") if n % 5 == 0 else ("open", None)]))
    states = ["sent", "accepted", "completed", "completed", "completed", "declined", "expired", "failed"]
    reasons = {"declined": "no_capacity", "expired": "no_answer", "failed": "no_show"}
    made = []
    for n in range(count):
        service, state, day = services[n % len(services)], states[n % len(states)], opened[n % needs % people]
        made.append((n + 1, n % needs + 1, service, owners[service], n % 2, f"{day}T10:00", state, f"{day}T10:00", day,
                     reasons.get(state)))
    connection.executemany(
        "INSERT INTO referrals (id, case_need_id, service_id, organization_id, is_logged_only, created_at, state, "
        "changed_at, sent_on, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", made)
    connection.executemany(
        'INSERT INTO referral_events (referral_id, role, at, "from", "to") VALUES (?, \'desk\', ?, ?, ?)',
        ((row[0], row[5], *step) for row in made for step in [("draft", "sent"), ("sent", row[6])]
         if step[0] != step[1] or row[6] != "sent"))
    connection.executemany(
        "INSERT INTO outcomes (referral_id, help, days) VALUES (?, ?, ?)",
        ((row[0], chance.choice(["yes", "yes", "partly", "no"]), chance.randint(0, 90)) for row in made
         if row[6] == "completed"))
    connection.executemany(
        "INSERT INTO activities (kind, day, minutes, case_code) VALUES (?, ?, ?, ?)",
        ((chance.choice(["interview", "cv", "legal_help"]), opened[n], 30, code(n)) for n in range(people // 2)))
    connection.executemany(
        "INSERT INTO unanswered_inquiries (need_id, area_id, day) VALUES (?, ?, ?)",
        ((chance.choice(NEEDS), chance.choice(areas), days()) for _ in range(count // 20)))
    connection.commit()
    connection.execute("ANALYZE")
    connection.close()


def spent(body):
    """The seconds that the processor spent on a command, which other work on the machine does not lengthen."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    body()
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def speed():
    """reports of ten years and a million referrals, each within a second"""
    count = int(os.environ.get("REFERRALS", "1000000"))
    desk = demo("speed.sportello").at("2026-02-01T10:00")
    fill(desk.data, count)
    desk("report", "--year", "2025")
    idle = spent(lambda: desk("project"))
    reports = [["report", "--year", str(year)] for year in range(2016, 2026)]
    reports += [["report", "partners", "--year", "2025"], ["report", "notices", "--year", "2025"],
                ["report", "--year", "2025", "--csv", "unmet_needs"],
                ["report", "--year", "2025", "--csv", "unanswered_inquiries"],
                ["report", "--year", "2025", "--html", "--to", os.path.join(FOLDER, "speed.html")]]
    took, began = {}, time.time()
    for words in reports:
        took[" ".join(words[:5])] = spent(lambda: desk(*words))
    wall = time.time() - began
    worst = max(took, key=took.get)
    say(f"each of {len(reports)} reports over {count:,} referrals of ten years, the program's start included: "
        "seconds of the processor",
        f"slowest {took[worst]:.2f} ({worst}); median {sorted(took.values())[len(took) // 2]:.2f}; a command that "
        f"counts nothing {idle:.2f}; file of {os.path.getsize(desk.data) >> 20} MB; by the clock {wall / len(took):.2f} s "
        f"each, at a load of {os.getloadavg()[0]:.0f}", took[worst] <= 1)
    counted = sum(row[0] for row in rows(
        desk.data, "SELECT count(*) FROM referrals WHERE created_at BETWEEN '2025-01-01' AND '2025-12-31T99'"))
    report = desk.json("report", "--year", "2025")
    total = [t for t in report["tables"] if t["id"] == "referrals_by_state"][0]["rows"][-1]["count"]
    say("the report's total is that of an independent reader", f"{total} and {counted}", total == counted)


CHECKS = [speed]
