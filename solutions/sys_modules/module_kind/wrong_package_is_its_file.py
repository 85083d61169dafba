"""Believes that what has an `__init__.py` is a module of source like any other.

Caught by: test_a_package_is_more_than_the_file_of_its_init
"""

from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES


def module_kind(spec):
    if spec.origin in ("built-in", "frozen"):
        return spec.origin.replace("-", "")
    if spec.submodule_search_locations is not None and not spec.has_location:
        return "namespace"
    for kind, suffixes in (
        ("extension", EXTENSION_SUFFIXES),
        ("source", SOURCE_SUFFIXES),
        ("bytecode", BYTECODE_SUFFIXES),
    ):
        if (spec.origin or "").endswith(tuple(suffixes)):
            return kind
    return "synthetic"
