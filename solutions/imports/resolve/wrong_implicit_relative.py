"""Believes that a name without dots is looked for in the package first, as in Python 2.

Caught by: test_a_name_without_dots_in_front_is_absolute
"""


def resolve(name, package):
    rest = name.lstrip(".")
    up = max(len(name) - len(rest) - 1, 0)
    parts = package.split(".")
    if not package or up >= len(parts):
        raise ImportError(name)
    return ".".join(parts[: len(parts) - up] + [rest] * bool(rest))
