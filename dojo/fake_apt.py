"""A stand-in for `apt`, the library of Debian's package python3-apt, over a made-up machine.

Katas need it, since most machines have no apt, and none should lend its own to an exercise.
`Deb` and `Machine` say what there is; `install_apt` puts the modules `apt`, `apt.cache` and
`apt.package` over it into `sys.modules`. What these have, they have under the names, with the
signatures, results and errors of python3-apt 2.6: `tests/test_apt.py` asks both the same
questions. Left out is the solver: to mark a package marks no other.
"""

import sys
from types import ModuleType

from dojo.fake_apt_cache import (
    Cache,
    CacheClosedException,
    FetchCancelledException,
    FetchFailedException,
    Filter,
    FilteredCache,
    InstalledFilter,
    LockFailedException,
)
from dojo.fake_apt_machine import Deb, Machine
from dojo.fake_apt_package import BaseDependency, Dependency, Origin, Package, Version

__all__ = ["Deb", "FetchFailedException", "LockFailedException", "Machine", "install_apt"]

EXCEPTIONS = (
    LockFailedException,
    FetchFailedException,
    FetchCancelledException,
    CacheClosedException,
)


def install_apt(machine: Machine) -> ModuleType:
    """Put `apt`, `apt.cache` and `apt.package` over `machine` into `sys.modules`; return `apt`.

    In a test, the guard takes them out again.
    """
    cache_class = type("Cache", (Cache,), {"_machine": machine})
    filtered = type("FilteredCache", (FilteredCache,), {"_cache_class": cache_class})
    package = module("apt.package", Package, Version, Origin, Dependency, BaseDependency)
    cache = module("apt.cache", cache_class, filtered, Filter, InstalledFilter, *EXCEPTIONS)
    apt = ModuleType("apt")
    apt.__path__ = []
    vars(apt).update(cache=cache, package=package)
    vars(apt).update(Cache=cache_class, Package=Package, Version=Version)
    sys.modules.update({"apt": apt, "apt.cache": cache, "apt.package": package})
    return apt


def module(name: str, *classes: type) -> ModuleType:
    made = ModuleType(name)
    for its in classes:
        its.__module__ = name  # as tracebacks name it
        setattr(made, its.__name__, its)
    return made
