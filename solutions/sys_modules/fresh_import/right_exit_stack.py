"""Each thing that is changed brings the callback that undoes it."""

import sys
from contextlib import ExitStack
from importlib import import_module

ABSENT = object()


def fresh_import(name):
    parent, _, child = name.rpartition(".")
    with ExitStack() as undo:
        if parent:
            package = import_module(parent)
            old = vars(package).get(child, ABSENT)
            undo.callback(put_back, vars(package), child, old)
        for known in list(sys.modules):
            if known == name or known.startswith(f"{name}."):
                undo.callback(put_back, sys.modules, known, sys.modules.pop(known))
        undo.callback(clear, name)
        return import_module(name)


def clear(name):
    for known in list(sys.modules):
        if known == name or known.startswith(f"{name}."):
            del sys.modules[known]


def put_back(namespace, key, value):
    if value is ABSENT:
        namespace.pop(key, None)
    else:
        namespace[key] = value
