"""Believes that what is nothing else is source.

Caught by: test_anything_else_is_synthetic
"""

from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES


def module_kind(spec):
    if spec.origin in ("built-in", "frozen"):
        return spec.origin.replace("-", "")
    if spec.submodule_search_locations is not None:
        return "package" if spec.has_location else "namespace"
    if spec.loader is None:
        return "synthetic"
    if spec.origin and spec.origin.endswith(tuple(EXTENSION_SUFFIXES)):
        return "extension"
    if spec.origin and spec.origin.endswith(tuple(BYTECODE_SUFFIXES)):
        return "bytecode"
    return "source"
