"""Random opening-hours expressions of the subset that opening-hours-py reads too, and a plain model of what they mean.

The model knows two readings of each point on which the two programs part ways, so that a difference is explained only
when each program's whole answer is the model's under its own reading.
"""
import dataclasses
import datetime
import functools
import random

from dateutil.easter import easter

MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
DAYS = "Mo Tu We Th Fr Sa Su".split()
DAY = datetime.timedelta(days=1)
SHUT = ("closed", "")


@dataclasses.dataclass
class Rule:
    """One rule: its text's parts, and for each selector a function of a day."""
    join: str = "; "
    selectors: list = dataclasses.field(default_factory=list)
    words: list = dataclasses.field(default_factory=list)
    times: list = dataclasses.field(default_factory=list)
    state: str = ""
    comment: str = ""
    year: int = 0

    def add(self, words, holds):
        self.words.append(words)
        self.selectors.append(holds)

    def holds(self, day):
        return all(selector(day) for selector in self.selectors)

    def text(self):
        times = ",".join(f"{a // 60:02}:{a % 60:02}-{b // 60:02}:{b % 60:02}" for a, b in self.times)
        comment = f'"{self.comment}"' if self.comment else ""
        return " ".join(word for word in [*self.words, times, self.state, comment] if word)


def last_day(month):
    return 28 if month == 1 else 30


@functools.cache
def easter_of(year):
    return easter(year)


class Expressions:
    """A stream of random expressions; one seed always gives the same."""

    def __init__(self, seed, holidays):
        self.random, self.holidays = random.Random(seed), holidays

    def expression(self):
        rules = [self.rule("")]
        for _ in range(self.random.choice([0, 0, 1, 1, 1, 2, 2, 3, 4])):
            rule = self.rule(self.random.choices(["; ", ", ", " || "], [.75, .18, .07])[0])
            if rule.join == ", " and not rule.words:
                rule.join = "; "  # bare times after a comma go on with the times before it
            rules.append(rule)
        return rules

    def window(self):
        first = datetime.date(2024, 1, 1) + DAY * self.random.randrange(365 * 4)
        return first, first + DAY * self.random.choice([7, 14, 31])

    def rule(self, join):
        rule, chance = Rule(join), self.random.random
        if chance() < .07:
            self.years(rule)
        if chance() < .2:
            self.dates(rule)
        elif chance() < .08:
            self.weeks(rule)
        if chance() < .7:
            self.weekdays(rule)
        elif chance() < .15:
            rule.add("PH", lambda day: day in self.holidays)
        state = chance()
        if state < .15:
            rule.state = self.random.choice(["off", "closed"])
        elif state < .2:
            rule.state = "unknown"
        elif state < .25:
            rule.state = "open"
        if state >= .15 or chance() < .3:
            rule.times = [self.span() for _ in range(self.random.choice([1, 1, 1, 2, 2, 3]))]
        if chance() < .06:
            rule.comment = self.random.choice(["ring twice", "su appuntamento"])
        return rule

    def span(self):
        """Minutes from and to, in fives, past 1440 where they run into the next day."""
        chance, pick = self.random.random(), self.random.randrange
        if chance < .75:
            start = pick(0, 284)
            return start * 5, pick(start + 1, 289) * 5
        start = pick(180, 288)
        return (start * 5, pick(0, 84) * 5) if chance < .9 else (start * 5, pick(289, 375) * 5)

    def years(self, rule):
        first, kind = self.random.randrange(2023, 2029), self.random.random()
        if kind < .5:
            rule.year = first
            rule.add(f"{first}", lambda day: day.year == first)
        elif kind < .75:
            last = first + self.random.randrange(1, 4)
            rule.add(f"{first}-{last}", lambda day: first <= day.year <= last)
        elif kind < .85:
            rule.add(f"{first}-{first + 6}/2", lambda day: day.year in range(first, first + 7, 2))
        else:
            rule.add(f"{first}+", lambda day: first <= day.year)

    def weeks(self, rule):
        first = self.random.randrange(1, 53)
        last = self.random.randrange(first, 54)
        step = self.random.choice([1, 1, 2, 3]) if last > first + 3 else 1
        text = f"week {first:02}" + (f"-{last:02}" if last > first else "") + (f"/{step}" if step > 1 else "")
        weeks = range(first, last + 1, step)
        rule.add(text, lambda day: day.isocalendar()[1] in weeks)

    def weekdays(self, rule):
        items = [self.weekday() for _ in range(self.random.choice([1, 1, 1, 2, 2, 3]))]
        rule.add(",".join(text for text, _ in items), lambda day: any(holds(day) for _, holds in items))

    def weekday(self):
        kind, (first, last) = self.random.random(), self.random.sample(range(7), 2)
        if kind < .5:
            days = {(first + step) % 7 for step in range((last - first) % 7 + 1)}
            return f"{DAYS[first]}-{DAYS[last]}", lambda day: day.weekday() in days
        if kind < .85:
            return DAYS[first], lambda day: day.weekday() == first
        text = self.random.choice(["1", "2", "3", "4", "5", "-1", "1,3", "2-4", "1,-1", "-2"])
        places = {"2-4": [2, 3, 4]}.get(text) or [int(place) for place in text.split(",")]

        def holds(day):
            after = ((day.replace(day=28) + 4 * DAY).replace(day=1) - day).days
            return day.weekday() == first and ((day.day - 1) // 7 + 1 in places or -((after - 1) // 7 + 1) in places)
        return f"{DAYS[first]}[{text}]", holds

    def date(self):
        month = self.random.randrange(12)
        return month, self.random.randrange(1, last_day(month) + 1)

    def dates(self, rule):
        kind, (first, last) = self.random.random(), self.random.sample(range(12), 2)
        if kind < .3:
            rule.add(MONTHS[first], lambda day: day.month - 1 == first)
        elif kind < .5:
            months = {(first + step) % 12 for step in range((last - first) % 12 + 1)}
            rule.add(f"{MONTHS[first]}-{MONTHS[last]}", lambda day: day.month - 1 in months)
        elif kind < .6:
            offset = self.random.choice([0, 1, -2, 39])
            text = "easter" + (f" {offset:+} day{'s' if abs(offset) > 1 else ''}" if offset else "")
            rule.add(text, lambda day: day == easter_of(day.year) + DAY * offset)
        else:
            self.range_of_dates(rule)

    def range_of_dates(self, rule):
        (month, number), end = self.date(), self.date()
        first = (month, number)
        if self.random.random() < .4 or end == first:
            rule.add(f"{MONTHS[month]} {number:02}", lambda day: (day.month - 1, day.day) == first)
            return
        short = f"{end[1]:02}" if end[0] == month and end[1] > number else f"{MONTHS[end[0]]} {end[1]:02}"

        def holds(day):
            this = (day.month - 1, day.day)
            if rule.year:  # a single year before a date belongs to it, and the range ends when its last date next comes
                return (rule.year, *first) <= (day.year, *this) <= (rule.year + (end < first), *end)
            return first <= this <= end if first <= end else this >= first or this <= end
        if rule.year:
            rule.selectors.clear()
        rule.add(f"{MONTHS[month]} {number:02}-{short}", holds)


def text(rules):
    return "".join((rule.join if place else "") + rule.text() for place, rule in enumerate(rules))


class Model:
    """What an expression says, minute by minute, with each point in dispute read as the caller asks."""

    def __init__(self, rules, comment_is_open=False, fallback_by_day=False, night_by_rule=False):
        self.rules, self.comment_is_open = rules, comment_is_open
        self.fallback_by_day, self.night_by_rule = fallback_by_day, night_by_rule

    def intervals(self, first, last):
        """`(from, to, state, comment)` of all that is not shut, neighbours that say the same joined."""
        found, day = [], first
        while day < last:
            minutes, start = self.day(day), 0
            for end in range(1, 1441):
                if end < 1440 and minutes[end] == minutes[start]:
                    continue
                said = minutes[start]
                if said[0] != "closed":
                    clock = datetime.datetime.combine(day, datetime.time())
                    part = [clock + datetime.timedelta(minutes=start), clock + datetime.timedelta(minutes=end), *said]
                    if found and found[-1][1] == part[0] and found[-1][2:] == part[2:]:
                        found[-1][1] = part[1]
                    else:
                        found.append(part)
                start = end
            day += DAY
        return found

    def said(self, rule):
        if rule.state in ("off", "closed"):
            return SHUT if not rule.comment else ("closed", rule.comment)
        state = rule.state or ("unknown" if rule.comment and not self.comment_is_open else "open")
        return (state, rule.comment)

    def spans(self, rule, day, days_ago):
        """The rule's minutes on a day, of those that begin so many days before it; none where it does not hold."""
        if not rule.holds(day - DAY * days_ago):
            return None
        spans = [(a, b if b > a else b + 1440) for a, b in rule.times] or [(0, 1440)]
        cut = [(max(0, a - 1440 * days_ago), min(1440, b - 1440 * days_ago)) for a, b in spans]
        return [(a, b) for a, b in cut if a < b]

    def day(self, day):
        """The state of each minute of a day."""
        return self.day_by_rules(day) if self.night_by_rule else self.day_by_layers(day)

    def replaces(self, rule):
        return rule.join in ("", "; ") and self.said(rule)[0] != "closed"

    def day_by_layers(self, day):
        """A rule that holds takes the place of all before it; what runs on from the day before is laid over."""
        minutes, matched = [SHUT] * 1440, False
        for rule in self.rules:
            own, night = self.spans(rule, day, 0), self.spans(rule, day, 1)
            if own is not None and self.replaces(rule):
                minutes = [SHUT] * 1440
            if rule.join == " || " and self.fallback_by_day:
                if matched and not self.is_shut(minutes):
                    continue
                minutes = [SHUT] * 1440 if own is not None or night else minutes
            for spans in (own, night):
                self.lay(minutes, spans or [], self.said(rule), only_where_shut=rule.join == " || ")
            matched = matched or own is not None
        return minutes

    def day_by_rules(self, day):
        """A rule with what runs on of it from the day before is one thing, which is taken or left whole."""
        matched, minutes = False, None
        for rule in self.rules:
            own, night = self.spans(rule, day, 0), self.spans(rule, day, 1)
            spans = None if own is None and night is None else (own or []) + (night or [])
            if rule.join == " || ":
                if self.fallback_by_day and matched and minutes and not self.is_shut(minutes):
                    continue
                if self.fallback_by_day:
                    minutes = None
            elif self.replaces(rule):
                if own is not None:
                    minutes = None
                elif minutes is not None and not self.is_shut(minutes):
                    spans = None
            if spans is not None:
                minutes = minutes or [SHUT] * 1440
                self.lay(minutes, spans, self.said(rule), only_where_shut=rule.join == " || ")
            matched = own is not None if rule.join == " || " and self.fallback_by_day else matched or own is not None
        return minutes or [SHUT] * 1440

    @staticmethod
    def is_shut(minutes):
        """Whether nothing at all is said of a day, where a comment on a shut time says something."""
        return all(said == SHUT for said in minutes)

    @staticmethod
    def lay(minutes, spans, said, only_where_shut=False):
        for start, end in spans:
            if only_where_shut:
                minutes[start:end] = [said if old[0] == "closed" else old for old in minutes[start:end]]
            else:
                minutes[start:end] = [said] * (end - start)
