"""Believes that the prefix makes any name harmless.

Caught by: test_apt_get_must_not_remove
"""

import sys


def install_command(tool, packages, *, python=None, no_cache=False, root=True):
    if not packages or any(package.startswith("-") for package in packages):
        raise ValueError("nothing to install")
    if tool == "pip":
        command = [python or sys.executable, "-m", "pip", "install"]
        if no_cache:
            command.append("--no-cache-dir")
        return [*command, *packages]
    if tool == "apt":
        command = ["apt-get", "install", "--yes"]
        if not root:
            command.insert(0, "sudo")
        return [*command, *("python3-" + p.removeprefix("python3-") for p in packages)]
    raise ValueError(tool)
