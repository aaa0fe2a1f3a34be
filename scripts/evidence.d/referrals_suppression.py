"""What a report hides cannot be worked out, neither from all its tables nor from two editions."""
import os
import random

from evidence import passing, run, say
from referrals_shared import FOLDER, demo


def algebra():
    """no hidden cell follows from all the tables printed"""
    run("swift", "build", "--build-tests")
    count = os.environ.get("LEDGERS", "400")
    os.environ["SPORTELLO_LEDGERS"] = count
    passing(f"no hidden cell follows by linear algebra from all tables of {count} random years, at limits 5 and 11",
            ["SuppressionTests"], 2)
    del os.environ["SPORTELLO_LEDGERS"]
    passing("no small cell of small tables has one possible value, marks and their meaning included",
            ["SmallCellsGridTests", "SmallCellsLineTests"], 8)


def editions():
    """two dates of publication tell nothing of who came or went between them"""
    desk = demo("editions.sportello").at("2025-06-10T10:00")
    chance = random.Random(5)
    codes = [desk.json("case", "open", "--age", str(chance.randint(1, 80)), "--status",
                       chance.choice(["asylum_seeker", "work_permit"]))["case"] for _ in range(40)]
    later = desk.at("2026-02-01T10:00")
    one, two = (os.path.join(FOLDER, name) for name in ("edition-1", "edition-2"))
    later("report", "publish", one, "--year", "2025")
    desk.json("case", "open", "--age", "99", "--status", "refugee")
    later("case", "erase", codes[0])
    later.at("2026-05-01T10:00")("report", "publish", two, "--year", "2025")
    same = [name for name in sorted(os.listdir(one))
            if open(os.path.join(one, name), "rb").read() == open(os.path.join(two, name), "rb").read()]
    say("a year goes out once: a person recorded late and one erased change no byte of the second edition",
        f"{len(same)} of {len(os.listdir(one))} files equal", len(same) == len(os.listdir(one)) > 10)
    refused = later("report", "publish", one, "--year", "2026", ok=(2,))
    say("a year that is not over is not published", refused.stderr.strip().splitlines()[0], refused.returncode == 2)


CHECKS = [algebra, editions]
