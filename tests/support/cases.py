"""The few lines that a test written in Python needs."""
import sys
import traceback


def run(table):
    """Runs rows of (sentence, function, expected result), tells "N passed, N failed" and ends the program with its status."""
    failed = 0
    for sentence, function, expected in table:
        try:
            found = function()
        except Exception:  # any way of failing is a failed case, and the others are still run
            found = traceback.format_exc()
        if found != expected:
            failed += 1
            print(f"FAIL: {sentence}\n  expected {expected!r}\n  found    {found if isinstance(found, str) else repr(found)}")
    print(f"{len(table) - failed} passed, {failed} failed")
    sys.exit(1 if failed or not table else 0)
