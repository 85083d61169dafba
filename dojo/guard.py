"""Puts the interpreter back as it was: what `conftest.py` knows how to save and restore.

A `Snapshot` holds one moment. `heal` gives back what was changed or taken away, at once when the
code under test returns, since pytest cannot even report a failure while `builtins.len` is None.
`restore` also takes away what was added, after fixtures have had their turn at that.
"""

import builtins
import importlib
import importlib.machinery
import importlib.util
import io
import linecache
import logging
import os
import sys
import threading
import warnings
from collections.abc import Callable
from importlib.machinery import ExtensionFileLoader
from types import ModuleType
from typing import Any

# This module's own builtins: what a test does to `builtins.len` or `__import__` does not reach it.
__builtins__ = dict(vars(builtins))  # type: ignore[assignment]

# The objects themselves, since a test may bind other ones to these names.
MODULES = sys.modules
ENVIRON = os.environ
OUTSIDE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH120, PTH100

NAMESPACES: tuple[ModuleType, ...] = (
    builtins,
    sys,
    os,
    os.path,
    io,
    importlib,
    sys.modules["importlib._bootstrap"],
    sys.modules["importlib._bootstrap_external"],
    importlib.util,
    importlib.machinery,
    warnings,
    threading,
    logging,
)
"""Modules whose every name is put back. Names that no test can mean to change for the next one."""


def modules_now() -> dict[str, Any]:
    return dict(MODULES)


def heal_modules(saved: dict[str, Any]) -> None:
    sys.modules = MODULES
    for name, module in saved.items():
        if MODULES.get(name, MODULES) is not module:
            MODULES[name] = module


def restore_modules(saved: dict[str, Any]) -> None:
    """Forget what was imported since, and unbind it from its parent.

    An extension module stays, and so does a package that brought one: many cannot be loaded twice.
    """
    new = [name for name in MODULES if name not in saved]
    stay = {name.partition(".")[0] for name in new if is_extension(MODULES[name])}
    for name in new:
        if name.partition(".")[0] in stay:
            continue
        module = MODULES.pop(name)
        parent, _, child = name.rpartition(".")
        if parent in saved and vars(saved[parent]).get(child) is module:
            del vars(saved[parent])[child]
    if list(MODULES) != list(saved):  # the order is part of what a test can see
        kept = {name: module for name, module in MODULES.items() if name not in saved}
        MODULES.clear()
        MODULES.update(saved)
        MODULES.update(kept)


def is_extension(module: object) -> bool:
    spec = getattr(module, "__spec__", None)
    return isinstance(getattr(spec, "loader", None), ExtensionFileLoader)


def namespaces_now() -> list[tuple[dict[str, Any], dict[str, Any]]]:
    return [(vars(module), dict(vars(module))) for module in NAMESPACES]


def heal_namespaces(saved: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
    for live, then in saved:
        live.update(then)


def restore_namespaces(saved: list[tuple[dict[str, Any], dict[str, Any]]]) -> None:
    for live, then in saved:
        if len(live) != len(then):
            for name in live.keys() - then.keys():
                del live[name]


def containers_now() -> list[tuple[Any, Any]]:
    """The lists and dicts of the import system and of warnings, each with a copy."""
    lists = (sys.path, sys.meta_path, sys.path_hooks, sys.argv, sys.warnoptions, warnings.filters)
    return [(live, live[:]) for live in lists] + [
        (sys.path_importer_cache, dict(sys.path_importer_cache))
    ]


def restore_containers(saved: list[tuple[Any, Any]]) -> None:
    for live, then in saved:
        if live == then:
            continue
        if isinstance(live, dict):
            live.clear()
            live.update(then)
        else:
            live[:] = then


def environment_now() -> dict[str, str]:
    return dict(ENVIRON)


def restore_environment(saved: dict[str, str]) -> None:
    os.environ = ENVIRON  # noqa: B003 - the object itself, put back
    if dict(ENVIRON) != saved:
        for name in ENVIRON.keys() - saved.keys():
            del ENVIRON[name]
        ENVIRON.update(saved)


def folder_now() -> str:
    try:
        return os.getcwd()  # noqa: PTH109
    except OSError:
        return OUTSIDE


def restore_folder(saved: str) -> None:
    if folder_now() != saved:
        os.chdir(saved)


def settings_now() -> dict[Callable[[Any], object], Any]:
    """What `sys` keeps out of its namespace: each setter with the value to give it."""
    return {
        sys.setrecursionlimit: sys.getrecursionlimit(),
        sys.setswitchinterval: sys.getswitchinterval(),
        sys.settrace: sys.gettrace(),
        sys.setprofile: sys.getprofile(),
    }


def restore_settings(saved: dict[Callable[[Any], object], Any]) -> None:
    now = settings_now()
    for setter, value in saved.items():
        if now[setter] is not value:
            setter(value)


def nothing(saved: Any) -> None:
    """For what has no half-way: it is put back whole, at once and again at the end."""


# What is put back: how it is saved, how values come back at once, how additions go in the end.
# Settings come first: no Python code runs well under a recursion limit of 10.
STATE: tuple[tuple[Callable[[], Any], Callable[[Any], None], Callable[[Any], None]], ...] = (
    (settings_now, restore_settings, restore_settings),
    (namespaces_now, heal_namespaces, restore_namespaces),
    (modules_now, heal_modules, restore_modules),
    (containers_now, nothing, restore_containers),
    (environment_now, nothing, restore_environment),
    (folder_now, restore_folder, restore_folder),
    (linecache.cache.copy, nothing, lambda saved: linecache.cache.clear()),
)


class Snapshot:
    """The interpreter at one moment."""

    def __init__(self) -> None:
        self._saved = [(save(), heal, restore) for save, heal, restore in STATE]

    def heal(self) -> None:
        """Give back what was changed or taken away since; leave what was added."""
        for saved, heal, _ in self._saved:
            heal(saved)

    def restore(self) -> None:
        """Give back all that was, and take away what was added since."""
        self.heal()
        for saved, _, restore in self._saved:
            restore(saved)
