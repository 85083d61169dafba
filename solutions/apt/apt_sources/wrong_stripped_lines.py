"""Believes that white space at the beginning of a line says nothing.

Caught by: test_lines_that_go_on_are_no_fields
"""

import re
from itertools import product

Source = tuple[str, str, str, tuple[str, ...]]

LINE = re.compile(r"(\S+)\s+(?:\[[^]]*\]\s+)?((?:\[[^]]*\]|\S)+)\s+(\S+)(.*)")
FIELD = re.compile(r"^(\S+?):(.*(?:\n[ \t].*)*)", re.MULTILINE)


def parse_list(text: str) -> set[Source]:
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    found = (LINE.fullmatch(line) for line in lines)
    return {(one[1], one[2], one[3], tuple(one[4].split())) for one in found if one}


def parse_sources(text: str) -> set[Source]:
    sources: set[Source] = set()
    for paragraph in text.split("\n\n"):
        fields = {}
        name = ""
        for line in map(str.strip, paragraph.splitlines()):
            if line.startswith("#"):
                continue
            head, colon, rest = line.partition(": ")
            if colon or line.endswith(":"):
                name = head.rstrip(":").lower()
                fields[name] = rest.split()
            elif line:
                fields[name] += line.split()
        if fields.get("enabled") != ["no"]:
            parts = (fields.get(name, []) for name in ("types", "uris", "suites"))
            components = tuple(fields.get("components", []))
            sources |= {(kind, uri, suite, components) for kind, uri, suite in product(*parts)}
    return sources
