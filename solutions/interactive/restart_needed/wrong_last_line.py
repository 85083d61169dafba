"""Believes that the last line is the result.

Caught by: test_the_line_is_found_wherever_it_stands
"""

import re
from collections.abc import Mapping, Sequence


def restart_needed(
    pip_output: str, loaded: set[str], top_level: Mapping[str, Sequence[str]]
) -> list[str]:
    last = (pip_output.splitlines() or [""])[-1]
    found = re.search(r"Successfully installed ([^\x1b\n]+)", last)
    installed = found[1].split() if found else []
    names = [re.sub(r"[-_.]+", "-", item.rpartition("-")[0]).lower() for item in installed]
    modules = {module for name in names for module in top_level.get(name, ())}
    return sorted(modules & {name.partition(".")[0] for name in loaded})
