"""Believes that the option is wherever its letters are.

Caught by: test_the_name_is_one_word
"""

import shlex
from pathlib import Path


def write_cell(cell, directory):
    first, _, body = cell.partition("\n")
    option = "-a" in first
    words = shlex.split(first.replace("-a", ""))
    if words[:1] != ["%%writefile"]:
        raise ValueError(first)
    (name,) = words[1:]
    file = directory / name
    doing = "Writing"
    if file.exists():
        doing = "Appending to" if option else "Overwriting"
    with file.open("ab" if option else "wb") as target:
        target.write(body.encode())
    return f"{doing} {name}"
