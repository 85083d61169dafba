"""Believes that too many dots are a wrong value, not a failed import.

Caught by: test_too_many_dots_raise
"""


def resolve(name, package):
    rest = name.lstrip(".")
    level = len(name) - len(rest)
    if not level:
        return name
    parts = package.split(".")
    if not package or level > len(parts):
        raise ValueError(f"too many dots: {name}")
    return ".".join(parts[: len(parts) - level + 1] + [rest] * bool(rest))
