"""The desk in Debian's chromium: ten tasks by keys and by mouse without scripts, and axe on every state of every page."""
import os
import re

from evidence import ROOT, run, say
from served import binary, peers

TESTS = os.path.join(ROOT, "Tests", "BrowserTests")


def tried(claim, module, least):
    python = peers("playwright", "axe-playwright-python")
    done = run(python, "-m", "unittest", module, check=False, cwd=TESTS, timeout=3000,
               env={"SPORTELLO": binary(), "PYTHONDONTWRITEBYTECODE": "1"})
    output = done.stdout + done.stderr
    count = re.search(r"Ran (\d+) tests? in ([\d.]+)s", output)
    faults = re.findall(r"^(?:FAIL|ERROR): (.*)$", output, re.M)
    say(claim, f"{count.group(0) if count else output[-300:]}, faults {faults[:5] or 'none'}",
        done.returncode == 0 and bool(count) and int(count.group(1)) >= least)


def tasks():
    """ten counter tasks by keyboard alone within twelve keystrokes to the printed sheet; by mouse without scripts"""
    tried(tasks.__doc__, "test_tasks", 2)


def pages():
    """axe finds nothing on any state of any page, light, dark, at 320 px, from the left and from the right"""
    tried(pages.__doc__, "test_pages", 2)


CHECKS = [tasks, pages]
