"""Believes that whatever looks like a name and a version was installed.

Caught by: test_only_what_was_installed_counts
"""

import re
from collections.abc import Mapping, Sequence


def restart_needed(
    pip_output: str, loaded: set[str], top_level: Mapping[str, Sequence[str]]
) -> list[str]:
    installed = pip_output.replace(chr(27), " ").split()
    names = [re.sub(r"[-_.]+", "-", item.rpartition("-")[0]).lower() for item in installed]
    modules = {module for name in names for module in top_level.get(name, ())}
    return sorted(modules & {name.partition(".")[0] for name in loaded})
