"""Believes that a name ends at the first space.

Caught by: test_the_name_is_one_word
"""

from pathlib import Path


def write_cell(cell, directory):
    first, _, body = cell.partition("\n")
    words = first.split()
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
