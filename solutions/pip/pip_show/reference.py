"""Each line says by how it begins what it is; the first colon is the only one that divides."""

NAMES = ("Requires", "Required-by")


def parse_show(text: str) -> list[dict[str, str | list[str]]]:
    if not text:
        return []
    return [_fields(block.split("\n")) for block in text.removesuffix("\n").split("\n---\n")]


def _fields(lines: list[str]) -> dict[str, str | list[str]]:
    fields: dict[str, str | list[str]] = {}
    files: list[str] = []
    for line in lines:
        if line.startswith("  "):
            files.append(line[2:])
            continue
        name, _, value = line.partition(":")
        if name in NAMES:
            fields[name] = value.replace(",", " ").split()
        else:
            fields[name] = files if name == "Files" else value.strip()
    return fields
