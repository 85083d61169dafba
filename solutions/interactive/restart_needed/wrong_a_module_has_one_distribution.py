"""Believes that a module comes with one distribution only.

Caught by: test_the_answer_is_sorted_and_of_loaded_modules_only
"""

import re
from collections.abc import Mapping, Sequence


def restart_needed(
    pip_output: str, loaded: set[str], top_level: Mapping[str, Sequence[str]]
) -> list[str]:
    found = re.search(r"Successfully installed ([^\x1b\n]+)", pip_output)
    installed = found[1].split() if found else []
    names = [re.sub(r"[-_.]+", "-", item.rpartition("-")[0]).lower() for item in installed]
    modules = [module for name in names for module in top_level.get(name, ())]
    tops = {name.partition(".")[0] for name in loaded}
    return sorted(module for module in modules if module in tops)
