#!/usr/bin/env python3
"""run.py PROGRAM: the bad inputs that concern what PROGRAM can do; the last line is "N passed, N failed".

bad_inputs.json and its runner run_bad_inputs.py are as they came; own_cases.json is of the same form. A case is left out, and said
to be, where the program does not know its subcommand, so that cases switch on by themselves with what they are about.
"""
import functools
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
WORD = re.compile(r"[a-z]+")
PASSED = re.compile(r"^(\d+) of (\d+) pass$", re.M)
# Words that are meant to be no subcommand.
MISSPELT = {"evalute"}


@functools.lru_cache(None)
def known(program, subcommand):
    """Whether the program has this subcommand: it then has help of its own."""
    return subprocess.run([program, subcommand, "--help"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def concerns(program, case):
    """Whether a case is about something that the program has."""
    first = case["args"][0] if case["args"] else ""
    about = case.get("about", first)
    return not WORD.fullmatch(about) or about in MISSPELT or known(program, about)


def with_room(program, cases):
    """The cases, with the time and memory that a build with the address sanitizer takes beside its own."""
    if b"__asan_init" not in pathlib.Path(program).read_bytes():
        return cases
    return [{**case, "seconds": 10 * case["seconds"], "mb": 8 * case["mb"]} for case in cases]


def run_file(program, path):
    """(passed, failed) of the cases of one file."""
    cases = with_room(program, json.loads(path.read_text(encoding="utf-8")))
    chosen = [case for case in cases if concerns(program, case)]
    left_out = [case["name"] for case in cases if case not in chosen]
    if left_out:
        print(f"{path.name}: left out, the program has no such subcommand yet: {', '.join(left_out)}")
    with tempfile.NamedTemporaryFile("w", suffix=".json", encoding="utf-8") as file:
        json.dump(chosen, file)
        file.flush()
        run = subprocess.run([sys.executable, str(HERE / "run_bad_inputs.py"), program, file.name, "--jobs", "2"],
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    print(f"{path.name}:\n{run.stdout}", end="")
    count = PASSED.search(run.stdout)
    if not count:
        return 0, max(len(chosen), 1)
    passed = int(count.group(1))
    return passed, len(chosen) - passed


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    results = [run_file(program, HERE / name) for name in ("bad_inputs.json", "own_cases.json")]
    passed, failed = (sum(column) for column in zip(*results))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
