"""Believes that the first line is always the magic.

Caught by: test_other_cells_are_refused
"""

import shlex
from pathlib import Path


def write_cell(cell, directory):
    first, _, body = cell.partition("\n")
    words = shlex.split(first)
    *options, name = words[1:]
    if options not in ([], ["-a"]):
        raise ValueError(first)
    file = directory / name
    doing = "Writing"
    if file.exists():
        doing = "Appending to" if options else "Overwriting"
    with file.open("ab" if options else "wb") as target:
        target.write(body.encode())
    return f"{doing} {name}"
