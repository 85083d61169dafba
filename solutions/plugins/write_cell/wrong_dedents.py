"""Believes that code is written without its indentation.

Caught by: test_what_follows_the_first_line_is_the_file
"""

import shlex
import textwrap
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
    with file.open("ab" if options else "wb") as target:
        target.write(textwrap.dedent(body).encode())
    return f"{doing} {name}"
