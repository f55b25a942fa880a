#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""What ./dev lint checks: licences, layers, plain text, format, clang-tidy. With --rules only the first three, for tests.

clang-tidy is slow, so a file is looked at again only when it, a header of ours that it includes, or
the settings changed since it was last found clean; --all looks at everything.
"""
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from plain_text import plain_text

TOP = Path(__file__).resolve().parent.parent
BUILD = TOP / "build/dev"
CLEAN = TOP / "build/lint"

# What a layer may include: itself and what is named here.
BELOW = {
    "core": set(),
    "collect": {"core"},
    "storage": {"core"},
    "models": {"core", "collect", "storage"},
    "widgets": {"core", "collect", "storage", "models"},
    "app": {"core", "collect", "storage", "models", "widgets"},
}
# What the lower layers must not use of Qt (linking says so too, but later).
QT_ABOVE = {
    "core": re.compile(r"#include <Q(Sql|Widget|Application|Dialog|Process|Painter|Gui|Window|Network|DBus)"),
    "collect": re.compile(r"#include <Q(Sql|Widget|Application|Dialog|Painter|Gui|Window)"),
    "storage": re.compile(r"#include <Q(Widget|Application|Dialog|Painter|Gui|Window|Process)"),
}
CLAZY_CHECKS = ("no-overloaded-signal", "base-class-event", "copyable-polymorphic", "missing-qobject-macro",
                "missing-typeinfo", "old-style-connect", "qt-keywords", "rule-of-three", "virtual-call-ctor",
                "heap-allocated-small-trivial-type", "ifndef-define-typo",
                "signal-with-return-value", "tr-non-literal", "unneeded-cast", "isempty-vs-count",
                "assert-with-side-effects", "thread-with-slots")
# Level 1 without what is a matter of taste, and of level 2 what finds mistakes.
CLAZY = ["clazy-standalone", "--header-filter=.*/src/.*", "--checks=level1," + ",".join(CLAZY_CHECKS)]
INCLUDE = re.compile(r'^#include "([^"]+)"', re.MULTILINE)
NEEDS_LICENCE = {".cpp", ".h", ".py", ".sh", ".cmake", ".yml"}


def tracked():
    """Files of the tree, those not yet added too."""
    listed = shutil.which("git") and subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=TOP,
                                                    capture_output=True, text=True)
    if listed and listed.returncode == 0:
        names = listed.stdout.splitlines()
    else:
        names = [str(path.relative_to(TOP)) for path in TOP.rglob("*")
                 if path.is_file() and not {"build", ".git"} & set(path.relative_to(TOP).parts)]
    return sorted(name for name in names if (TOP / name).is_file())


def read(name):
    return (TOP / name).read_text(encoding="utf-8", errors="replace")


def licences(files):
    for name in files:
        path = Path(name)
        script = not path.suffix and read(name).startswith("#!")
        if path.suffix in NEEDS_LICENCE or path.name == "CMakeLists.txt" or script:
            if "SPDX-License-Identifier: MIT" not in "\n".join(read(name).splitlines()[:5]):
                yield f"{name}: no SPDX-License-Identifier: MIT in its first lines"


def layers(files):
    for name in files:
        parts = Path(name).parts
        if parts[0] != "src" or len(parts) < 3 or Path(name).suffix not in {".cpp", ".h"}:
            continue
        layer = parts[1]
        text = read(name)
        for included in INCLUDE.findall(text):
            other = included.split("/")[0]
            if other in BELOW and other != layer and other not in BELOW.get(layer, set()):
                yield f"{name}: {layer} must not include {included}"
        if layer in QT_ABOVE:
            for match in QT_ABOVE[layer].finditer(text):
                yield f"{name}: {layer} must not use {match.group(0)[9:]}…"


def formats(files):
    sources = [name for name in files if Path(name).suffix in {".cpp", ".h"}]
    if not sources:
        return
    run = subprocess.run(["clang-format", "--dry-run", "--Werror", *sources], cwd=TOP, capture_output=True,
                         text=True)
    wrong = sorted({line.split(":")[0] for line in run.stderr.splitlines() if "error:" in line})
    for name in wrong:
        yield f"{name}: clang-format would change it (clang-format -i {name})"
    if run.returncode and not wrong:
        yield run.stderr.strip()


def closure(name, seen):
    """The file and the headers of ours that it includes, however far down."""
    if name in seen or not (TOP / name).is_file():
        return
    seen.add(name)
    for included in INCLUDE.findall(read(name)):
        closure(f"src/{included}", seen)


def fingerprint(name):
    seen = set()
    closure(name, seen)
    digest = hashlib.sha256((TOP / ".clang-tidy").read_bytes())
    for one in sorted(seen):
        digest.update(one.encode() + b"\0" + (TOP / one).read_bytes())
    return digest.hexdigest()


def compile_commands():
    """Those of the build, without its precompiled headers, which only its own compiler reads."""
    entries = json.loads((BUILD / "compile_commands.json").read_text())
    for entry in entries:
        entry["command"] = re.sub(r" -(Winvalid-pch|include \S+cmake_pch\.hxx)", "", entry["command"])
    CLEAN.mkdir(parents=True, exist_ok=True)
    (CLEAN / "compile_commands.json").write_text(json.dumps(entries))
    return {entry["file"] for entry in entries}


def analysed(tool, command, files, everything):
    """What the tool complains of, in the sources that have changed since it last found nothing in them."""
    known = compile_commands()
    todo = []
    for name in files:
        if name.startswith("src/") and name.endswith(".cpp") and str(TOP / name) in known:
            mark = CLEAN / f"{tool}-{name.replace('/', '-')}"
            print_now = fingerprint(name)
            if everything or not mark.exists() or mark.read_text() != print_now:
                todo.append((name, mark, print_now))
    if todo:
        print(f"{tool}: {len(todo)} files", flush=True)

    def one(job):
        name, mark, print_now = job
        run = subprocess.run([*command, "-p", str(CLEAN), name], cwd=TOP, capture_output=True, text=True)
        told = (run.stdout + run.stderr).replace(f"{TOP}/", "")
        if run.returncode == 0 and ": warning:" not in told:
            mark.write_text(print_now)
            return None
        return told.strip()

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from filter(None, pool.map(one, todo))


def main():
    files = tracked()
    findings = 0
    checks = [("licences", licences(files)), ("layers", layers(files)), ("plain text", plain_text(files, read))]
    if "--rules" not in sys.argv[1:]:
        everything = "--all" in sys.argv[1:]
        checks += [("format", formats(files)),
                   ("clang-tidy", analysed("clang-tidy", ["clang-tidy", "--quiet"], files, everything)),
                   ("clazy", analysed("clazy", CLAZY, files, everything))]
    for title, check in checks:
        found = list(check)
        for line in found:
            print(line)
        print(f"{title}: {'fine' if not found else len(found)}", flush=True)
        findings += len(found)
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
