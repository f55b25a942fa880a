# SPDX-License-Identifier: MIT
"""Counts the instructions of parser, recorder and classifier, and fails where one takes over a tenth more than
its budget. Seconds differ from run to run; instructions do not.

  budget.py            compares with budget.json, for the compiler and Qt at hand
  budget.py --record   keeps what was counted as the budget
"""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
BUDGETS = os.path.join(HERE, "budget.json")
PARTS = ("parser", "recorder", "classifier")
ALLOWED = 1.10


def program():
    given = os.environ.get("PORTMONOTE_BUDGET_WORK")
    if given:
        return given
    build = os.path.join(os.environ["PORTMONOTE_SOURCE"], "build", "dev")  # as the tests are built
    subprocess.run(["cmake", "--build", build, "--target", "budget_work"], check=True, stdout=subprocess.DEVNULL)
    return os.path.join(build, "tests", "benchmarks", "budget_work")


def count(binary, part):
    with tempfile.TemporaryDirectory() as folder:
        out = os.path.join(folder, "out")
        done = subprocess.run(["valgrind", "--tool=callgrind", "--collect-atstart=no",
                               "--toggle-collect=portmonote_measured", f"--callgrind-out-file={out}", binary, part],
                              env=dict(os.environ, QT_HASH_SEED="0", LC_ALL="C.UTF-8", TZ="UTC", TMPDIR=folder),
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    counted = re.search(r"Collected : (\d+)", done.stdout)
    if done.returncode or not counted or int(counted[1]) == 0:
        raise SystemExit(f"{part} could not be counted:\n{done.stdout}")
    return int(counted[1])


def main():
    if not shutil.which("valgrind"):
        print("skipped: valgrind is not installed")
        return 0
    binary = program()
    toolchain = subprocess.run([binary, "--toolchain"], stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
    with open(BUDGETS, encoding="utf-8") as file:
        budgets = json.load(file)
    counted = {part: count(binary, part) for part in PARTS}
    if "--record" in sys.argv[1:]:
        budgets[toolchain] = counted
        with open(BUDGETS, "w", encoding="utf-8") as file:
            json.dump(budgets, file, indent=2, sort_keys=True)
            file.write("\n")
        print(f"recorded for {toolchain}: {counted}")
        return 0
    if toolchain not in budgets:
        print(f"skipped: no budget is recorded for {toolchain} (./dev bench budget --record); counted: {counted}")
        return 0
    exceeded = False
    for part in PARTS:
        ratio = counted[part] / budgets[toolchain][part]
        exceeded = exceeded or ratio > ALLOWED
        words = "too much" if ratio > ALLOWED else "time to record a smaller budget" if ratio < 0.9 else "fine"
        print(f"{part:10} {counted[part]:>14,} instructions, budget {budgets[toolchain][part]:>14,}: {ratio:.3f}, {words}")
    return 1 if exceeded else 0


if __name__ == "__main__":
    sys.exit(main())
