"""Believes that whatever has the name of a built-in module is that module.

Caught by: test_the_name_does_not_say_what_a_module_is
"""

import sys
from importlib.machinery import (
    BYTECODE_SUFFIXES,
    EXTENSION_SUFFIXES,
    SOURCE_SUFFIXES,
    NamespaceLoader,
)


def module_kind(spec):
    if spec.name in sys.builtin_module_names:
        return "builtin"
    if spec.origin == "frozen":
        return "frozen"
    if spec.submodule_search_locations is not None:
        if spec.has_location:
            return "package"
        folders = spec.loader is None or isinstance(spec.loader, NamespaceLoader)
        return "namespace" if folders else "synthetic"
    if not spec.has_location:
        return "synthetic"
    for kind, suffixes in (
        ("extension", EXTENSION_SUFFIXES),
        ("source", SOURCE_SUFFIXES),
        ("bytecode", BYTECODE_SUFFIXES),
    ):
        if spec.origin.endswith(tuple(suffixes)):
            return kind
    return "synthetic"
