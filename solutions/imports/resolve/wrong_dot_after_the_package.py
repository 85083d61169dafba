"""Believes that there is always a name after the dots.

Caught by: test_dots_alone_are_a_package
"""


def resolve(name, package):
    rest = name.lstrip(".")
    level = len(name) - len(rest)
    if not level:
        return name
    parts = package.split(".")
    if not package or level > len(parts):
        raise ImportError(name)
    return ".".join(parts[: len(parts) - level + 1]) + "." + rest
