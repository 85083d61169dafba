"""Believes that a distribution is named like its module.

Caught by: test_a_distribution_is_not_a_module
"""

import re
from collections.abc import Mapping, Sequence


def restart_needed(
    pip_output: str, loaded: set[str], top_level: Mapping[str, Sequence[str]]
) -> list[str]:
    found = re.search(r"Successfully installed ([^\x1b\n]+)", pip_output)
    installed = found[1].split() if found else []
    names = [re.sub(r"[-_.]+", "-", item.rpartition("-")[0]).lower() for item in installed]
    modules = set(names)
    return sorted(modules & {name.partition(".")[0] for name in loaded})
