"""Believes that an `origin` that looks like a path is one.

Caught by: test_anything_else_is_synthetic
"""

from importlib.machinery import (
    BYTECODE_SUFFIXES,
    EXTENSION_SUFFIXES,
    SOURCE_SUFFIXES,
    NamespaceLoader,
)


def module_kind(spec):
    origin = spec.origin or ""
    if origin in ("built-in", "frozen"):
        return origin.replace("-", "")
    if spec.submodule_search_locations is not None:
        if "__init__" in origin:
            return "package"
        folders = spec.loader is None or isinstance(spec.loader, NamespaceLoader)
        return "namespace" if folders else "synthetic"
    for kind, suffixes in (
        ("extension", EXTENSION_SUFFIXES),
        ("source", SOURCE_SUFFIXES),
        ("bytecode", BYTECODE_SUFFIXES),
    ):
        if origin.endswith(tuple(suffixes)):
            return kind
    return "synthetic"
