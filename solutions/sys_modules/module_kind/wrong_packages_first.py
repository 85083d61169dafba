"""Believes that a package is never frozen.

Caught by: test_a_frozen_package_is_frozen
"""

from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES


def module_kind(spec):
    if spec.submodule_search_locations is not None:
        return "package" if spec.has_location else "namespace"
    if spec.origin in ("built-in", "frozen"):
        return spec.origin.replace("-", "")
    for kind, suffixes in (
        ("extension", EXTENSION_SUFFIXES),
        ("source", SOURCE_SUFFIXES),
        ("bytecode", BYTECODE_SUFFIXES),
    ):
        if (spec.origin or "").endswith(tuple(suffixes)):
            return kind
    return "synthetic"
