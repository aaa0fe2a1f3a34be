"""Whoever changes, cuts or moves a row of the audit log is found at that row."""
import os
import shutil
import sqlite3

from evidence import Tool, passing, run, say
from referrals_shared import FOLDER, binary, demo, rows


def tampered(source, name, *statements):
    """A copy of a data file with its log changed past the triggers."""
    path = os.path.join(FOLDER, name)
    for end in ("", ".key"):
        shutil.copy(source + end, path + end)
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER audit_log_stays")
    connection.execute("DROP TRIGGER audit_log_remains")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return Tool(binary(), path)("audit", "verify", ok=(0, 1)).stdout.splitlines()


def audit():
    """tampering with, deleting or reordering any audit row is found at that row"""
    desk = demo("audit.sportello")
    for _ in range(6):
        made = desk.sent()
        desk("partner", "answer", desk.link(made["referral"])["code"], "accept")
    count = rows(desk.data, "SELECT count(*) FROM audit_log")[0][0]
    sound = desk("audit", "verify").stdout.strip()
    say("an untouched log is sound", sound[:60], sound.startswith("The log is sound"))
    found = {"changed": 0, "deleted": 0, "exchanged": 0}
    for row in range(1, count + 1):
        said = tampered(desk.data, "t.sportello", f"UPDATE audit_log SET actor = 'x' WHERE id = {row}")
        found["changed"] += said[0] == f"row {row}: changed"
        said = tampered(desk.data, "t.sportello", f"DELETE FROM audit_log WHERE id = {row}")
        found["deleted"] += said[0] == f"row {row}: missing"
        if row < count:
            said = tampered(
                desk.data, "t.sportello", f"UPDATE audit_log SET id = 100000 WHERE id = {row}",
                f"UPDATE audit_log SET id = {row} WHERE id = {row + 1}",
                f"UPDATE audit_log SET id = {row + 1} WHERE id = 100000")
            found["exchanged"] += said[0] == f"row {row}: changed"
    say("each row changed, each deleted and each pair exchanged is found at that row",
        ", ".join(f"{name} {number}" for name, number in found.items()) + f" of {count}",
        found == {"changed": count, "deleted": count, "exchanged": count - 1})
    said = tampered(desk.data, "t.sportello", f"DELETE FROM audit_log WHERE id > {count - 3}",
                    f"UPDATE sqlite_sequence SET seq = {count - 3} WHERE name = 'audit_log'")
    say("an end cut off together with SQLite's count is found by the steps it noted", said[0],
        said[0].startswith(f"row {count - 2}:"))
    run("swift", "build", "--build-tests")
    passing("a log written anew without the desk's secret is found", ["AuditTests"], 6)


CHECKS = [audit]
