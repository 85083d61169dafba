"""Asks the spec alone: first whether there is a file at all, and only then what file it is."""

from importlib.machinery import (
    BYTECODE_SUFFIXES,
    EXTENSION_SUFFIXES,
    SOURCE_SUFFIXES,
    ModuleSpec,
    NamespaceLoader,
)

ORIGINS = {"built-in": "builtin", "frozen": "frozen"}
SUFFIXES = {
    "extension": EXTENSION_SUFFIXES,
    "source": SOURCE_SUFFIXES,
    "bytecode": BYTECODE_SUFFIXES,
}


def module_kind(spec: ModuleSpec) -> str:
    origin, folders = str(spec.origin), spec.submodule_search_locations
    if not spec.has_location:
        if folders and isinstance(spec.loader, NamespaceLoader | None):
            return "namespace"
        return ORIGINS.get(origin, "synthetic")
    if folders:
        return "package"
    fitting = (kind for kind, ends in SUFFIXES.items() if origin.endswith(tuple(ends)))
    return next(fitting, "synthetic")
