"""hours_peers.py expressions|recurrences|holidays TOOL N SEED: compares the benchmark tool `hours` with programs of
others on random or whole cases, and prints what it found as JSON. It needs opening-hours-py, python-dateutil, holidays.
"""
import collections
import datetime
import itertools
import json
import subprocess
import sys

SHUT = ("off", "closed")
READINGS = ["comment_is_open", "fallback_by_day", "night_by_rule"]


def ask(tool, verb, lines):
    """The tool's answers to lines of cells."""
    text = "".join("\t".join(map(str, line)) + "\n" for line in lines)
    done = subprocess.run([tool, *verb], input=text, text=True, capture_output=True, check=True)
    answers = done.stdout.split("\n")[:-1]
    if len(answers) != len(lines):
        raise RuntimeError(f"{len(answers)} answers to {len(lines)} lines")
    return answers


def joined(parts):
    """Intervals with neighbours that say the same made one, and what is shut left out."""
    found = []
    for start, end, state, comment in parts:
        if state == "closed":
            continue
        if found and found[-1][1] == start and found[-1][2:] == [state, comment]:
            found[-1][1] = end
        else:
            found.append([start, end, state, comment])
    return found


def ours(answer):
    cells = [cell.split(" ", 3) for cell in answer.split("\t")] if answer else []
    return joined((datetime.datetime.fromisoformat(cell[0]), datetime.datetime.fromisoformat(cell[1]), cell[2],
                   cell[3] if len(cell) > 3 else "") for cell in cells)


def peers(text, first, last):
    from opening_hours import OpeningHours
    midnight = datetime.time()
    hours = OpeningHours(text, country="FR" if "PH" in text else None)
    between = hours.intervals(datetime.datetime.combine(first, midnight), datetime.datetime.combine(last, midnight))
    return joined((start.replace(tzinfo=None), end.replace(tzinfo=None), str(state).split(".")[-1].lower(), comment)
                  for start, end, state, comment in between)


def explained(rules, first, last, answer, peer):
    """The fewest of the readings in dispute under which the model gives the peer's whole answer; `None` without any."""
    from hours_expressions import Model
    if Model(rules).intervals(first, last) != answer:
        return None
    for count in range(len(READINGS) + 1):
        for names in itertools.combinations(READINGS, count):
            if Model(rules, **dict.fromkeys(names, True)).intervals(first, last) == peer:
                return list(names)
    return None


def compare_expression(rules, first, last, answer):
    """Nothing where both agree, else the names of what explains it, or `unexplained`."""
    from hours_expressions import text
    if answer.startswith("refused"):
        return ["unexplained"]
    answer, names = ours(answer), []
    peer = peers(text(rules), first, last)
    if answer == peer:
        return []
    said = [rule for rule in rules if rule.words or rule.times or rule.join != " || " or rule.state not in SHUT]
    if len(said) < len(rules):
        # What is shut stays shut, so that the value without such rules must say the same.
        rules, names = said, ["shut_is_forever"]
        peer = peers(text(rules), first, last)
        if answer == peer:
            return names
    more = explained(rules, first, last, answer, peer)
    return ["unexplained"] if more is None else names + more


def expressions(tool, count, seed):
    from hours_expressions import Expressions, text
    from opening_hours import OpeningHours
    between = OpeningHours("PH", country="FR").intervals(datetime.datetime(2023, 1, 1), datetime.datetime(2030, 1, 1))
    holidays = set()
    for start, end, state, _ in between:
        days = range((end - start).days) if str(state).lower().endswith("open") else []
        holidays |= {start.date() + datetime.timedelta(days=day) for day in days}
    made = Expressions(seed, holidays)
    cases = [(made.expression(), *made.window()) for _ in range(count)]
    answers = ask(tool, ["intervals", "FR"], [(text(rules), first, last) for rules, first, last in cases])
    found, examples = collections.Counter(), []
    for (rules, first, last), answer in zip(cases, answers):
        names = compare_expression(rules, first, last, answer)
        if not names:
            found["same"] += 1
        for name in names:
            found[name] += 1
        if "unexplained" in names:
            examples.append(f"{text(rules)} from {first} to {last}")
    return {"cases": count, "found": found, "examples": examples[:5]}


def recurrences(tool, count, seed):
    from hours_recurrences import DAY, Recurrences, peer_days
    made = Recurrences(seed)
    cases = [made.case() for _ in range(count)]
    answers = ask(tool, ["recurrences"], cases)
    wide = ask(tool, ["recurrences"], [(rule, start, start, start + 4000 * DAY) for rule, start, _, _ in cases])
    found, examples = collections.Counter(), []
    for (rule, start, first, last), answer, all_days in zip(cases, answers, wide):
        bounded = "COUNT" in rule or "UNTIL" in rule
        if not all_days or (not bounded and all_days.split("\t")[-1] < last.isoformat()):
            # A rule that falls on no day: dateutil would look for one until the year 9999.
            found["never"] += 1
            continue
        same = (answer.split("\t") if answer else []) == peer_days(rule, start, first, last)
        found["same" if same else "unexplained"] += 1
        if not same:
            examples.append(f"{rule} from {start}")
    return {"cases": count, "found": found, "examples": examples[:5]}


def reason(region, day, listed):
    """Why a day is a holiday in one list alone; `None` where nothing says."""
    name = listed.get(day.isoformat(), "")
    before = [listed.get((day - datetime.timedelta(days=days)).isoformat(), "") for days in range(1, 4)]
    if region == "IT" and name == "National Unity Day":
        return "kept on a Sunday, without being one of the law's holidays"
    if region == "ES" and day.weekday() == 6 and not name:
        return "a Sunday, which communities may move"
    if region == "AL" and ("Eid" in name + " ".join(before) or name == "Public Holiday"):
        return "set by the moon or by a decision for one year"
    if region in ("DE-BE", "GB-SCT") and ("anniversary" in name or "FIFA" in name):
        return "set for one year"
    return None


PLACES = {"Andria": "Andria", "Barletta": "Barletta", "Trani": "Trani", "Cesena": "Cesena", "Forlì": "Forli",
          "Pesaro": "Pesaro", "Urbino": "Urbino"}
OTHER_PATRONS = {"Perugia": "the list has those of Assisi", "Casale Monferrato": "no capital", "Tortona": "no capital",
                 "Reggio di Calabria": "second name", "Reggio nell'Emilia": "second name"}


def patron_days(tool, towns):
    """Of each capital, the days that are no holidays of the State, here and in the list; a day of State counts as kept."""
    import holidays
    found, examples = collections.Counter(), []
    answers = ask(tool, ["holidays"], [(town, "2025-01-01", "2034-12-31") for _, town in towns])
    common = {day.isoformat() for day in holidays.IT(years=range(2025, 2035))}
    for (province, town), answer in zip(towns, answers):
        theirs = holidays.IT(subdiv=PLACES.get(town, province), years=range(2025, 2035))
        listed = {day.isoformat() for day in theirs}
        alone = [day for day in answer.split("\t") if day not in listed | common]
        key = "same" if not alone else "explained" if town in OTHER_PATRONS else "unexplained"
        found[key] += 1
        if key == "unexplained":
            examples.append(f"{town} {alone[0]}")
    return found, examples


def calendars(tool, count, seed):
    import holidays
    states = "BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH".split()
    regions = ["IT", "FR", "FR-57", "ES", "DE", *(f"DE-{state}" for state in states), "CH", "CH-TI",
               "AT", "RO", "AL", "GB", "GB-ENG", "GB-WLS", "GB-SCT", "GB-NIR"]
    answers = ask(tool, ["holidays"], [(region, "2024-01-01", "2043-12-31") for region in regions])
    found, examples, reasons = collections.Counter(), [], collections.Counter()
    for region, answer in zip(regions, answers):
        country, _, part = region.partition("-")
        theirs = holidays.country_holidays(country, subdiv=part or None, years=range(2024, 2044))
        listed, kept = {day.isoformat(): name for day, name in theirs.items()}, set(answer.split("\t"))
        found["same"] += len(kept & set(listed))
        for day in sorted(kept ^ set(listed)):
            why = reason(region, datetime.date.fromisoformat(day), listed)
            found["explained" if why else "unexplained"] += 1
            if why:
                reasons[f"{region}: {why}"] += 1
            else:
                examples.append(f"{region} {day} {listed.get(day, 'here alone')}")
    towns = [tuple(line.split("\t")) for line in ask(tool, ["patrons"], [["all"]])[0].split(";") if line]
    patrons, more = patron_days(tool, towns)
    return {"cases": len(regions), "found": found, "reasons": reasons, "towns": len(towns), "patrons": patrons,
            "examples": (examples + more)[:8]}


if __name__ == "__main__":
    verb, tool, count, seed = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
    verbs = {"expressions": expressions, "recurrences": recurrences, "holidays": calendars}
    print(json.dumps(verbs[verb](tool, count, seed)))
