"""evidence PART=router ONLY=pathways: ways through papers, what is missing, what a whole network leaves open.

CASES multiplies the 2,000 small hypergraphs of each property test (50 makes 100,000). HALP is how many hypergraphs
are compared with PyPI's halp (100,000), which is installed into a folder of its own.
"""
import functools
import os
import random
import re
import subprocess
import sys
import tempfile

from evidence import Tool, build, run, say

CASES = int(os.environ.get("CASES", "50"))
HALP = int(os.environ.get("HALP", "100000"))
P99 = 20.0


def brute_force():
    """ways, ties, other ways, missing sets and expiry equal trying every choice on small random hypergraphs"""
    run("swift", "build", "--build-tests")
    done = run("swift", "test", "--skip-build", "--filter", "PathwaySearchTests", check=False, timeout=3600,
               env={"SPORTELLO_CASES": str(CASES)})
    said = re.findall(r"Test run with (\d+) tests? in \d+ suites? (passed|failed)", done.stdout + done.stderr)
    count, verdict = (int(said[-1][0]), said[-1][1]) if said else (0, "did not run")
    say(brute_force.__doc__, f"{count} tests {verdict}, {2000 * CASES:,} hypergraphs each",
        done.returncode == 0 and count == 4 and CASES >= 50)


@functools.cache
def benchmark():
    """The benchmark's executable."""
    run("swift", "build", "--configuration", "release", "--product", "pathways")
    return os.path.join(
        run("swift", "build", "--configuration", "release", "--show-bin-path").stdout.strip(), "pathways")


# Run by a Python that has halp: reads hypergraphs as `pathways days` does and prints the days as it does.
PEER = r"""
import sys
from halp.directed_hypergraph import DirectedHypergraph
from halp.algorithms.directed_paths import distance_function, shortest_b_tree

def answer(held, offices):
    graph = DirectedHypergraph()
    graph.add_node("start")
    for document in held:
        graph.add_hyperedge({"start"}, {document}, weight=0)
    for number, (wait, groups, issues) in enumerate(offices):
        # A group is a node that each of its documents reaches; the office is one that all its groups reach.
        tail = {"start"}
        for index, group in enumerate(groups):
            node = f"group {number} {index}"
            tail.add(node)
            for document in set(group):
                graph.add_hyperedge({document}, {node}, weight=0)
        graph.add_hyperedge(tail, {f"office {number}"}, weight=0)
        for document, days in issues:
            edge = ({f"office {number}"}, {document})
            if graph.has_hyperedge(*edge):  # halp keeps one edge of one tail and head: the sooner
                days = min(days, graph.get_hyperedge_weight(graph.get_hyperedge_id(*edge)) - wait)
            graph.add_hyperedge(*edge, weight=wait + days)
    _, days = shortest_b_tree(graph, "start", F=distance_function)
    found = [days[f"office {number}"] for number in range(len(offices))]
    print(" ".join("-" if day == float("inf") else str(int(day)) for day in found))

held, offices = None, []
for line in sys.stdin:
    line = line.rstrip("\n")
    if line.startswith("held"):
        if held is not None:
            answer(held, offices)
        held, offices = line.split()[1:], []
    else:
        wait, groups, issues = line.split("|")
        offices.append((int(wait), [g.split(",") for g in groups.split(";") if g],
                        [(d, int(n)) for d, n in (i.split(":") for i in issues.split(",") if i)]))
if held is not None:
    answer(held, offices)
"""


def made(count, seed):
    """Random hypergraphs without validity, which halp does not know."""
    dice = random.Random(seed)
    lines = []
    for _ in range(count):
        documents = "abcdefgh"[:dice.randint(3, 8)]
        lines.append(" ".join(["held"] + [d for d in documents if dice.random() < 0.2]))
        for _ in range(dice.randint(2, 9)):
            groups = [dice.sample(documents, dice.randint(1, 3)) for _ in range(dice.randint(0, 3))]
            issues = [f"{d}:{dice.randint(0, 5)}" for d in dice.sample(documents, dice.randint(0, 2))]
            lines.append(f"{dice.randint(0, 6)}|{';'.join(','.join(g) for g in groups)}|{','.join(issues)}")
    return "\n".join(lines) + "\n"


def halp():
    """the least days to every service equal shortest B-trees of PyPI halp, whose cost is the latest of the tail's"""
    folder = os.environ.get("HALP_VENV", "/var/tmp/sportello-halp")
    python = os.path.join(folder, "bin", "python")
    if not os.path.exists(python):
        run(sys.executable, "-m", "venv", folder)
    if run(python, "-c", "import halp", check=False).returncode != 0:
        run(os.path.join(folder, "bin", "pip"), "install", "--quiet", "halp")
    text = made(HALP, 11)
    ours = run(benchmark(), "days", input=text).stdout.splitlines()
    theirs = run(python, "-c", PEER, input=text, timeout=3600).stdout.splitlines()
    differing = sum(a != b for a, b in zip(ours, theirs)) + abs(len(ours) - len(theirs))
    reached = sum(day not in ("-", "0") for line in ours for day in line.split())
    say(halp.__doc__, f"{len(ours):,} hypergraphs, {differing} differ; {reached:,} services after a day or more",
        differing == 0 and len(ours) == HALP >= 100_000 and reached > HALP)


def nation():
    """100,000 services and a million arcs: from the papers held to three ways, or to what is missing, p99 ≤ 20 ms"""
    output = run(benchmark()).stdout
    arcs = int(re.search(r"100000 services, 10000 documents, (\d+) arcs", output)[1])
    p50, p99 = (float(re.search(rf"{name} ([\d.]+) ms", output)[1]) for name in ("p50", "p99"))
    say(nation.__doc__, f"{arcs:,} arcs, p50 {p50} ms, p99 {p99} ms of processor time", p99 <= P99 and arcs >= 1_000_000)
    for line in output.splitlines():
        print("             " + line.strip())


def survey():
    """network check tells unissued papers, circles, unserved needs and statuses shut out; the demo has no circle"""
    with tempfile.TemporaryDirectory() as folder:
        tool = Tool(build(), os.path.join(folder, "demo.sportello"))
        tool("demo")
        answer = tool.json("network", "check")
        codes = [gap["code"] for gap in answer["gaps"]]
        strict = tool("network", "check", "--strict", ok=(1,)).returncode
    kinds = {code: codes.count(code) for code in sorted(set(codes))}
    say(survey.__doc__, f"{kinds}, faults {len(answer['faults'])}, --strict ends with {strict}",
        not answer["faults"] and set(kinds) == {"status_shut_out", "unissued_document", "unserved_needs"})


CHECKS = [brute_force, halp, nation, survey]
