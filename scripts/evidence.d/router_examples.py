"""evidence PART=router ONLY=examples: what ten persons of ten statuses are told on the demo network."""
from evidence import ROOT, build, run, say


def examples():
    """docs/examples.md is what sportello route answers ten persons of ten statuses now, in Italian and English"""
    done = run("scripts/examples", "--check", check=False, env={"SPORTELLO": build()})
    with open(f"{ROOT}/docs/examples.md", encoding="utf-8") as file:
        text = file.read()
    statuses = {line.split("--status ")[1].split()[0] for line in text.splitlines() if line.startswith("$ sportello")}
    say(examples.__doc__, (done.stdout + done.stderr).strip() + f"; {len(statuses)} statuses",
        done.returncode == 0 and len(statuses) == 10)


CHECKS = [examples]
