"""Believes that dots work as in a path, where there is one for here and two for above.

Caught by: test_each_further_dot_is_one_package_up
"""


def resolve(name, package):
    rest = name.lstrip(".")
    if name == rest:
        return name
    if name.startswith(".."):
        package = package.rpartition(".")[0]
    if not package:
        raise ImportError(name)
    return f"{package}.{rest}" if rest else package
