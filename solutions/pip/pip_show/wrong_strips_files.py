"""Believes that no path begins or ends with a space.

Caught by: test_each_indented_line_is_a_file
"""

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
            files.append(line.strip())
            continue
        name, _, value = line.partition(":")
        if name in NAMES:
            fields[name] = value.replace(",", " ").split()
        else:
            fields[name] = files if name == "Files" else value.strip()
    return fields
