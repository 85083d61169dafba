"""Believes that the magic may stand in any line.

Caught by: test_other_cells_are_refused
"""

import shlex
from pathlib import Path


def write_cell(cell, directory):
    _, _, rest = cell.partition("%%writefile ")
    first, _, body = ("%%writefile " + rest).partition("\n")
    words = shlex.split(first)
    if words[:1] != ["%%writefile"]:
        raise ValueError(first)
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
