"""Believes that the words of a line are its parts.

Caught by: test_options_are_no_uri
"""

import re
from itertools import product

Source = tuple[str, str, str, tuple[str, ...]]

FIELD = re.compile(r"^(\S+?):(.*(?:\n[ \t].*)*)", re.MULTILINE)


def parse_list(text: str) -> set[Source]:
    sources = set()
    for line in text.splitlines():
        words = line.partition("#")[0].split()
        if words:
            sources.add((words[0], words[1], words[2], tuple(words[3:])))
    return sources


def parse_sources(text: str) -> set[Source]:
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    sources: set[Source] = set()
    for paragraph in "\n".join(lines).split("\n\n"):
        fields = {name.lower(): value.split() for name, value in FIELD.findall(paragraph)}
        if fields.get("enabled") != ["no"]:
            parts = (fields.get(name, []) for name in ("types", "uris", "suites"))
            components = tuple(fields.get("components", []))
            sources |= {(kind, uri, suite, components) for kind, uri, suite in product(*parts)}
    return sources
