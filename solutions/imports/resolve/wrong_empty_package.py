"""Believes that without a package one dot is the folder of the script.

Caught by: test_without_a_package_there_is_nothing_to_start_from
"""


def resolve(name, package):
    rest = name.lstrip(".")
    level = len(name) - len(rest)
    if not level:
        return name
    parts = package.split(".")
    if level > len(parts):
        raise ImportError(name)
    base = [part for part in parts[: len(parts) - level + 1] if part]
    return ".".join(base + [rest] * bool(rest))
