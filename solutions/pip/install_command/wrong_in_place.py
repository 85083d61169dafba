"""Believes that the sequence is a list, and may be used to note things.

Caught by: test_what_is_given_stays_as_it_is
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
        if any(package.endswith("-") for package in packages):
            raise ValueError("apt-get would remove it")
        command = ["apt-get", "install", "--yes"]
        if not root:
            command.insert(0, "sudo")
        for i, package in enumerate(packages):
            packages[i] = "python3-" + package.removeprefix("python3-")
        return command + packages
    raise ValueError(tool)
