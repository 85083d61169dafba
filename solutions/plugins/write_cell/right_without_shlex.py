"""Takes the first line apart by a pattern, and leaves the line ends alone with `newline`."""

import re
from pathlib import Path

FIRST = re.compile(r"""%%writefile +(-a +)?(?:"(.+)"|'(.+)'|([^\s"']+)) *(?:\n|\Z)""")


def write_cell(cell, directory):
    first = FIRST.match(cell)
    if not first:
        raise ValueError("no %%writefile NAME in the first line")
    name = first[2] or first[3] or first[4]
    file = Path(directory, name)
    said = "Writing" if not file.exists() else "Appending to" if first[1] else "Overwriting"
    with open(file, "a" if first[1] else "w", encoding="utf-8", newline="") as target:
        target.write(cell[first.end() :])
    return f"{said} {name}"
