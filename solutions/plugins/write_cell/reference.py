"""Cuts at the first line end only and writes bytes, so nothing can touch the rest."""

import shlex
from pathlib import Path


def write_cell(cell: str, directory: Path) -> str:
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
        target.write(body.encode())
    return f"{doing} {name}"
