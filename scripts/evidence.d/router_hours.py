"""evidence PART=router ONLY=hours: the map's hours, recurrence rules, holidays, clocks, and their words.

N is how many random expressions are compared (100,000); PEERS is a folder for the Python programs that they are compared
with, made where it is missing.
"""
import functools
import json
import os
import re
import sys

from evidence import passing, run, say

HERE = os.path.dirname(os.path.abspath(__file__))
COUNT = int(os.environ.get("N", "100000"))
SEED = os.environ.get("SEED", "1")
PEERS = os.environ.get("PEERS", "/var/tmp/sportello-hours-peers")


@functools.cache
def tool():
    """Builds the benchmark that answers for other programs, and returns its path."""
    run("swift", "build", "--configuration", "release", "--product", "hours")
    folder = run("swift", "build", "--configuration", "release", "--show-bin-path").stdout.strip()
    return os.path.join(folder, "hours")


@functools.cache
def python():
    """A Python that has the peers."""
    path = os.path.join(PEERS, "bin", "python")
    if not os.path.exists(path):
        run(sys.executable, "-m", "venv", PEERS)
        run(path, "-m", "pip", "install", "-q", "opening-hours-py", "python-dateutil", "holidays")
    return path


def compared(verb, count):
    """What the comparer found."""
    script = os.path.join(HERE, "hours_peers.py")
    return json.loads(run(python(), script, verb, tool(), count, SEED, timeout=7200).stdout)


@functools.cache
def built():
    """Builds the tests once."""
    run("swift", "build", "--build-tests")


def vectors():
    """opening_hours.js's vectors: every value open, unknown, shut, commented and as long as they say; the rest refused"""
    built()
    passing(vectors.__doc__, ["HoursConformanceTests"], 6)


def expressions():
    """random expressions of the common subset against opening-hours-py: no difference without its reason"""
    result = compared("expressions", COUNT)
    found = result["found"]
    reasons = {
        "comment_is_open": "a lone comment is unknown (specification, rule modifier)",
        "fallback_by_day": "|| holds where the rest is shut, not on days without a rule (fallback rule separator)",
        "night_by_rule": "what runs past midnight belongs to its first day (time, extended hours)",
        "shut_is_forever": "a last || off changes nothing (fallback rule separator)",
    }
    for name, why in reasons.items():
        print(f"            {found.get(name, 0):,} explained: {why}")
    for example in result["examples"]:
        print(f"            unexplained: {example}")
    say(expressions.__doc__,
        f"{result['cases']:,} compared, {found.get('same', 0):,} the same, {found.get('unexplained', 0):,} unexplained",
        result["cases"] >= 100_000 and not found.get("unexplained"))


def recurrences():
    """random rules of RFC 5545 against dateutil: the same days"""
    result = compared("recurrences", COUNT // 20)
    found = result["found"]
    for example in result["examples"]:
        print(f"            unexplained: {example}")
    say(recurrences.__doc__,
        f"{found.get('same', 0):,} rules the same, {found.get('unexplained', 0):,} not, {found.get('never', 0):,} fall on "
        f"no day and are not asked", found.get("same", 0) >= 1000 and not found.get("unexplained"))


def holidays():
    """holidays of 31 countries and parts in 20 years, and the patrons of Italy's capitals, against PyPI holidays"""
    result = compared("holidays", 0)
    found, patrons = result["found"], result["patrons"]
    for why, count in result["reasons"].items():
        print(f"            {count:,} explained: {why}")
    for example in result["examples"]:
        print(f"            unexplained: {example}")
    unexplained = found.get("unexplained", 0) + patrons.get("unexplained", 0)
    say(holidays.__doc__,
        f"{found.get('same', 0):,} days and {patrons.get('same', 0)} of {result['towns']} towns the same, "
        f"{unexplained} unexplained", unexplained == 0 and result["towns"] >= 110)


def clocks():
    """time zones: spring gap and autumn overlap, the database read as the C library reads it, durations over both"""
    built()
    passing(clocks.__doc__, ["TimeZoneRulesTests"], 7)


def schedules():
    """schedules, the map's text both ways, a plain week as minutes equal to the full reading, last entry, local holidays"""
    built()
    passing(schedules.__doc__, ["RecurrenceTests", "RecurringHoursTests", "PlainWeekTests", "DirectoryTests.HolidayTests"], 22)


def labels():
    """the label and the filter agree (askdarcel-web 770), Friday night (499) and twenty-four hours (647)"""
    built()
    passing(labels.__doc__, ["OpeningLabelTests", "askdarcel"], 4)


def words():
    """words for hours in every shipped language: no phrase missing, no argument lost"""
    built()
    passing(words.__doc__, ["GuidesTests"], 20)


def rate():
    """open at a moment: the plain week answers at least 50 times as fast as the full reading"""
    output = run(tool()).stdout
    times = dict(re.findall(r"^(.*): (\d+) ns", output, re.M))
    full, week = (int(times.get(name, 0)) for name in ("full reading", "plain week"))
    say(rate.__doc__, f"{week} ns against {full} ns", 0 < week * 50 <= full)


CHECKS = [vectors, expressions, recurrences, holidays, clocks, schedules, labels, words, rate]
