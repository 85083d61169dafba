"""Takes the first line apart by hand, and leaves the line ends alone with `newline`."""

from pathlib import Path


def write_cell(cell: str, directory: Path) -> str:
    if not cell.startswith("%%writefile "):
        raise ValueError("no %%writefile in the first line")
    end = (cell + "\n").index("\n")
    name, body = cell[len("%%writefile ") : end].strip(), cell[end + 1 :]
    mode = "w"
    if name.startswith("-a "):
        mode, name = "a", name[3:].strip()
    name = name.strip("\"'")
    file = Path(directory, name)
    said = {"w": "Overwriting", "a": "Appending to"}[mode] if file.exists() else "Writing"
    with open(file, mode, encoding="utf-8", newline="") as target:
        target.write(body)
    return f"{said} {name}"
