#!/usr/bin/env python3
"""summary.py counts what the three kinds of tests print, and never takes a crash for a success."""
import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import cases
import summary

QT = ("PASS   : TestPlan::initTestCase()\nPASS   : TestPlan::reads(an empty plan)\nFAIL!  : TestPlan::reads(a date) Compared\n"
      "PASS   : TestPlan::cleanupTestCase()\nTotals: 3 passed, 1 failed, 0 skipped, 0 blacklisted, 4ms\n")
REPORT = """<testsuite><testcase name="core_text" status="run"><system-out>Totals: 7 passed, 0 failed</system-out></testcase>
<testcase name="app" status="fail"><system-out>Segmentation fault</system-out></testcase></testsuite>"""


def report(text, read):
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "report"
        path.write_text(text, encoding="utf-8")
        return read(path)


cases.run([
    ("rows of Catch2", lambda: summary.cases_of(True, "All tests passed\nTotals: 12 passed, 0 failed\n"), (12, 0)),
    ("rows of Qt Test, without its two frame functions", lambda: summary.cases_of(False, QT), (1, 1)),
    ("several classes in one program are added", lambda: summary.cases_of(False, QT + QT), (2, 2)),
    ("cases of a script", lambda: summary.cases_of(True, "fine\n3 passed, 0 failed\n"), (3, 0)),
    ("a script without a count is one case", lambda: summary.cases_of(True, "fine"), (1, 0)),
    ("a script that fails without a count is one failure", lambda: summary.cases_of(False, ""), (0, 1)),
    ("a crash after the totals is a failure", lambda: summary.cases_of(False, "Totals: 3 passed, 0 failed"), (3, 1)),
    ("a program without any row is a failure", lambda: summary.cases_of(True, "Totals: 0 passed, 0 failed"), (0, 1)),
    ("a report adds up its tests", lambda: report(REPORT, summary.count_report), (7, 1, ["app: 1 failed"])),
    ("a report without tests is a failure", lambda: report("<testsuite/>", summary.count_report)[:2], (0, 1)),
    ("a report cut off is a failure", lambda: report(REPORT[:60], summary.count_report)[:2], (0, 1)),
    ("coverage below one goal is one failure", lambda: report(
        '{"line_percent": 95.0, "line_total": 9, "branch_percent": 89.9, "branch_total": 8}', summary.count_reached)[:2], (1, 1)),
])
