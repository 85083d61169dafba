"""Believes that a namespace package is a package without a loader, before its import and after.

Caught by: test_a_namespace_package_before_and_after_its_import
"""

from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES


def module_kind(spec):
    if spec.origin in ("built-in", "frozen"):
        return spec.origin.replace("-", "")
    if spec.submodule_search_locations is not None:
        return "namespace" if spec.loader is None else "package"
    for kind, suffixes in (
        ("extension", EXTENSION_SUFFIXES),
        ("source", SOURCE_SUFFIXES),
        ("bytecode", BYTECODE_SUFFIXES),
    ):
        if (spec.origin or "").endswith(tuple(suffixes)):
            return kind
    return "synthetic"
