"""Believes that a name has its prefix if it has the letters of it.

Caught by: test_packages_of_debian_have_their_prefix_once
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
        return [*command, *(p if "python3-" in p else "python3-" + p for p in packages)]
    raise ValueError(tool)
