"""Believes that one has to see the module, since it has a `__file__`.

Caught by: test_nothing_is_imported
"""

import importlib
from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES


def module_kind(spec):
    if spec.origin in ("built-in", "frozen"):
        return spec.origin.replace("-", "")
    if spec.submodule_search_locations is not None:
        return "package" if spec.has_location else "namespace"
    try:
        file = importlib.import_module(spec.name).__file__
    except ImportError:
        file = spec.origin
    for kind, suffixes in (
        ("extension", EXTENSION_SUFFIXES),
        ("source", SOURCE_SUFFIXES),
        ("bytecode", BYTECODE_SUFFIXES),
    ):
        if (file or "").endswith(tuple(suffixes)):
            return kind
    return "synthetic"
