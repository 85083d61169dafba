"""Says by a pattern where each of the parts stands."""

import re


def parse(sys_version: str) -> tuple[str, str]:
    found = re.fullmatch(r"(\S+)[^\[]*\[(.*)\]", sys_version, re.DOTALL)
    assert found
    return found[1], found[2]
