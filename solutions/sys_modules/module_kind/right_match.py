"""A spec has few attributes, so a table of patterns reads like the task."""

import importlib.machinery as machinery
from pathlib import PurePath


def module_kind(spec):
    folders = list(spec.submodule_search_locations or ())
    match spec.origin, spec.has_location, folders:
        case "built-in", False, _:
            return "builtin"
        case "frozen", False, _:
            return "frozen"
        case None, False, [_, *_]:
            return "namespace"
        case _, True, [_, *_]:
            return "package"
        case file, True, []:
            for kind in ("extension", "source", "bytecode"):
                suffixes = getattr(machinery, f"{kind.upper()}_SUFFIXES")
                if any(PurePath(file).name.endswith(suffix) for suffix in suffixes):
                    return kind
    return "synthetic"
