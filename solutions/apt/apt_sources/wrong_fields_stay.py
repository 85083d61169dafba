"""Believes that each paragraph has all the fields, so that the last values need not go.

Caught by: test_a_paragraph_takes_nothing_from_the_one_above
"""

import re
from itertools import product

LINE = re.compile(r"(\S+)\s+(?:\[[^]]*\]\s+)?((?:\[[^]]*\]|\S)+)\s+(\S+)(.*)")
FIELD = re.compile(r"^(\S+?):(.*(?:\n[ \t].*)*)", re.MULTILINE)


def parse_list(text):
    lines = (line.partition("#")[0].strip() for line in text.splitlines())
    found = (LINE.fullmatch(line) for line in lines)
    return {(one[1], one[2], one[3], tuple(one[4].split())) for one in found if one}


def parse_sources(text):
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    sources = set()
    fields = {}
    for paragraph in "\n".join(lines).split("\n\n"):
        found = FIELD.findall(paragraph)
        fields.update({name.lower(): value.split() for name, value in found})
        if found and fields.get("enabled") != ["no"]:
            parts = (fields.get(name, []) for name in ("types", "uris", "suites"))
            components = tuple(fields.get("components", []))
            sources |= {(*source, components) for source in product(*parts)}
    return sources
