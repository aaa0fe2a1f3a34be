"""kill -9 under writes: nothing that was acknowledged is lost, and nothing is torn.

CRASH_MINUTES ends the cycles early, and then the claim falls short unless all were done.
"""
import os
import random
import signal
import sqlite3
import time

from evidence import say
from referrals_shared import demo, rows, start


def many(desk, count):
    """Referrals that wait for an answer, copied from one that the program made, so that writers have what to write."""
    made = desk.sent()
    connection = sqlite3.connect(desk.data)
    columns = [row[1] for row in connection.execute("PRAGMA table_info(referrals)") if row[1] != "id"]
    names = ", ".join(columns)
    for _ in range(count - 1):
        number = connection.execute(
            f"INSERT INTO referrals ({names}) SELECT {names} FROM referrals WHERE id = ?", (made["referral"],)).lastrowid
        connection.execute(
            'INSERT INTO referral_events (referral_id, role, at, "from", "to") '
            "VALUES (?, 'desk', '2026-03-02T10:00', 'draft', 'sent')", (number,))
    connection.commit()
    connection.close()
    return [row[0] for row in rows(desk.data, "SELECT id FROM referrals ORDER BY id")]


def crash():
    """kill -9 under writes loses no acknowledged event"""
    cycles = int(os.environ.get("CYCLES", "1000"))
    desk = demo("crash.sportello")
    chance = random.Random(9)
    waiting = many(desk, 2 * cycles + 8)
    lives = []
    for _ in range(8):
        began = time.time()
        start(desk, "refer", "step", str(waiting.pop()), "accepted").communicate()
        lives.append(time.time() - began)
    usual = sorted(lives)[4]
    acknowledged, killed, refused, done = set(), 0, 0, 0
    end = time.time() + 60 * float(os.environ.get("CRASH_MINUTES", "600"))
    for done in range(1, cycles + 1):
        if time.time() > end:
            break
        # Two writers at once, of which one is killed at some moment of its life, if it still lives then.
        writers = {number: start(desk, "refer", "step", str(number), "accepted")
                   for number in (waiting.pop(), waiting.pop())}
        time.sleep(chance.uniform(0, usual * 1.6))
        victim = chance.choice(list(writers.values()))
        if victim.poll() is None:
            victim.send_signal(signal.SIGKILL)
            killed += 1
        for number, writer in writers.items():
            out, _ = writer.communicate()
            if "accepted" in out:
                acknowledged.add(number)
            refused += writer.returncode not in (0, -9)
    states = dict(rows(desk.data, "SELECT id, state FROM referrals"))
    events = {row[0] for row in rows(desk.data, "SELECT referral_id FROM referral_events WHERE \"to\" = 'accepted'")}
    noted = {int(row[0].split("/")[1]) for row in rows(
        desk.data, "SELECT subject FROM audit_log WHERE action = 'referral_stepped' AND detail LIKE '%→accepted%'")}
    lost = {number for number in acknowledged if number not in events or states[number] != "accepted"}
    moved = {number for number, state in states.items() if state == "accepted"}
    torn = moved ^ events | events ^ noted
    say(f"{done:,} of {cycles:,} cycles of kill -9 under two writers: acknowledged events lost",
        f"{len(lost)} of {len(acknowledged)} ({killed} killed in flight, {len(events - acknowledged)} written and not "
        f"acknowledged, {refused} refused)", not lost and done == cycles and killed >= cycles / 3 and len(acknowledged) >= cycles / 2)
    say("states, events and log that do not agree (torn writes)", str(len(torn)), not torn)
    check = desk("check", ok=(0, 1))
    audit = desk("audit", "verify", ok=(0, 1))
    say("afterwards the file and its log are sound", audit.stdout.strip()[:70],
        check.returncode == 0 and audit.returncode == 0)


CHECKS = [crash]
