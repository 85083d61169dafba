"""Believes that a module without a file is compiled into the interpreter.

Caught by: test_what_is_in_the_interpreter_has_no_file
"""

from importlib.machinery import BYTECODE_SUFFIXES, EXTENSION_SUFFIXES, SOURCE_SUFFIXES


def module_kind(spec):
    if spec.submodule_search_locations is not None:
        return "package" if spec.has_location else "namespace"
    if not spec.has_location:
        return "builtin"
    for kind, suffixes in (
        ("extension", EXTENSION_SUFFIXES),
        ("source", SOURCE_SUFFIXES),
        ("bytecode", BYTECODE_SUFFIXES),
    ):
        if (spec.origin or "").endswith(tuple(suffixes)):
            return kind
    return "synthetic"
