"""Has a function for each tool, and puts pip's option in front of its command."""

import sys


def install_command(tool, packages, *, python=None, no_cache=False, root=True):
    if not packages:
        raise ValueError("no packages")
    for package in packages:
        if package[:1] == "-" or (tool == "apt" and package[-1:] == "-"):
            raise ValueError(package)
    tools = {"pip": lambda: pip(python, no_cache), "apt": lambda: apt(root)}
    if tool not in tools:
        raise ValueError(tool)
    prefix = "python3-" if tool == "apt" else ""
    return tools[tool]() + [p if p.startswith(prefix) else prefix + p for p in packages]


def pip(python, no_cache):
    command = [python or sys.executable, "-m", "pip"]
    if no_cache:
        command.append("--no-cache-dir")
    return [*command, "install"]


def apt(root):
    command = ["apt-get", "install", "--yes"]
    return command if root else ["sudo", *command]
