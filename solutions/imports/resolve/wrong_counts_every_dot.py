"""Believes that all dots of the name lead up.

Caught by: test_only_the_dots_in_front_lead_up
"""


def resolve(name, package):
    if not name.startswith("."):
        return name
    parts = package.split(".")
    up = name.count(".") - 1
    if not package or up >= len(parts):
        raise ImportError(name)
    rest = name.lstrip(".")
    return ".".join(parts[: len(parts) - up] + [rest] * bool(rest))
