"""Random recurrence rules of RFC 5545, and the days on which dateutil has them fall."""
import datetime
import random

from dateutil.rrule import rrulestr

CODES = "MO TU WE TH FR SA SU".split()
DAY = datetime.timedelta(days=1)


class Recurrences:
    """A stream of random rules; one seed always gives the same."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def case(self):
        """A rule, its first day, and the first and last day to ask for."""
        start = datetime.date(2024, 1, 1) + DAY * self.random.randrange(800)
        first = start + DAY * self.random.randrange(-100, 900)
        return self.rule(), start, first, first + DAY * self.random.choice([60, 400, 800])

    def rule(self):
        chance, choice = self.random.random, self.random.choice
        frequency = choice(["DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"])
        parts = {"FREQ": frequency}
        if chance() < .4:
            parts["INTERVAL"] = str(choice([1, 2, 2, 3, 4, 5, 6]))
        if chance() < .25:
            parts["COUNT"] = str(self.random.randrange(1, 30))
        elif chance() < .3:
            until = datetime.date(2024, 1, 1) + DAY * self.random.randrange(1500)
            parts["UNTIL"] = until.strftime("%Y%m%d")
        if chance() < .2:
            parts["WKST"] = choice(CODES)
        self.choose_days(parts, frequency)
        # dateutil takes the places of the first week from the first day on, the standard those of the whole week.
        if frequency != "WEEKLY" and chance() < .25 and {"BYMONTH", "BYYEARDAY", "BYMONTHDAY", "BYDAY"} & set(parts):
            parts["BYSETPOS"] = self.some([1, 2, 3, -1, -2], [1, 2])
        return ";".join(f"{name}={value}" for name, value in parts.items())

    def choose_days(self, parts, frequency):
        chance = self.random.random
        if chance() < .25:
            parts["BYMONTH"] = self.some(range(1, 13), [1, 2, 3])
        if frequency == "YEARLY" and chance() < .25:
            # Weeks at the turn of the year are left out: dateutil 2.8 to 4.0 counts the last week of the year before
            # by the length of this one, so that a week that begins on another day than Monday may get a wrong number.
            parts["BYWEEKNO"] = self.some([2, 10, 20, 30, 51, -2, -5], [2])
        if frequency == "YEARLY" and chance() < .15:
            parts["BYYEARDAY"] = self.some([1, 60, 100, 200, 366, -1, -100, -366], [3])
        if frequency != "WEEKLY" and chance() < .25:
            parts["BYMONTHDAY"] = self.some([1, 2, 5, 10, 13, 15, 20, 28, 29, 30, 31, -1, -2, -10], [1, 2, 4])
        # A week without weekdays takes the first day's by the standard, and every day of the week by dateutil.
        if chance() < .6 or "BYWEEKNO" in parts:
            days = self.random.sample(CODES, self.random.choice([1, 1, 2, 3]))
            if frequency in ("MONTHLY", "YEARLY") and "BYWEEKNO" not in parts and chance() < .6:
                in_month = frequency == "MONTHLY" or "BYMONTH" in parts
                places = [1, 2, 3, 4, 5, -1, -2] if in_month else [1, 2, 10, 20, 52, 53, -1, -10]
                days = [f"{self.random.choice(places)}{day}" for day in days]
            parts["BYDAY"] = ",".join(days)

    def some(self, values, counts):
        return ",".join(map(str, self.random.sample(list(values), self.random.choice(counts))))


def peer_days(rule, start, first, last):
    """The days from first to last; the count is taken after the days, since dateutil takes no end beside it."""
    parts = dict(part.split("=") for part in rule.split(";"))
    count = parts.pop("COUNT", None)
    parts["UNTIL"] = min(parts.get("UNTIL", "9"), last.strftime("%Y%m%d"))
    text = ";".join(f"{name}={value}" for name, value in parts.items())
    days = [time.date() for time in rrulestr(text, dtstart=datetime.datetime.combine(start, datetime.time()))]
    return [day.isoformat() for day in days[:int(count) if count else None] if first <= day <= last]
