"""Believes that a colon ends the value as well.

Caught by: test_a_value_may_have_colons
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


def parse_sources(text):
    sources = set()
    for paragraph in text.split("\n\n"):
        fields = {}
        for line in paragraph.splitlines():
            if not line.startswith("#"):
                parts = line.split(":")
                fields[parts[0].lower()] = parts[1].split()
        for kind, uri, suite in product(fields["types"], fields["uris"], fields["suites"]):
            sources.add((kind, uri, suite, tuple(fields.get("components", []))))
    return sources
