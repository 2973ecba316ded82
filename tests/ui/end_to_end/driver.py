"""Uses the window through the accessibility bus and the mouse, and holds what it reads there against `evaluate`.

driver.py PROGRAM PLAN PID. Prints "N passed, N failed"; exits with 1 where something failed.
"""

import json
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  (the version comes first)

PATIENCE = 20.0  # seconds for the window to appear or a figure to change

program, plan, pid = sys.argv[1], sys.argv[2], int(sys.argv[3])
passed, failed = 0, 0


def check(what, holds, found=""):
    global passed, failed
    passed, failed = passed + bool(holds), failed + (not holds)
    print(("PASS" if holds else "FAIL") + f" {what}" + ("" if holds else f": {found}"), flush=True)


def until(question, patience=PATIENCE):
    """The first answer that is not None or False within the patience, else None."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.05)
    return None


def settled(read, patience=PATIENCE):
    """What is read once it has stayed the same for half a second."""
    end, last, since = time.monotonic() + patience, read(), time.monotonic()
    while time.monotonic() < end and time.monotonic() - since < 0.5:
        time.sleep(0.05)
        now = read()
        if now != last:
            last, since = now, time.monotonic()
    return last


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def find(node, matches):
    for child in children(node):
        if matches(child):
            return child
        found = find(child, matches)
        if found is not None:
            return found
    return None


def application():
    desktop = Atspi.get_desktop(0)
    return next((a for a in children(desktop) if a.get_process_id() == pid and a.get_child_count() > 0), None)


def named(app, name, role):
    return find(app, lambda n: n.get_name() == name and n.get_role() == role)


def headline(app, title):
    """What a screen reader says of a headline figure: "Cost per user, $11.77 /month, …"."""
    node = find(app, lambda n: n.get_name().startswith(title + ","))
    return node.get_name() if node is not None else ""


def plain(text):
    return text.replace("\u2009", "").replace("\u2212", "-")


def money(text):
    found = re.search(r"\$([0-9.]+)", plain(text))
    return float(found.group(1)) if found else None


def evaluated(*sets):
    command = [program, "evaluate", plan, "--format", "json"]
    for change in sets:
        command += ["--set", change]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def agrees(text, figure):
    """Whether a headline shows the figure: three significant digits, or cents."""
    shown = money(text)
    return shown is not None and abs(shown - figure) <= max(0.005001, 0.0051 * figure)


def centre(node):
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x + box.width // 2, box.y + box.height // 2, box


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True)


def slider_by_value(app, name, pointer, wanted):
    slider = named(app, name, Atspi.Role.SLIDER)
    check(f"there is a slider called '{name}'", slider is not None)
    if slider is None:
        return
    before = headline(app, "Cost per user")
    value = slider.get_value_iface()
    low, high = value.get_minimum_value(), value.get_maximum_value()
    value.set_current_value(low + (high - low) * wanted)
    until(lambda: headline(app, "Cost per user") != before)
    after, shown = settled(lambda: (headline(app, "Cost per user"), field_value(app, name)))
    check(f"moving '{name}' changes the cost per user", after != before, before)
    check(f"the field of '{name}' shows a number", shown is not None)
    if after and shown is not None:
        figure = evaluated(f"{pointer}={shown!r}")["cost"]["usd_user_month"]
        check(f"the cost per user is what evaluate prints for {pointer}={shown}", agrees(after, figure),
              f"{after} against {figure}")


def field_value(app, name):
    """The value that the spin box of that name tells, in the plan file's unit."""
    spin = named(app, name, Atspi.Role.SPIN_BUTTON)
    return None if spin is None else spin.get_value_iface().get_current_value()


def slider_by_keys(app, name, pointer, follower, follower_pointer):
    """`follower` moves with the slider; its field is read too."""
    slider = named(app, name, Atspi.Role.SLIDER)
    slider.get_component_iface().grab_focus()
    before = field_value(app, name)
    text = headline(app, "Cost per user")
    xdotool("key", "--delay", 30, "Right", "Right", "Right")
    after = until(lambda: field_value(app, name) != before and field_value(app, name))
    check(f"arrow keys move '{name}'", after is not None and after > before, f"{before} to {after}")
    changed = until(lambda: headline(app, "Cost per user") != text and headline(app, "Cost per user"))
    shown, spoken, followed = settled(
        lambda: (field_value(app, name), headline(app, "Cost per user"), field_value(app, follower)))
    figure = evaluated(f"{pointer}={shown!r}", f"{follower_pointer}={followed!r}")["cost"]["usd_user_month"]
    check("after the keys the headline is evaluate's figure", changed and agrees(spoken, figure),
          f"{spoken} against {figure}")


def slider_by_mouse(app, name, pointer):
    slider = named(app, name, Atspi.Role.SLIDER)
    _, y, box = centre(slider)
    before = field_value(app, name)
    value = slider.get_value_iface()
    share = value.get_current_value() / max(value.get_maximum_value(), 1)
    x = round(box.x + 8 + share * (box.width - 16))
    xdotool("mousemove", x, y, "mousedown", 1)
    for step in range(1, 9):
        xdotool("mousemove", x - 5 * step, y)
    xdotool("mouseup", 1)
    after = until(lambda: field_value(app, name) != before and field_value(app, name))
    check(f"the mouse drags '{name}'", after is not None and after < before, f"{before} to {after}")
    shown, spoken = settled(lambda: (field_value(app, name), headline(app, "Cost per user")))
    figure = evaluated(f"{pointer}={shown!r}")["cost"]["usd_user_month"]
    check("after the drag the headline is evaluate's figure", agrees(spoken, figure), f"{spoken} against {figure}")
    xdotool("key", "ctrl+z")
    undone = until(lambda: field_value(app, name) == before)
    check("one undo takes the whole drag back", undone, field_value(app, name))


def charts_tell(app):
    for title in ("Roofline", "VRAM of one GPU", "Throughput against speed"):
        chart = find(app, lambda n: n.get_name() == title and n.get_description())
        check(f"the chart '{title}' tells what it shows", chart is not None)


def main():
    app = until(application)
    check("the window is on the accessibility bus", app is not None)
    if app is None:
        return
    ready = until(lambda: headline(app, "Cost per user"))
    check("the headline is read", bool(ready))
    first = evaluated()["cost"]["usd_user_month"]
    check("at the start the headline is evaluate's figure", agrees(ready or "", first), f"{ready} against {first}")
    slider_by_value(app, "Users active at once, per cent", "/workload/active_share", 0.7)
    xdotool("key", "ctrl+z")
    until(lambda: headline(app, "Cost per user") == ready)
    check("undo brings the figure back", headline(app, "Cost per user") == ready, headline(app, "Cost per user"))
    slider_by_keys(app, "Context, median, tokens", "/workload/context_tokens/median",
                   "Context, 90th percentile, tokens", "/workload/context_tokens/p90")
    xdotool("key", "ctrl+z", "key", "ctrl+z", "key", "ctrl+z")
    until(lambda: headline(app, "Cost per user") == ready)
    slider_by_mouse(app, "Users active at once, per cent", "/workload/active_share")
    charts_tell(app)


try:
    main()
except Exception as problem:  # a lost connection is a failure with a name, not a trace without a count
    check("the driver runs to its end", False, repr(problem))
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)
