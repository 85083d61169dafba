"""Believes that one dot is the package above.

Caught by: test_one_dot_is_the_package_itself
"""


def resolve(name, package):
    rest = name.lstrip(".")
    up = len(name) - len(rest)
    if up == 0:
        return name
    parts = package.split(".")
    if not package or up > len(parts):
        raise ImportError(name)
    return ".".join(parts[: len(parts) - up] + [rest] * bool(rest))
