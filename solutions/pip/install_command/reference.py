"""Refuses what could be taken for something else, and then has nothing left to quote."""

import sys
from collections.abc import Sequence


def install_command(
    tool: str,
    packages: Sequence[str],
    *,
    python: str | None = None,
    no_cache: bool = False,
    root: bool = True,
) -> list[str]:
    if not packages or any(package.startswith("-") for package in packages):
        raise ValueError(f"not what can be installed: {packages}")
    if tool == "pip":
        program = sys.executable if python is None else python
        options = ["--no-cache-dir"] if no_cache else []
        return [program, "-m", "pip", "install", *options, *packages]
    if tool == "apt":
        if any(package.endswith("-") for package in packages):
            raise ValueError(f"apt-get would remove one of these: {packages}")
        names = [f"python3-{package.removeprefix('python3-')}" for package in packages]
        return [*([] if root else ["sudo"]), "apt-get", "install", "--yes", *names]
    raise ValueError(f"no such tool: {tool}")
