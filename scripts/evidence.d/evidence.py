"""What every part of the evidence shares: running a command, and saying of a claim whether it holds."""
import json
import os
import re
import subprocess
import sys

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SHARED = os.path.abspath(os.environ.get("SPORTELLO_SHARED", os.path.join(ROOT, "..", "shared")))
failures = []


def say(claim, figure, holds):
    """Prints one claim with the figure just measured."""
    print(f"{'holds      ' if holds else 'falls short'}  {claim}: {figure}", flush=True)
    if not holds:
        failures.append(claim)


def run(*words, check=True, timeout=1800, cwd=ROOT, env=None, **more):
    """Runs a command and returns it finished; its output is text."""
    environment = dict(os.environ, **(env or {}))
    done = subprocess.run([str(w) for w in words], cwd=cwd, env=environment, timeout=timeout, capture_output=True,
                          text=True, errors="replace", **more)
    if check and done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, words))}: exit {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done


class Tool:
    """The built binary on one data file."""

    def __init__(self, binary, data):
        self.binary, self.data = binary, data

    def __call__(self, *words, ok=(0,), **more):
        done = run(self.binary, *words, "--data", self.data, "--language", "en", check=False, **more)
        if done.returncode not in ok:
            raise RuntimeError(f"sportello {' '.join(map(str, words))}: exit {done.returncode}\n{done.stderr}")
        return done

    def json(self, *words, ok=(0,)):
        return json.loads(self(*words, "--json", ok=ok).stdout)


def build(*options):
    """Builds the binary for release and returns its path."""
    run("swift", "build", "--configuration", "release", "--product", "sportello", *options)
    path = run("swift", "build", "--configuration", "release", "--show-bin-path", *options).stdout.strip()
    return os.path.join(path, "sportello")


def passing(claim, names, least):
    """Runs the tests whose names match, of which there must be at least so many and none skipped."""
    done = run("swift", "test", "--skip-build", "--filter", "|".join(names), check=False, timeout=3000)
    output = done.stdout + done.stderr
    said = re.findall(r"Test run with (\d+) tests? in \d+ suites? (passed|failed)", output)
    skipped = len(re.findall(r"^\S+ (?:Test|Suite) .* skipped", output, re.M))
    count, verdict = (int(said[-1][0]), said[-1][1]) if said else (0, "did not run")
    say(claim, f"{count} tests {verdict}, {skipped} skipped", done.returncode == 0 and count >= least and not skipped)


def chosen(checks):
    """Those of the checks whose names ONLY lists, parted by commas; all where it is not set."""
    only = [name for name in os.environ.get("ONLY", "").split(",") if name]
    return [check for check in checks if not only or check.__name__ in only]


def part(checks):
    """Runs the checks in order and ends the process: 1 when a claim falls short."""
    for check in checks:
        try:
            check()
        except Exception as error:  # a check that cannot run is a claim that does not hold
            say(check.__doc__ or check.__name__, f"could not be measured: {error}", False)
    print(f"{len(failures)} claims fall short" if failures else "every claim holds")
    sys.exit(1 if failures else 0)
