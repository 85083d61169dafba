"""Believes that a digit after a dash begins the version.

Caught by: test_names_may_have_dashes
"""

import re
from collections.abc import Mapping, Sequence


def restart_needed(
    pip_output: str, loaded: set[str], top_level: Mapping[str, Sequence[str]]
) -> list[str]:
    found = re.search(r"Successfully installed ([^\x1b\n]+)", pip_output)
    installed = found[1].split() if found else []
    names = [re.sub(r"[-_.]+", "-", re.split(r"-\d", item)[0]).lower() for item in installed]
    modules = {module for name in names for module in top_level.get(name, ())}
    return sorted(modules & {name.partition(".")[0] for name in loaded})
