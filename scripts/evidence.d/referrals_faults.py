"""A full disk and a broken one, at every call in turn: a clear error, and nothing lost.

COMMANDS=refer,step tries those commands alone, of refer, step, seal and erase.
"""
import os
import shutil

from evidence import run, say
from referrals_shared import FOLDER, SERVICE, demo, rows, shim

ERRORS = {"full": "28", "broken": "5"}


def copy(source, name):
    path = os.path.join(FOLDER, name)
    for end in ("", ".key", ".keys", "-journal"):
        if os.path.exists(path + end):
            os.remove(path + end)
        if os.path.exists(source + end):
            shutil.copy(source + end, path + end)
    return path


def content(path):
    """What the ledger holds, by an independent reader."""
    tables = ("cases", "case_needs", "referrals", "referral_events", "outcomes", "sealed_fields", "audit_log")
    return [rows(path, f"SELECT * FROM {table}") for table in tables]


def shape(path):
    return [len(table) for table in content(path)]


def trial(desk, command, text, env):
    return run(desk.binary, *command, "--data", desk.data, "--language", "en", check=False, input=text or "",
               env={"SPORTELLO_NOW": desk.now, "USER": "anna", **env})


def faults():
    """disk full and I/O errors at every call: a clear error, nothing lost"""
    desk = demo("faults.sportello")
    made = desk.sent("--age", "30")
    trial(desk, ["case", "seal", made["case"], "name"], "Amina", {})
    source = desk.data
    before, was = content(source), shape(source)
    commands = {
        "refer": (["refer", SERVICE, "--need", "medico", "--logged", "--case", made["case"]], None),
        "step": (["refer", "step", str(made["referral"]), "accepted"], None),
        "seal": (["case", "seal", made["case"], "note"], "una nota"),
        "erase": (["case", "erase", made["case"]], None),
    }
    wanted = os.environ.get("COMMANDS", ",".join(commands)).split(",")
    commands = {name: words for name, words in commands.items() if name in wanted}
    library = shim()
    count_file = os.path.join(FOLDER, "count")
    for name, (command, text) in commands.items():
        desk.data = copy(source, "f.sportello")
        done = trial(desk, command, text, {"LD_PRELOAD": library, "FAULT_COUNT": count_file})
        calls = int(open(count_file).read())
        after = shape(desk.data)
        tried, clear, torn, lied, unsound = 0, 0, 0, 0, 0
        unclear = set()
        for error, number in ERRORS.items():
            for lasting in ("", "1"):
                for call in range(1, calls + 1):
                    desk.data = copy(source, "f.sportello")
                    done = trial(desk, command, text, {
                        "LD_PRELOAD": library, "FAULT_AT": str(call), "FAULT_ERRNO": number, "FAULT_LASTING": lasting})
                    tried += 1
                    # A journal left hot is rolled back by whoever opens the file next, as after a crash.
                    sound = trial(desk, ["audit", "verify"], None, {})
                    now = shape(desk.data)
                    torn += now not in (was, after)
                    lied += done.returncode == 0 and now != after
                    lied += done.returncode not in (0,) and now == was and content(desk.data) != before
                    unsound += sound.returncode != 0
                    said = done.stderr.strip()
                    if done.returncode == 0 or (said.startswith("sportello: ") and "rror Domain" not in said):
                        clear += 1
                    else:
                        unclear.add(f"{done.returncode} {said[:80]}")
        say(f"{name}: {calls} calls of the file system, each failing as full and as broken, once and from then on",
            f"{tried} trials; torn {torn}, claimed and lost {lied}, unsound after {unsound}, clear error or success "
            f"{clear}" + (f"; unclear: {sorted(unclear)[:2]}" if unclear else ""),
            calls > 5 and torn == 0 and lied == 0 and unsound == 0 and clear == tried)
    run_out(source, made)


def run_out(source, made):
    """A real file system without room."""
    folder = os.path.join(FOLDER, "small")
    os.makedirs(folder, exist_ok=True)
    mounted = run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", folder, check=False)
    if mounted.returncode != 0:
        print(f"skipped      a file system of 4 MB: cannot be mounted here ({mounted.stderr.strip()[:60]})", flush=True)
        return
    try:
        desk = demo("small-template.sportello")
        for end in ("", ".key"):
            shutil.copy(source + end, os.path.join(folder, "d.sportello") + end)
        desk.data = os.path.join(folder, "d.sportello")
        free = os.statvfs(folder).f_bavail * os.statvfs(folder).f_frsize
        with open(os.path.join(folder, "filler"), "wb") as file:
            file.write(b"x" * max(0, free - 8192))
        was, said = shape(desk.data), ""
        for _ in range(40):
            done = trial(desk, ["refer", SERVICE, "--need", "medico", "--logged", "--case", made["case"]], None, {})
            said = done.stderr.strip().splitlines()[0] if done.returncode else said
            if done.returncode:
                break
        reading = trial(desk, ["report"], None, {})
        say("on a file system without room writing says so, and reading goes on", said,
            "disk is full" in said and reading.returncode == 0 and shape(desk.data)[2] >= was[2])
    finally:
        run("umount", folder, check=False)


CHECKS = [faults]
