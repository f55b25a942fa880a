# SPDX-License-Identifier: MIT
"""The table of docs/performance.md, and its pictures, from the figures of a run."""
import os

import plots

BEGIN, END = "<!-- table of ./dev bench -->", "<!-- end of the table -->"


class Row:
    """One target. `share` is how much of what is allowed was used: 1 or less is met."""

    def __init__(self, what, target, measured, floor, ratio, share):
        self.what, self.target, self.measured, self.floor = what, target, measured, floor
        self.ratio, self.share = ratio, share

    @property
    def met(self):
        return "not measured" if self.share is None else "yes" if self.share <= 1 else "no"

    def cells(self):
        return [self.what, self.target, self.measured, self.floor, self.ratio, self.met]


def millis(value):
    return f"{value:,.0f} ms" if value >= 100 else f"{value:.1f} ms" if value >= 1 else f"{value:.2f} ms"


def missing(what, target):
    return Row(what, target, "–", "–", "–", None)


def against_floor(results, what, key, floor, limit, floor_name, target=None):
    target = target or f"≤ {limit:g} ×"
    if key not in results or floor not in results:
        return missing(what, target)
    ratio = results[key] / results[floor]
    return Row(what, target, millis(results[key]), f"{floor_name} {millis(results[floor])}", f"{ratio:.2f}",
               ratio / limit)


def in_time(results, what, key, limit, original=None):
    target = f"≤ {limit:g} ms"
    if key not in results:
        return missing(what, target)
    value = results[key]
    floor = f"the original {millis(original)}" if original else "–"
    ratio = f"{original / value:.0f} × faster" if original else "–"
    return Row(what, target, millis(value), floor, ratio, value / limit)


def parser(results):
    what, target = "parser", "≥ 400 MB/s"
    speed, floor = results.get("parse/10000"), results.get("memchrOverTheSame/10000")
    if not speed or not floor:
        return missing(what, target)
    return Row(what, target, f"{speed / 1e6:,.0f} MB/s", f"memchr {floor / 1e6:,.0f} MB/s", f"{floor / speed:.0f}",
               400e6 / speed)


def memory(results):
    what, target = "memory (PSS), hidden in the tray, 300 ports", "≤ 1.5 ×"
    if "tray/pss" not in results:
        return missing(what, target)
    own, bare = results["tray/pss"], results["tray/pss/bare"]
    return Row(what, target, f"{own / 1e6:.1f} MB", f"a bare tray program {bare / 1e6:.1f} MB", f"{own / bare:.2f}",
               own / bare / 1.5)


def wakeups(results):
    what, target = "wake-ups between rounds, hidden, 10 minutes", "0 more"
    if "tray/woken" not in results:
        return missing(what, target)
    own, bare = results["tray/woken"], results["tray/woken/bare"]
    return Row(what, target, f"{own:.0f}", f"a bare tray program {bare:.0f}", "–", 0 if own <= bare else 1 + own - bare)


def growth(results):
    what, target = "database growth, 100 steady ports, mean of three years", "≤ 2 MB a year"
    if "growthOfYears/3" not in results:
        return missing(what, target)
    size, first = results["growthOfYears/3"], results["growthOfYears/1"]
    return Row(what, target, f"{size / 1e6:.2f} MB a year", f"the first year {first / 1e6:.2f} MB", "–", size / 2e6)


def rows(results):
    own = [against_floor(results, f"a steady round, {n:,} real sockets, all but `ss`", f"live/{n}", f"live/ss/{n}", 0.25,
                         "`ss`") for n in (10_000, 50_000)]
    own.append(against_floor(results, "`portmonote collect`, 300 sockets, cold", "cold/300", "cold/ss", 4, "`ss`"))
    own += [in_time(results, f"a round from prepared output, 10,000 ports: {name}", f"{key}/10000", limit, original)
            for name, key, limit, original in (("first", "firstRound", 100, 2220), ("steady", "steadyRound", 25, 630),
                                               ("10% churn", "churnRound", 50, 900))]
    own.append(parser(results))
    own += [against_floor(results, f"process start to first cards, {n:,} ports with 50 events each", f"start/{n}",
                          "start/bare", limit, "a bare window") for n, limit in ((300, 1.5), (10_000, 2), (100_000, 4))]
    own += [memory(results), wakeups(results)]
    own += [in_time(results, f"search: key to picture, {n:,} ports", f"searchKey/{n}", limit)
            for n, limit in ((10_000, 8), (100_000, 40))]
    own.append(in_time(results, "a frame of scrolling, 100,000 cards, 99th percentile", "scrollFrame/100000", 8))
    own.append(in_time(results, "window blocked by a refresh, 1% of 100,000 changed", "refresh/100000", 10))
    own.append(growth(results))
    return own


TITLES = ["what", "target", "measured (median)", "floor, in the same run", "ratio", "met"]


def as_text(results):
    lines = [TITLES] + [row.cells() for row in rows(results)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(TITLES))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in lines)


def as_markdown(results):
    lines = ["| " + " | ".join(TITLES) + " |", "|" + "---|" * len(TITLES)]
    return "\n".join(lines + ["| " + " | ".join(row.cells()) + " |" for row in rows(results)])


def per_port(results, key, floor=0.0):
    """Microseconds a port, by the number of ports."""
    points = []
    for name, value in results.items():
        kind, _, size = name.rpartition("/")
        if kind == key and size.isdigit() and int(size) >= 1000:
            points.append((int(size), (value - floor) * 1000 / int(size)))
    return sorted(points)


def complexity(results):
    few = results.get("start/300", 0)
    lines = [("a first round", "firstRound", 0), ("10% churn", "churnRound", 0), ("a steady round", "steadyRound", 0),
             ("search, a key", "searchKey", 0), ("start, beyond that with 300", "start", few)]
    return [(name, per_port(results, key, floor)) for name, key, floor in lines if per_port(results, key, floor)]


def complexity_table(results):
    lines = complexity(results)
    sizes = sorted({size for _, points in lines for size, _ in points})
    text = ["| µs a port | " + " | ".join(f"{size:,}" for size in sizes) + " |", "|---|" + "---|" * len(sizes)]
    for name, points in lines:
        known = dict(points)
        text.append(f"| {name} | " + " | ".join(f"{known[s]:.2f}" if s in known else "–" for s in sizes) + " |")
    return "\n".join(text)


def write_docs(results, folder):
    path = os.path.join(folder, "performance.md")
    with open(path, encoding="utf-8") as file:
        text = file.read()
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    if not after:
        raise SystemExit(f"{path} has no place for the table")
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{before}{BEGIN}\n{as_markdown(results)}\n\n{complexity_table(results)}\n{END}{after}")
    shares = [(row.what.replace("`", ""), row.share) for row in rows(results) if row.share is not None]
    for name, picture in (("performance-targets.svg", plots.bars(shares)),
                          ("performance-growth.svg", plots.curves(complexity(results)))):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.write(picture)
