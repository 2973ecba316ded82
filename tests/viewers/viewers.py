#!/usr/bin/env python3
"""viewers.py PROGRAM EXAMPLES OUT: reports opened in poppler, Chromium and LibreOffice; pictures of them are left in OUT.

PDF: its text has every headline figure, on A4 and Letter, charts are vectors. HTML: nothing is asked for beyond the file, the
console stays silent, in light and dark. XLSX: what LibreOffice recalculates is what `evaluate` says, to the cent.
"""
import csv
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import urllib.parse
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "support"))
import cases

PROGRAM, EXAMPLES, OUT = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
OUT.mkdir(parents=True, exist_ok=True)
SCRATCH = pathlib.Path(tempfile.mkdtemp())
SYMBOLS = {"C_capex": "cost.capex_usd_gpu_month", "C_pow": "cost.power_usd_gpu_month", "C_host": "cost.hosting_usd_gpu_month",
           "C_ops": "cost.operations_usd_gpu_month", "C_gpu": "cost.usd_gpu_month", "C_rep": "cost.usd_replica_month",
           "C_user": "cost.usd_user_month", "C_tok": "cost.usd_million_output_tokens", "C_fleet": "fleet.usd_month",
           "C_fleet_user": "fleet.usd_user_month", "N_rep": "fleet.replicas", "N_gpu": "fleet.gpus"}


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, timeout=240)


def report(plan, name, *options):
    path = OUT / name
    done = run(PROGRAM, "report", plan, "-o", path, *options)
    assert done.returncode in (0, 1), done.stderr
    return path


def evaluated(plan):
    return json.loads(run(PROGRAM, "evaluate", plan, "--all", "--format", "json").stdout)


def at(figures, name):
    for part in name.split("."):
        figures = figures[part]
    return figures


def plain(text):
    """Text without blanks: those within numbers may be extracted as any kind of space, or as a line's end."""
    return re.sub(r"\s+", "", text)


def digits(value):
    """The three digits, or the whole number, that people are shown of a value."""
    return f"{value:.0f}" if value >= 100 else f"{value:.{2 if value < 10 else 1}f}"


def money(usd):
    return "$" + (f"{usd:.0f}" if usd >= 100 else f"{usd:.2f}" if usd >= 0.1 else f"{usd:.3g}")


def headline(figures):
    """The six figures of a scenario as they are written, without blanks: worked out here from `evaluate`."""
    ttft = figures["ttft_seconds"]
    return [f"{figures['users_per_replica']:.0f}on", digits(1 / figures["steady"]["inter_token_seconds"]) + "tokens/s",
            digits(ttft * 1000) + "ms" if ttft < 1 else f"{digits(ttft)}s", money(figures["cost"]["usd_user_month"]),
            money(figures["cost"]["usd_million_output_tokens"]), money(figures["fleet"]["usd_month"])]


def missing_in_pdf(plan, paper):
    path = report(plan, f"{plan.stem}-{paper}.pdf", "--paper", paper)
    text = plain(run("pdftotext", "-layout", path, "-").stdout)
    run("pdftoppm", "-r", "70", "-png", path, OUT / f"{plan.stem}-{paper}")
    return [figure for figures in evaluated(plan) for figure in headline(figures) if figure not in text]


def paper_size(paper):
    info = run("pdfinfo", report(EXAMPLES / "chat.ridge", f"chat-{paper}.pdf", "--paper", paper)).stdout
    return re.search(r"Page size:\s+([\d.]+ x [\d.]+)", info).group(1)


def bitmaps():
    return run("pdfimages", "-list", report(EXAMPLES / "chat.ridge", "chat-a4.pdf")).stdout.strip().splitlines()[2:]


def is_the_browsers(address):
    """Chromium's own look for updates and accounts, which it has with an empty page too."""
    return re.match(r"https?://[^/]*(google|gstatic|googleapis|gvt1)\.com[/:]", address) is not None


def browse(path, dark, width):
    """What a page says on Chromium's console, what it asks for beyond its own file, and whether there is a picture."""
    log = SCRATCH / f"net-{dark}-{width}.json"
    picture = OUT / f"{path.stem}-{'dark' if dark else 'light'}-{width}.png"
    done = run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--disable-background-networking",
               "--disable-component-update", "--disable-sync", "--no-first-run", f"--user-data-dir={SCRATCH}/chromium",
               f"--blink-settings=preferredColorScheme={0 if dark else 1}", "--enable-logging=stderr", f"--log-net-log={log}",
               f"--window-size={width},2400", f"--screenshot={picture}", path.resolve().as_uri())
    console = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    own = urllib.parse.unquote(path.resolve().as_uri())
    asked = set(re.findall(r'"url":"((?:https?|file|ftp|wss?):[^"]+)"', log.read_text()))
    page = [address for address in asked if urllib.parse.unquote(address) != own and not is_the_browsers(address)]
    return console, page, picture.stat().st_size > 10000


def without_results(book, target):
    """The workbook with the results beside its formulas taken out: there is nothing left to take over."""
    with zipfile.ZipFile(book) as source, zipfile.ZipFile(target, "w") as out:
        for name in source.namelist():
            data = source.read(name)
            if name.startswith("xl/worksheets/"):
                data = re.sub(rb"(</f>)<v>[^<]*</v>", rb"\1", data)
            out.writestr(name, data)


def recalculated(plan):
    """Figures of every scenario that LibreOffice computes otherwise than `evaluate`."""
    book = SCRATCH / f"{plan.stem}.xlsx"
    without_results(report(plan, f"{plan.stem}.xlsx"), book)
    run("soffice", f"-env:UserInstallation=file://{SCRATCH}/office", "--headless", "--convert-to",
        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1", "--outdir", SCRATCH, book)
    rows = list(csv.reader((SCRATCH / f"{plan.stem}-Money.csv").open(encoding="utf-8")))
    wrong, compared = [], 0
    for index, figures in enumerate(evaluated(plan)):
        for row in rows:
            if row[1] not in SYMBOLS:
                continue
            compared += 1
            wanted, found = at(figures, SYMBOLS[row[1]]), row[3 + index]
            same = found == "n/a" if wanted is None else found != "n/a" and abs(float(found) - wanted) < 0.005
            if not same:
                wrong.append((figures["name"], SYMBOLS[row[1]], wanted, found))
    return wrong, compared == len(SYMBOLS) * len(evaluated(plan))


plans = sorted(EXAMPLES.glob("*.ridge"))
served = [plan for plan in plans if all(figures["users_per_replica"] and figures["steady"]["inter_token_seconds"]
                                        and figures["fleet"]["usd_month"] for figures in evaluated(plan))]
html = report(EXAMPLES / "chat.ridge", "chat.html")
cases.run([(f"the PDF of {plan.name} on {paper} has every headline figure as text", lambda p=plan, q=paper: missing_in_pdf(p, q), [])
           for plan in served for paper in ("a4", "letter")] + [
    ("A4 is A4", lambda: paper_size("a4"), "595 x 842"),
    ("Letter is Letter", lambda: paper_size("letter"), "612 x 792"),
    ("charts in the PDF are no bitmaps", bitmaps, []),
    ("the HTML asks for nothing and says nothing, light", lambda: browse(html, False, 1200), ([], [], True)),
    ("the HTML asks for nothing and says nothing, dark", lambda: browse(html, True, 1200), ([], [], True)),
    ("the HTML asks for nothing and says nothing, on a phone", lambda: browse(html, False, 500), ([], [], True)),
] + [(f"LibreOffice computes the money of {plan.name} as evaluate does", lambda p=plan: recalculated(p), ([], True)) for plan in plans])
