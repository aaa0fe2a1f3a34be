"""A first day at the desk, step by step, as docs/first-day.md tells it."""
import os
import re
import tempfile

from evidence import ROOT, run, say
from served import binary, peers


def walk():
    """a first-time user's walk: lists taken, found, routed, referred, answered by link, outcome, report, guide"""
    python = peers("playwright")
    with tempfile.TemporaryDirectory() as folder:
        done = run(python, os.path.join(ROOT, "scripts", "first-day"), folder, check=False, timeout=900,
                   env={"SPORTELLO": binary()})
        pictures = sorted(os.listdir(folder))
    with open(os.path.join(ROOT, "docs", "first-day.md")) as file:
        named = set(re.findall(r"`(\d-[a-z-]+)`", file.read()))
    made = {name.removesuffix(".png") for name in pictures}
    say(walk.__doc__, f"{len(pictures)} pictures; named by the page and not made: {sorted(named - made) or 'none'}"
        + ("" if done.returncode == 0 else f"; {done.stdout[-200:]}{done.stderr[-300:]}"),
        done.returncode == 0 and len(pictures) == 9 and named == made)


CHECKS = [walk]
