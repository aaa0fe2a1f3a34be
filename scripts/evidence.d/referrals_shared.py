"""What the subjects of referrals share: the release binary, and a data file of the demo network to work on."""
import os
import shutil
import sqlite3
import subprocess
import tempfile

from evidence import ROOT, Tool, build, run

FOLDER = tempfile.mkdtemp(prefix="sportello-referrals-")
SERVICE = "cooperazione:svc-asl-continuita"
ORGANIZATION = "cooperazione:org-asl"
_built = []


def binary():
    """The release binary, built once; BINARY names one that is there."""
    if not _built:
        _built.append(os.environ.get("BINARY") or build())
    return _built[0]


class Desk(Tool):
    """The binary on one data file, at a set time, with the desk's secret beside it."""

    def __init__(self, data, now="2026-03-02T10:00"):
        super().__init__(binary(), data)
        self.now = now

    def at(self, now):
        return Desk(self.data, now)

    def __call__(self, *words, ok=(0,), env=None, **more):
        return super().__call__(*words, ok=ok, env={"SPORTELLO_NOW": self.now, "USER": "anna", **(env or {})}, **more)

    def json(self, *words, ok=(0,)):
        import json
        return json.loads(self(*words, "--json", ok=ok).stdout)

    def refer(self, *words, need="medico", service=SERVICE):
        return self.json("refer", service, "--need", need, *words)

    def sent(self, *words, need="medico"):
        """A referral that a partner was told of."""
        return self.refer("--consent", "age", "--until", "2027-12-31", *words, need=need)

    def link(self, referral):
        return self.json("partner", "link", str(referral), "--channel", "paper")


def demo(name):
    """A fresh data file with the demo network and a secret."""
    template = os.path.join(FOLDER, "template.sportello")
    if not os.path.exists(template):
        Desk(template)("demo")
        Desk(template)("keys", "make")
    path = os.path.join(FOLDER, name)
    for end in ("", ".key"):
        shutil.copy(template + end, path + end)
    return Desk(path)


def rows(path, sql, *values):
    """What an independent program reads in the data file."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    try:
        return connection.execute(sql, values).fetchall()
    finally:
        connection.close()


def shim():
    """The library that makes calls of the file system fail, built from its source beside this file."""
    source = os.path.join(ROOT, "scripts", "evidence.d", "faults.c")
    target = os.path.join(FOLDER, "faults.so")
    if not os.path.exists(target):
        run("cc", "-shared", "-fPIC", "-O1", "-o", target, source, "-ldl")
    return target


def start(desk, *words, env=None):
    """Starts a command and returns at once."""
    environment = dict(os.environ, SPORTELLO_NOW=desk.now, USER="anna", **(env or {}))
    return subprocess.Popen([desk.binary, *words, "--data", desk.data, "--language", "en"], env=environment,
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, text=True)
