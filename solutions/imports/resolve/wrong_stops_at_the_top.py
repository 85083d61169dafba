"""Believes that dots beyond the topmost package lead to where it lies.

Caught by: test_too_many_dots_raise
"""


def resolve(name, package):
    rest = name.lstrip(".")
    level = len(name) - len(rest)
    if not level:
        return name
    if not package:
        raise ImportError(name)
    parts = package.split(".")
    base = parts[: max(len(parts) - level + 1, 0)]
    return ".".join(base + [rest] * bool(rest))
