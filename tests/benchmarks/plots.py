# SPDX-License-Identifier: MIT
"""Small pictures as SVG, on a light ground of their own, so that they can be read on any page."""
import math
from html import escape

FONT = 'font-family="DejaVu Sans, Verdana, sans-serif" font-size="12"'
COLORS = ["#1a6fb5", "#c2541b", "#2e7d46", "#7b4fa3", "#8a6d00"]


def frame(width, height, title, parts):
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'role="img" {FONT} fill="#222">', f"<title>{escape(title)}</title>",
        f'<rect width="{width}" height="{height}" rx="8" fill="#fcfcfa"/>',
        f'<text x="20" y="28" font-size="15" font-weight="bold">{escape(title)}</text>', *parts, "</svg>", ""])


def bars(shares):
    """How much of what is allowed each measure takes."""
    left, right, top, step = 400, 90, 60, 24
    width, height = 900, top + step * len(shares) + 24
    room = width - left - right
    longest = max([1.25] + [min(share, 2.5) for _, share in shares])
    at = lambda share: left + min(share, longest) / longest * room  # noqa: E731
    parts = []
    for i, (what, share) in enumerate(shares):
        y = top + i * step
        color = "#2e7d46" if share <= 1 else "#b3261e"
        parts += [f'<text x="{left - 10}" y="{y + 13}" text-anchor="end">{escape(what)}</text>',
                  f'<rect x="{left}" y="{y + 2}" width="{at(share) - left:.1f}" height="15" rx="3" fill="{color}"/>',
                  f'<text x="{at(share) + 6:.1f}" y="{y + 14}">{share * 100:.0f}%</text>']
    parts += [f'<line x1="{at(1):.1f}" x2="{at(1):.1f}" y1="{top - 8}" y2="{height - 16}" stroke="#222" '
              'stroke-dasharray="4 3"/>',
              f'<text x="{at(1):.1f}" y="{top - 12}" text-anchor="middle">target</text>']
    return frame(width, height, "What is used of what is allowed", parts)


def curves(lines):
    """Cost of a port, by the number of ports; both axes logarithmic."""
    width, height, left, right, top, bottom = 900, 420, 70, 230, 50, 50
    points = [point for _, line in lines for point in line]
    if not points:
        return frame(width, height, "Cost of a port", [])
    low = math.floor(math.log10(max(0.001, min(cost for _, cost in points))))
    high = math.ceil(math.log10(max(cost for _, cost in points)))
    high = max(high, low + 1)
    x = lambda size: left + (math.log10(size) - 3) / 2 * (width - left - right)  # noqa: E731
    y = lambda cost: top + (high - math.log10(max(cost, 10 ** low))) / (high - low) * (height - top - bottom)  # noqa: E731
    parts = []
    for power in range(low, high + 1):
        parts += [f'<line x1="{left}" x2="{width - right}" y1="{y(10 ** power):.1f}" y2="{y(10 ** power):.1f}" '
                  'stroke="#ddd"/>',
                  f'<text x="{left - 8}" y="{y(10 ** power) + 4:.1f}" text-anchor="end">{10 ** power:g}</text>']
    for size in (1_000, 10_000, 100_000):
        parts.append(f'<text x="{x(size):.1f}" y="{height - 24}" text-anchor="middle">{size:,} ports</text>')
    parts.append(f'<text x="{left + 6}" y="{top - 8}">µs a port</text>')
    labels = []
    for i, (name, line) in enumerate(lines):
        color = COLORS[i % len(COLORS)]
        path = " ".join(f"{x(size):.1f},{y(cost):.1f}" for size, cost in line)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{color}" stroke-width="2.5"/>')
        parts += [f'<circle cx="{x(size):.1f}" cy="{y(cost):.1f}" r="3.5" fill="{color}"/>' for size, cost in line]
        labels.append([y(line[-1][1]) + 4, name, color])
    labels.sort()
    for before, label in zip(labels, labels[1:]):
        label[0] = max(label[0], before[0] + 16)
    parts += [f'<text x="{width - right + 12}" y="{place:.1f}" fill="{color}">{escape(name)}</text>'
              for place, name, color in labels]
    return frame(width, height, "What a port costs, by how many there are", parts)
