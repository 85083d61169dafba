"""Believes that what has no origin was made by hand.

Caught by: test_a_namespace_package_before_and_after_its_import
"""

from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES


def module_kind(spec):
    if spec.origin is None:
        return "synthetic"
    if spec.origin in ("built-in", "frozen"):
        return spec.origin.replace("-", "")
    if spec.submodule_search_locations is not None:
        return "package" if spec.has_location else "namespace"
    for kind, suffixes in (
        ("extension", EXTENSION_SUFFIXES),
        ("source", SOURCE_SUFFIXES),
        ("bytecode", BYTECODE_SUFFIXES),
    ):
        if (spec.origin or "").endswith(tuple(suffixes)):
            return kind
    return "synthetic"
