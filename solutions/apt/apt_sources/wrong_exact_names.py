"""Believes that names of fields are as the manual writes them.

Caught by: test_the_case_of_names_does_not_matter
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
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    sources: set[Source] = set()
    for paragraph in "\n".join(lines).split("\n\n"):
        fields = {name: value.split() for name, value in FIELD.findall(paragraph)}
        if fields.get("Enabled") != ["no"]:
            parts = (fields.get(name, []) for name in ("Types", "URIs", "Suites"))
            components = tuple(fields.get("Components", []))
            sources |= {(kind, uri, suite, components) for kind, uri, suite in product(*parts)}
    return sources
