#!/usr/bin/env python3
"""layers.py SOURCE-FOLDER: the include lines of core, app and ui keep to the layers.

core <- app <- ui; core knows no Qt, app no Qt Widgets, the command line no Qt Gui; only app/main.cpp may see all. Inside core the order is
RANKS: a folder may use those of a lower rank and, without a cycle, of its own. catalog and model are one layer: an
entry of the catalogue has a shape, and a shape is read from an entry.
"""
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "support"))
import cases

RANKS = {"units": 0, "text": 0, "catalog": 1, "model": 1, "memory": 2, "time": 3, "users": 4, "money": 4, "evaluate": 5,
         "registry": 6, "compare": 7, "plan": 7, "explore": 7, "explain": 7, "import": 8}
ONE_LAYER = {"catalog", "model"}
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.M)
MAY_USE = {"core": {"core"}, "app": {"core", "app"}, "ui": {"core", "app", "ui"}}
WIDGETS = re.compile(r"^(QtWidgets|QtSvg\w*|QtPrintSupport|QtDBus)/|^Q(Application|\w*Widget|MainWindow|\w*Dialog|\w*View|Print\w*|Svg\w*)$|qcustomplot")
GUI = re.compile(r"^(QtGui)/|^Q(GuiApplication|Undo\w+|Image|Pixmap|Painter|Color|Font\w*|Palette|Icon|Window|Screen|Action)$")


def includes(root, layer):
    """(file, line's kind, included path) of every include line of a layer, files by their path within the project."""
    for path in sorted((root / layer).rglob("*")):
        if path.suffix in (".h", ".cpp"):
            for kind, target in INCLUDE.findall(path.read_text(encoding="utf-8")):
                yield path.relative_to(root).as_posix(), kind, target


def library_problem(layer, file, target):
    """What is wrong with `#include <target>` there, or None."""
    qt = re.match(r"Q[A-Z]|Qt[A-Z]\w*/|qcustomplot", target)
    if layer == "core" and (qt or target.startswith("CLI/")):
        return "core has no Qt and no command line"
    if layer == "app" and WIDGETS.search(target):
        return "app has no widgets"
    if file.startswith("app/cli/") and GUI.search(target):
        return "the command line needs no display"
    return None


def own_problem(root, layer, file, target):
    """What is wrong with `#include "target"` there, or None."""
    if target.endswith(".moc"):
        return None
    if not (root / target).is_file():
        return "not a file of the project, by its path from the top"
    used = target.split("/")[0]
    if used not in MAY_USE[layer]:
        return f"{layer} may not use {used}"
    if layer == "core":
        user, used = file.split("/")[1], target.split("/")[1]
        if user not in RANKS or used not in RANKS:
            return "a folder of core that has no place in the order"
        if RANKS[used] > RANKS[user]:
            return f"core/{user} stands below core/{used}"
    return None


def problems(root, layer):
    """Sentences on the include lines of one layer that break a rule."""
    found = []
    for file, kind, target in includes(root, layer):
        if file == "app/main.cpp":
            continue
        problem = library_problem(layer, file, target) if kind == "<" else own_problem(root, layer, file, target)
        if problem:
            found.append(f"{file}: includes {target}: {problem}")
    return found


def cycle(root):
    """Folders of core that use each other, as one list of their names; empty where there is no cycle."""
    uses = {}
    for file, kind, target in includes(root, "core"):
        if kind == '"' and target.startswith("core/") and target.count("/") > 1:
            user, used = file.split("/")[1], target.split("/")[1]
            if user != used and not {user, used} <= ONE_LAYER:
                uses.setdefault(user, set()).add(used)
    # Folders are taken away as long as one uses none of those left; what cannot be taken away stands on a cycle.
    left = set(uses)
    while free := {folder for folder in left if not uses[folder] & left}:
        left -= free
    return sorted(left)


def in_tree(files, question):
    """The answer to a question about a small tree of {path: text}."""
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for path, text in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        return question(root)


def broken(layer, file, line, *others):
    """Whether a tree of one file with one include line breaks a rule of its layer."""
    return in_tree({**{other: "" for other in others}, file: line + "\n"}, lambda root: bool(problems(root, layer)))


def seen(root):
    """Whether each layer has include lines at all: an empty folder would pass every rule."""
    return [layer for layer in MAY_USE if not any(True for _ in includes(root, layer))]


if __name__ == "__main__":
    top = pathlib.Path(sys.argv[1])
    cases.run([
        ("core's include lines keep to the order of its folders", lambda: problems(top, "core"), []),
        ("app's include lines keep to its layer", lambda: problems(top, "app"), []),
        ("ui's include lines keep to its layer", lambda: problems(top, "ui"), []),
        ("no folders of core use each other", lambda: cycle(top), []),
        ("all three layers have include lines", lambda: seen(top), []),
        ("core that includes app is seen", lambda: broken("core", "core/text/a.h", '#include "app/b.h"', "app/b.h"), True),
        ("app that includes ui is seen", lambda: broken("app", "app/cli/a.cpp", '  #  include "ui/b.h"', "ui/b.h"), True),
        ("ui that includes tests is seen", lambda: broken("ui", "ui/a.cpp", '#include "tests/b.h"', "tests/b.h"), True),
        ("a low folder that includes a high one is seen",
         lambda: broken("core", "core/units/a.h", '#include "core/plan/b.h"', "core/plan/b.h"), True),
        ("a high folder may include a low one",
         lambda: broken("core", "core/plan/a.h", '#include "core/units/b.h"', "core/units/b.h"), False),
        ("a path that is not from the top is seen", lambda: broken("core", "core/text/a.h", '#include "b.h"', "core/text/b.h"), True),
        ("Qt in core is seen", lambda: broken("core", "core/text/a.h", "#include <QString>"), True),
        ("widgets in app are seen", lambda: broken("app", "app/report/a.h", "#include <QWidget>"), True),
        ("Gui on the command line is seen", lambda: broken("app", "app/cli/a.cpp", "#include <QGuiApplication>"), True),
        ("the undo stack in app's document is no fault", lambda: broken("app", "app/document/a.h", "#include <QUndoStack>"), False),
        ("main.cpp may see all", lambda: broken("app", "app/main.cpp", '#include "ui/b.h"', "ui/b.h"), False),
        ("folders that use each other are seen", lambda: in_tree(
            {"core/users/a.h": '#include "core/money/b.h"\n', "core/money/b.h": '#include "core/users/a.h"\n'}, cycle), ["money", "users"]),
    ])
