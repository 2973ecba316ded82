#!/usr/bin/env python3
"""Counts the cases of a run of ctest, and prints "N passed, N failed" as the last line.

    summary.py LABEL=REPORT.xml… reached=COVERAGE.json

REPORT.xml is what `ctest --output-junit` wrote. A program tells its cases on lines of its own: "Totals: 3 passed, 0 failed"
(Qt Test, and Catch2 through tests/core/catch_rows.cpp), "3 passed, 0 failed" (scripts). A test without such a line is one case. A
crash, a time-out, a program that ran no case: at least one failure. Of a LABEL that starts with "again-" only failures count, for
its cases are those of another run. COVERAGE.json is gcovr's summary; its two goals are two cases. Status 1 on any failure.
"""
import json
import re
import sys
import xml.etree.ElementTree as ElementTree

TOTALS = re.compile(r"^(?:Totals: )?(\d+) passed, (\d+) failed", re.M)
# Qt Test counts these two functions of each test class as cases; they are not.
FRAME = re.compile(r"^PASS   : \w+::(?:initTestCase|cleanupTestCase)\(\)", re.M)
GOALS = {"line": 95.0, "branch": 90.0}


def cases_of(passed, output):
    """(passed, failed) of one test, from whether ctest passed it and what it printed."""
    totals = [(int(good), int(bad)) for good, bad in TOTALS.findall(output)]
    if not totals:
        return (1, 0) if passed else (0, 1)
    good = sum(total[0] for total in totals) - len(FRAME.findall(output))
    bad = sum(total[1] for total in totals)
    if bad == 0 and (not passed or good <= 0):
        bad = 1
    return max(good, 0), bad


def count_report(path):
    """(passed, failed, names of failing tests) of a ctest report."""
    good = bad = 0
    failing = []
    try:
        tests = ElementTree.parse(path).getroot().findall("testcase")
    except (OSError, ElementTree.ParseError) as error:
        return 0, 1, [f"no report of the tests: {error}"]
    for test in tests:
        passed, failed = cases_of(test.get("status") == "run", test.findtext("system-out") or "")
        good += passed
        bad += failed
        if failed:
            failing.append(f"{test.get('name')}: {failed} failed")
    return (good, bad, failing) if tests else (0, 1, ["no test ran"])


def count_reached(path):
    """The same for coverage: one case a goal."""
    try:
        with open(path, encoding="utf-8") as file:
            summary = json.load(file)
    except (OSError, ValueError) as error:
        return 0, len(GOALS), [f"no report of the coverage: {error}"]
    failing = []
    for what, goal in GOALS.items():
        percent = summary[f"{what}_percent"]
        words = f"core, {what} coverage: {percent:.1f} % of {summary[f'{what}_total']}, at least {goal:.0f} % wanted"
        print(words)
        if percent < goal:
            failing.append(words)
    return len(GOALS) - len(failing), len(failing), failing


def main(arguments):
    good = bad = 0
    for label, _, path in (argument.partition("=") for argument in arguments):
        passed, failed, failing = count_reached(path) if label == "reached" else count_report(path)
        for line in failing:
            print(f"FAILED ({label}) {line}")
        good += 0 if label.startswith("again-") else passed
        bad += failed
    print(f"{good} passed, {bad} failed")
    return 1 if bad or not good else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
