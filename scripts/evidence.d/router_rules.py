"""evidence PART=router ONLY=rules: rules, near misses, the next question, several needs, outcomes.

CASES multiplies the worlds that each property test tries (10).
"""
import functools
import os
import re

from evidence import run, say

CASES = os.environ.get("CASES", "10")


@functools.cache
def built():
    """Builds the tests once."""
    run("swift", "build", "--build-tests")


def property_tests(claim, names, least, figure=None):
    """Runs property tests over many worlds and says how many cases they held for."""
    built()
    done = run("swift", "test", "--skip-build", "--filter", "|".join(names), check=False, timeout=3000,
               env={"SPORTELLO_CASES": CASES})
    output = done.stdout + done.stderr
    said = re.findall(r"Test run with (\d+) tests? in \d+ suites? (passed|failed)", output)
    count, verdict = (int(said[-1][0]), said[-1][1]) if said else (0, "did not run")
    cases = [int(number) for number in re.findall(rf"^figure {figure}: (\d+)$", output, re.M)] if figure else []
    told = f", {sum(cases):,} {figure}" if figure else ""
    say(claim, f"{count} tests {verdict}{told} (worlds × {CASES})",
        done.returncode == 0 and count >= least and (not figure or sum(cases) > 0))


def coverage():
    """every rule kind with each answer it can give, its fact, field and day; every condition of docs/rules.md is held"""
    property_tests(coverage.__doc__, ["RuleCoverageTests"], 3)


def counterfactuals():
    """near misses propose the fewest changes: equal to making every set of up to three changes and routing again"""
    property_tests(counterfactuals.__doc__, ["RoutingTests.RemedyTests", "RemedyExampleTests"], 12, "counterfactuals")


def questions():
    """the next question is the plainest that tells candidates apart and leaves the least open: equal to brute force"""
    property_tests(questions.__doc__, ["QuestionReferenceTests", "QuestionTests"], 9, "questions")


def several_needs():
    """several needs: least visits, then metres, then scores, equal to trying every choice of services"""
    property_tests(several_needs.__doc__, ["VisitTests"], 4, "visit plans")


def laws():
    """metamorphic laws between answers, for the router with its index and without"""
    property_tests(laws.__doc__, ["MetamorphicTests"], 9, "laws")


def outcomes():
    """outcomes: one more success never lowers a service, capped, off until twenty, no trait of a person enters"""
    property_tests(outcomes.__doc__, ["RoutingTests.StandingTests"], 5)


CHECKS = [coverage, counterfactuals, questions, several_needs, laws, outcomes]
