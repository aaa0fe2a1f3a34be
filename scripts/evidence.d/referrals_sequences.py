"""Random sequences of steps: no illegal state, no event lost, totals that reconcile."""
import os

from evidence import passing, run


def sequences():
    """random sequences of events never reach an illegal state, and reports reconcile with the ledger"""
    run("swift", "build", "--build-tests")
    count = os.environ.get("SEQUENCES", "1000000")
    os.environ["SPORTELLO_SEQUENCES"] = count
    passing(f"{int(count):,} random sequences of 12 steps: no illegal state, no event lost, totals reconcile",
            ["SequenceTests"], 2)
    del os.environ["SPORTELLO_SEQUENCES"]
    passing("a year counted by the file's indices is the year counted from its ledger", ["YearTallyTests"], 2)


CHECKS = [sequences]
