#!/usr/bin/env python3
"""Holds a program's figures against this reference's, and against given ones.

    compare.py PROGRAM PLAN.ridge [--expected FIGURES.json] [--catalog FOLDER] [--show N]

runs `PROGRAM evaluate PLAN.ridge --all --format json` and compares every figure of resources/help/format.md: numbers to 1e-9
relative, counts, texts, booleans and nulls exactly. A figure that the program leaves out, or prints beyond the list, is
a difference. In FIGURES.json a figure that is absent is null. One case per scenario and set of expected figures; a
wrong exit status (1 where any batch is null, else 0) is a failed case of its own. Last line: `N passed, N failed`.
"""

import argparse
import json
import shlex
import subprocess
import sys
from pathlib import Path

from reference import FIGURES, REPOSITORY_CATALOGUE, figures_of_plan, nested

TOLERANCE = 1e-9
COUNTS = {"memory.max_sequences", "batch", "users_per_replica", "fleet.replicas", "fleet.gpus"}
MISSING = "(missing)"


def at(tree, path, absent):
    """The value at a dotted path; `absent` where it is not there."""
    for key in path.split("."):
        if not isinstance(tree, dict) or key not in tree:
            return absent
        tree = tree[key]
    return tree


def leaves(tree, prefix=""):
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{prefix}{key}.")
        else:
            yield prefix + key


def same(figure, got, expected):
    number = lambda x: isinstance(x, (int, float)) and not isinstance(x, bool)
    if number(got) and number(expected):
        if figure in COUNTS:
            return got == expected
        return abs(got - expected) <= TOLERANCE * max(abs(got), abs(expected))
    return type(got) is type(expected) and got == expected


def differences(got, expected):
    """[(figure, got, expected)] of one scenario."""
    found = []
    for figure in ["name", *FIGURES]:
        values = at(got, figure, MISSING), at(expected, figure, None)
        if not same(figure, *values):
            found.append((figure, *values))
    known = {"name", *FIGURES}
    found += [(figure, at(got, figure, None), "(no such figure)") for figure in leaves(got) if figure not in known]
    return found


def run(program, plan):
    """(array that the program printed, or None; exit status)."""
    command = [program] if Path(program).exists() else shlex.split(program)
    done = subprocess.run([*command, "evaluate", str(plan), "--all", "--format", "json"], capture_output=True, text=True,
                          check=False)
    if done.stderr:
        print(done.stderr.rstrip())

    def refuse(word):
        raise ValueError(f"{word} is no JSON")

    try:
        printed = json.loads(done.stdout, parse_constant=refuse)
    except ValueError as error:
        print(f"exit status {done.returncode}, not JSON: {error}")
        return None, done.returncode
    return printed, done.returncode


def compare(title, got, expected, show):
    """(passed, failed) of one set of expected figures; the first differences are printed."""
    passed = failed = 0
    if not isinstance(got, list) or len(got) != len(expected):
        print(f"{title}: expected an array of {len(expected)} scenarios")
        return 0, len(expected)
    for i, (one, other) in enumerate(zip(got, expected)):
        found = differences(one, other) if isinstance(one, dict) else [("scenario", one, "an object")]
        if not found:
            passed += 1
            continue
        failed += 1
        if failed <= show:
            print(f"{title}: scenario {i}, {other['name']!r}: {len(found)} figures differ")
            for figure, mine, theirs in found[:6]:
                print(f"    {figure}: got {mine!r}, expected {theirs!r}")
    return passed, failed


def main():
    parser = argparse.ArgumentParser(description="compare a program's figures with the reference's")
    parser.add_argument("program")
    parser.add_argument("plan", type=Path)
    parser.add_argument("--expected", type=Path, help="figures worked out elsewhere, compared as well")
    parser.add_argument("--catalog", default=REPOSITORY_CATALOGUE)
    parser.add_argument("--show", type=int, default=10, help="scenarios whose differences are printed")
    options = parser.parse_args()

    plan = json.loads(options.plan.read_text("utf-8-sig"))
    sets = [("reference", [nested(*row) for row in figures_of_plan(plan, options.catalog)])]
    if options.expected:
        sets.append((options.expected.name, json.loads(options.expected.read_text("utf-8"))))
    got, status = run(options.program, options.plan)

    passed = failed = 0
    for title, expected in sets:
        counts = compare(title, got, expected, options.show)
        passed, failed = passed + counts[0], failed + counts[1]
    due = 1 if any(at(x, "batch", None) is None for x in sets[0][1]) else 0
    if status != due:
        print(f"exit status {status}, expected {due}")
        failed += 1
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
