"""Names, numbers and notes that must be readable nowhere."""
import os
import shutil

from evidence import Tool, run, say
from referrals_shared import FOLDER, SERVICE, binary, demo, shim

CANARIES = {"name": "Canarina Paperotti", "phone": "0131 555 88877", "email": "canarina@paper.example",
            "address": "vicolo del Canarino 7", "note": "ha paura di zio Canarin"}
# Of the demo network: the place that is confidential.
PLACES = ["Canarino", "0131 555 977", "0131555977"]
DOORS = ["report", "report --json", "report --html", "report partners", "report notices", "refer due --json",
         "partner remind --json", "audit list --json", "audit verify", "verify tasks", "case due", "find medico",
         f"show {SERVICE}", "guide area", "guide area --format html", "network due", "network check", "import list",
         "export hsds-json", "export airs", "export table", "export geojson", "check", "notice list", "case export {0}",
         "case plan {0}", "show {0}"]


def words(text):
    """A text as it may lie in a file: as it is, and in UTF-16."""
    return [text.encode(), text.encode("utf-16-le")]


def found(path, texts):
    data = open(path, "rb").read()
    return [text for text in texts if any(form in data for form in words(text))]


def files(folder):
    return [os.path.join(where, name) for where, _, names in os.walk(folder) for name in names]


def canaries():
    """canaries in every sealed field are readable in no file and at no door, and not at all after erasure"""
    folder = os.path.join(FOLDER, "canaries")
    os.makedirs(folder)
    shutil.copy(demo("c.sportello").data, os.path.join(folder, "c.sportello"))
    desk = demo("c.sportello")
    shutil.copy(desk.data + ".key", os.path.join(folder, "c.sportello.key"))
    desk.data = os.path.join(folder, "c.sportello")
    journal = os.path.join(folder, "kept.journal")
    kept = {"LD_PRELOAD": shim(), "FAULT_JOURNAL": journal}
    made = desk.sent("--age", "31")
    for field, text in CANARIES.items():
        run(desk.binary, "case", "seal", made["case"], field, "--data", desk.data, "--language", "en", input=text,
            env={**kept, "SPORTELLO_NOW": desk.now})
    desk("case", "consent", made["case"], "cooperazione:org-asl", "--facts", "age", "--fields", "phone", "--until",
         "2027-12-31", env=kept)
    link = desk.link(made["referral"])
    shown = desk.json("partner", "show", link["code"])
    say("a partner is shown the field in the consent's scope and no other", str(shown["fields"]),
        shown["fields"] == {"phone": CANARIES["phone"]})
    backup = os.path.join(folder, "backup.sportello")
    desk("backup", backup)
    out = os.path.join(folder, "out")
    os.makedirs(out)
    for index, door in enumerate(DOORS):
        done = desk(*door.format(made["case"]).split(" "), ok=(0, 1, 2), env={"SPORTELLO_KEY": "/nonexistent"})
        with open(os.path.join(out, f"{index}.txt"), "w") as file:
            file.write(done.stdout + done.stderr)
    desk("report", "publish", os.path.join(out, "published"), "--year", "2025")
    texts = list(CANARIES.values())
    leaks = [(os.path.relpath(path, folder), found(path, texts)) for path in files(folder) if found(path, texts)]
    say("canaries in database pages, journals, backup, key ring, log, exports, reports, guides and messages",
        f"{len(leaks)} of {len(files(folder))} files ({os.path.getsize(journal)} bytes of journals)",
        not leaks and os.path.getsize(journal) > 0)
    places = [os.path.relpath(path, folder) for path in files(out) if found(path, PLACES)]
    say("the confidential place of the demo at the same doors", f"{len(places)} of {len(files(out))} files",
        not places)
    revealed = desk("case", "reveal", made["case"]).stdout
    say("with the desk's secret the fields open", f"{sum(t in revealed for t in texts)} of {len(texts)}",
        all(text in revealed for text in texts))
    desk("case", "erase", made["case"], env=kept)
    restored = os.path.join(folder, "restored.sportello")
    shutil.copy(backup, restored)
    shutil.copy(desk.data + ".key", restored + ".key")
    shutil.copy(desk.data + ".keys", restored + ".keys")
    old = Tool(binary(), restored)("case", "reveal", made["case"], ok=(0, 1)).stdout
    say("after erasure a backup made before, with the desk's secret, opens nothing", repr(old),
        not any(text in old for text in texts))
    leaks = [os.path.relpath(path, folder) for path in files(folder) if found(path, texts)]
    say("after erasure canaries in any file", f"{len(leaks)} of {len(files(folder))}", not leaks)
    code = made["case"].replace("-", "")
    gone = found(desk.data, [code])
    say("after erasure the person's code in the data file", f"{len(gone)} times", not gone)


CHECKS = [canaries]
