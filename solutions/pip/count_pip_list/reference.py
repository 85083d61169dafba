"""Lets one iterator run: up to the dashes first, and then as long as there are rows."""

from itertools import takewhile


def count_pip_list(text: str) -> int:
    lines = iter(text.splitlines())
    for line in lines:
        if line.startswith("---"):
            break
    return sum(1 for _ in takewhile(str.strip, lines))
