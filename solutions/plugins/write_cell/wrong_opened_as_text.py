"""Believes that a text file holds the text that is written to it.

Caught by: test_the_file_is_the_same_on_every_system
"""

import shlex
from pathlib import Path


def write_cell(cell, directory):
    first, _, body = cell.partition("\n")
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
    with file.open("a" if options else "w") as target:
        target.write(body)
    return f"{doing} {name}"
