"""Believes that the message says only that it was written.

Caught by: test_it_says_what_it_does
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
    with file.open("ab" if options else "wb") as target:
        target.write(body.encode())
    return f"{doing} {name}"
