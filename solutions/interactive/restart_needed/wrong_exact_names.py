"""Believes that pip prints names as the index spells them.

Caught by: test_names_are_compared_in_one_spelling
"""

import re
from collections.abc import Mapping, Sequence


def restart_needed(
    pip_output: str, loaded: set[str], top_level: Mapping[str, Sequence[str]]
) -> list[str]:
    found = re.search(r"Successfully installed ([^\x1b\n]+)", pip_output)
    installed = found[1].split() if found else []
    names = [item.rpartition("-")[0] for item in installed]
    modules = {module for name in names for module in top_level.get(name, ())}
    return sorted(modules & {name.partition(".")[0] for name in loaded})
