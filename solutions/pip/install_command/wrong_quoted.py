"""Believes that what a shell would misread has to be quoted.

Caught by: test_each_package_is_one_argument
"""

import shlex
import sys


def install_command(tool, packages, *, python=None, no_cache=False, root=True):
    if not packages or any(package.startswith("-") for package in packages):
        raise ValueError("nothing to install")
    if tool == "pip":
        command = [python or sys.executable, "-m", "pip", "install"]
        if no_cache:
            command.append("--no-cache-dir")
        return [*command, *map(shlex.quote, packages)]
    if tool == "apt":
        if any(package.endswith("-") for package in packages):
            raise ValueError("apt-get would remove it")
        command = ["apt-get", "install", "--yes"]
        if not root:
            command.insert(0, "sudo")
        return [*command, *("python3-" + p.removeprefix("python3-") for p in packages)]
    raise ValueError(tool)
