"""Believes that the option changes what it says, not what it does.

Caught by: test_with_the_option_the_text_is_added
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
    with file.open("wb") as target:
        target.write(body.encode())
    return f"{doing} {name}"
