"""Believes that the command is run by whoever runs this.

Caught by: test_apt_get_installs_and_does_not_ask
"""

import os
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
        if any(package.endswith("-") for package in packages):
            raise ValueError("apt-get would remove it")
        command = ["apt-get", "install", "--yes"]
        if not root or os.geteuid():
            command.insert(0, "sudo")
        return [*command, *("python3-" + p.removeprefix("python3-") for p in packages)]
    raise ValueError(tool)
