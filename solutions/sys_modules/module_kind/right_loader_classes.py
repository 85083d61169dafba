"""What made the module says what it is made of."""

from importlib.machinery import (
    BuiltinImporter,
    ExtensionFileLoader,
    FrozenImporter,
    NamespaceLoader,
    SourceFileLoader,
    SourcelessFileLoader,
)

KINDS = {
    ExtensionFileLoader: "extension",
    SourceFileLoader: "source",
    SourcelessFileLoader: "bytecode",
}


def module_kind(spec):
    loader = spec.loader
    if loader is BuiltinImporter:
        return "builtin"
    if loader is FrozenImporter:
        return "frozen"
    is_package = spec.submodule_search_locations is not None
    if is_package and (loader is None or isinstance(loader, NamespaceLoader)):
        return "namespace"
    if isinstance(loader, tuple(KINDS)):
        return "package" if is_package else KINDS[type(loader)]
    return "synthetic"
