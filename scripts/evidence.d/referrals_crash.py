"""kill -9 under writes: nothing that was acknowledged is lost, and nothing is torn."""
import os
import random
import re
import signal
import time

from evidence import say
from referrals_shared import SERVICE, demo, rows, start


def crash():
    """kill -9 under writes loses no acknowledged event"""
    cycles = int(os.environ.get("CYCLES", "1000"))
    desk = demo("crash.sportello")
    chance = random.Random(9)
    case = desk.json("case", "open", "--age", "30")["case"]
    began = time.time()
    start_ = start(desk, "refer", SERVICE, "--need", "medico", "--logged", "--case", case)
    start_.communicate()
    usual = time.time() - began
    acknowledged, killed, refused = set(), 0, 0
    for _ in range(cycles):
        # Two writers at once, each of which may be killed at any moment of its life.
        writers = [start(desk, "refer", SERVICE, "--need", "medico", "--logged", "--case", case) for _ in range(2)]
        time.sleep(chance.uniform(0, usual * 2.2))
        victim = chance.choice(writers)
        if victim.poll() is None:
            victim.send_signal(signal.SIGKILL)
            killed += 1
        for writer in writers:
            out, _ = writer.communicate()
            number = re.search(r"referral (\d+)", out)
            if number:
                acknowledged.add(int(number[1]))
            refused += writer.returncode not in (0, -9)
    there = {row[0] for row in rows(desk.data, "SELECT id FROM referrals")}
    events = {row[0] for row in rows(desk.data, "SELECT DISTINCT referral_id FROM referral_events")}
    lost = acknowledged - (there & events)
    torn = there - events
    say(f"{cycles} cycles of kill -9 under two writers: acknowledged events lost",
        f"{len(lost)} of {len(acknowledged)} ({killed} killed in flight, {refused} refused as busy or failed)",
        not lost and killed > cycles / 4 and len(acknowledged) > cycles / 2)
    say("referrals without their event (torn writes)", str(len(torn)), not torn)
    check = desk("check", ok=(0, 1))
    audit = desk("audit", "verify", ok=(0, 1))
    say("afterwards the file and its log are sound", audit.stdout.strip()[:70],
        check.returncode == 0 and audit.returncode == 0)


CHECKS = [crash]
