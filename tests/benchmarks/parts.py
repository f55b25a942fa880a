# SPDX-License-Identifier: MIT
"""The parts of the suite: each returns its figures by name; times in ms, sizes in bytes."""
import contextlib
import csv
import glob
import io
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

SOURCE = os.environ.get("PORTMONOTE_SOURCE", "")
BUILD = os.path.join(SOURCE, "build", "bench")
PROGRAM = os.environ.get("PORTMONOTE_BINARY", "")
HERE = os.path.dirname(os.path.abspath(__file__))
DESKTOP = os.path.join(HERE, "..", "e2e", "with-desktop")
SS = ["ss", "-H", "-l", "-n", "-t", "-u", "-p", "-e", "-O"]
HOUR_OF_EVENTS = 50


def quick():
    return "PORTMONOTE_BENCH_QUICK" in os.environ


def built(name):
    """The benchmark, built with the program's own optimisation."""
    log = BUILD + ".log"
    with open(log, "a", encoding="utf-8") as file:
        if not os.path.exists(os.path.join(BUILD, "build.ninja")):
            subprocess.run(["cmake", "-S", SOURCE, "-B", BUILD, "-G", "Ninja", "-DCMAKE_BUILD_TYPE=Release",
                            "-DBUILD_TESTING=ON", "-DPORTMONOTE_PRECOMPILE=ON"], stdout=file, stderr=file, check=True)
        if subprocess.call(["cmake", "--build", BUILD, "--target", f"bench_{name}"], stdout=file, stderr=file):
            raise RuntimeError(f"it does not build ({log})")
    return os.path.join(BUILD, "tests", "benchmarks", f"bench_{name}")


def run_qtest(name):
    """What QTest measured, as NAME/ROW or NAME."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    done = subprocess.run([built(name), "-o", "-,csv"], env=environment, stdout=subprocess.PIPE, text=True,
                          check=False)
    figures = {}
    for row in csv.reader(io.StringIO(done.stdout)):
        if len(row) == 6:
            figures[f"{row[0]}/{row[1]}" if row[1] else row[0]] = float(row[3])
    if done.returncode or not figures:
        raise RuntimeError(done.stdout[-2000:])
    for key, value in sorted(figures.items()):
        print(f"  {key:32} {value:,.3f}")
    return figures


def rounds(_):
    return run_qtest("rounds")


def window(_):
    return run_qtest("window")


def history(arguments):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    if quick() and not arguments:
        arguments = ["--days", "30"]
    if subprocess.call([built("history"), *arguments], env=environment):
        raise RuntimeError("a limit is exceeded")
    return {}


def in_network(command, **options):
    """In a network namespace of its own: nothing listens there but what we open."""
    return subprocess.run(["unshare", "-n", *command], check=True, stdout=subprocess.PIPE, text=True, **options)


@contextlib.contextmanager
def folder():
    path = tempfile.mkdtemp(prefix="portmonote-bench-", dir=os.path.join(SOURCE, "build"))
    try:
        yield path
    finally:
        shutil.rmtree(path)


def live(_):
    """Steady rounds of the running program, over real sockets."""
    figures = {}
    for sockets in (10_000,) if quick() else (300, 1_000, 10_000, 50_000):
        times = 3 if quick() else 15 if sockets <= 10_000 else 9
        with folder() as place:
            done = in_network([built("live"), str(sockets), str(times), os.path.join(place, "live.db")])
        measured = json.loads(done.stdout)
        ss = statistics.median(measured["ss"])
        whole = statistics.median(measured["rounds"])
        figures |= {f"live/{sockets}": whole - ss, f"live/ss/{sockets}": ss}
        print(f"  {sockets:6} sockets: round {whole:.1f} ms, ss alone {ss:.1f} ms, the rest {whole - ss:.1f} ms")
    return figures


def cold(_):
    """`portmonote collect`, from a process that starts, beside ss."""
    built("live")
    done = in_network([sys.executable, "-B", os.path.join(HERE, "run"), "--inside", "cold"])
    figures = json.loads(done.stdout)
    print(f"  collect {figures['cold/300']:.1f} ms, ss {figures['cold/ss']:.1f} ms")
    return figures


@contextlib.contextmanager
def sockets_held(count):
    holder = subprocess.Popen([os.path.join(BUILD, "tests", "benchmarks", "bench_live"), str(count), "--hold"],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        if holder.stdout.readline().strip() != "ready":
            raise RuntimeError("no sockets")
        yield
    finally:
        holder.stdin.close()
        holder.wait()


def millis_of(command, **options):
    begin = time.monotonic_ns()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **options)
    return (time.monotonic_ns() - begin) / 1e6


def inside_cold():
    collect, ss = [], []
    with sockets_held(300), folder() as place:
        environment = dict(os.environ, HOME=place, XDG_CONFIG_HOME=place, XDG_DATA_HOME=place)
        for _ in range(5 if quick() else 31):
            ss.append(millis_of(SS))
            collect.append(millis_of([PROGRAM, "collect"], env=environment))
    print(json.dumps({"cold/300": statistics.median(collect[2:]), "cold/ss": statistics.median(ss[2:])}))
    return 0


def filled(ports):
    """A database of so many ports with 50 events each; kept, since it takes a while to make."""
    path = os.path.join(BUILD, f"ports-{ports}.db")
    program = built("fill")
    if not os.path.exists(path) or os.path.getmtime(path) < os.path.getmtime(program):
        print(f"  making a database of {ports} ports …", flush=True)
        for old in glob.glob(path + "*"):
            os.remove(old)
        subprocess.run([program, path, str(ports), str(HOUR_OF_EVENTS)], check=True)
        os.utime(path)
    return path


def start(_):
    """From the start of the process to the first cards painted."""
    built("start")
    built("bare")
    sizes = (300, 10_000) if quick() else (300, 1_000, 10_000, 100_000)
    databases = [filled(ports) for ports in sizes]
    done = subprocess.run(["bash", DESKTOP, "--light", "--", sys.executable, "-B", os.path.join(HERE, "run"),
                           "--inside", "start", *databases], check=True, stdout=subprocess.PIPE, text=True)
    taken = json.loads(done.stdout)
    figures = {"start/bare": taken.pop(0)}
    for ports, millis in zip(sizes, taken):
        figures[f"start/{ports}"] = millis
        print(f"  {ports:7} ports: {millis:.1f} ms, a bare window {figures['start/bare']:.1f} ms")
    return figures


def first_picture(command):
    environment = dict(os.environ, PORTMONOTE_BENCH_STARTED=str(time.monotonic_ns()))
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                          check=True, timeout=300)
    return float(done.stdout.split()[0])


def inside_start(*databases):
    programs = os.path.join(BUILD, "tests", "benchmarks")
    commands = [[os.path.join(programs, "bench_bare")]]
    commands += [[os.path.join(programs, "bench_start"), "--database", path] for path in databases]
    taken = [[] for _ in commands]
    for _ in range(3 if quick() else 15):  # by turns, so that a busy moment meets all of them
        for command, list_of in zip(commands, taken):
            list_of.append(first_picture(command))
    print(json.dumps([statistics.median(list_of[1:]) for list_of in taken]))
    return 0


def tray(_):
    """Hidden in the tray, beside a bare program with an icon there: memory, and how often each wakes."""
    built("live")
    built("bare")
    done = in_network(["bash", DESKTOP, "--light", "--", sys.executable, "-B", os.path.join(HERE, "run"), "--inside",
                       "tray"])
    figures = json.loads(done.stdout.splitlines()[-1])
    for name, value in sorted(figures.items()):
        print(f"  {name:32} {value:,.1f}")
    return figures


def pss(pid):
    with open(f"/proc/{pid}/smaps_rollup", encoding="utf-8") as file:
        return next(int(line.split()[1]) * 1024 for line in file if line.startswith("Pss:"))


def switches(pid):
    """How often its threads went to sleep: they woke as often."""
    total = 0
    for status in glob.glob(f"/proc/{pid}/task/*/status"):
        with contextlib.suppress(OSError), open(status, encoding="utf-8") as file:
            total += next(int(line.split()[1]) for line in file if line.startswith("voluntary_ctxt_switches"))
    return total


def settled(pids):
    for _ in range(120):
        before = [switches(pid) for pid in pids]
        time.sleep(2)
        if [switches(pid) for pid in pids] == before:
            return
    raise RuntimeError("they do not come to rest")


def inside_tray():
    host = subprocess.Popen([sys.executable, "-B", os.path.join(HERE, "..", "e2e", "tray_host.py")],
                            stdout=subprocess.PIPE, text=True)
    host.stdout.readline()
    programs = []
    try:
        with sockets_held(300), folder() as place:
            environment = dict(os.environ, HOME=place, XDG_CONFIG_HOME=place, XDG_DATA_HOME=place)
            programs.append(subprocess.Popen([PROGRAM, "--hidden"], env=environment))
            programs.append(subprocess.Popen([os.path.join(BUILD, "tests", "benchmarks", "bench_bare"), "--tray"]))
            time.sleep(3)
            pids = [program.pid for program in programs]
            settled(pids)
            memory = [pss(pid) for pid in pids]
            before = [switches(pid) for pid in pids]
            time.sleep(10 if quick() else 600)
            woken = [switches(pid) - then for pid, then in zip(pids, before)]
    finally:
        for program in [*programs, host]:
            program.terminate()
            program.wait()
    print(json.dumps({"tray/pss": memory[0], "tray/pss/bare": memory[1], "tray/woken": woken[0],
                      "tray/woken/bare": woken[1]}))
    return 0


PARTS = {"rounds": rounds, "live": live, "cold": cold, "start": start, "window": window, "tray": tray,
         "history": history}
INSIDE = {"cold": inside_cold, "start": inside_start, "tray": inside_tray}
