"""Believes that a spec without a loader is that of a namespace package.

Caught by: test_anything_else_is_synthetic
"""

from importlib.machinery import (
    BuiltinImporter,
    ExtensionFileLoader,
    FrozenImporter,
    NamespaceLoader,
    SourceFileLoader,
    SourcelessFileLoader,
)


def module_kind(spec):
    loader = spec.loader
    if loader is BuiltinImporter:
        return "builtin"
    if loader is FrozenImporter:
        return "frozen"
    if loader is None or isinstance(loader, NamespaceLoader):
        return "namespace"
    for kind, of_files in (
        ("extension", ExtensionFileLoader),
        ("source", SourceFileLoader),
        ("bytecode", SourcelessFileLoader),
    ):
        if isinstance(loader, of_files):
            return kind if spec.submodule_search_locations is None else "package"
    return "synthetic"
