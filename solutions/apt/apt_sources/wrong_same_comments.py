"""Believes that a comment is the same in both forms.

Caught by: test_a_comment_is_a_whole_line
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
    lines = [line.partition("#")[0] for line in text.splitlines() if not line.startswith("#")]
    sources: set[Source] = set()
    for paragraph in "\n".join(lines).split("\n\n"):
        fields = {name.lower(): value.split() for name, value in FIELD.findall(paragraph)}
        if fields.get("enabled") != ["no"]:
            parts = (fields.get(name, []) for name in ("types", "uris", "suites"))
            components = tuple(fields.get("components", []))
            sources |= {(kind, uri, suite, components) for kind, uri, suite in product(*parts)}
    return sources
