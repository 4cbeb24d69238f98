"""One table for all figures."""
from dataclasses import dataclass


@dataclass
class Figure:
    name: str
    value: str
    target: str = ""
    reached: bool | None = None  # None: there is no target
    peer: str = ""


def at_least(name, value, target, form="{:g}", peer=""):
    return Figure(name, form.format(value), "≥ " + form.format(target), value >= target, peer)


def at_most(name, value, target, form="{:g}", peer=""):
    return Figure(name, form.format(value), "≤ " + form.format(target), value <= target, peer)


def plain(name, value, form="{:.3f}", peer=""):
    return Figure(name, form.format(value), peer=peer)


def show(figures):
    rows = [("figure", "value", "target", "", "peer")]
    rows += [(f.name, f.value, f.target, {True: "ok", False: "MISSED", None: ""}[f.reached], f.peer) for f in figures]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    for number, row in enumerate(rows):
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))
