"""A stand-in for `apt`, the library of Debian's package python3-apt, over a made-up machine.

Katas need it, since most machines have no apt, and none should lend its own to an exercise.
`Deb` and `Machine` say what there is; `install_apt` puts the modules `apt` and `apt.cache` over
it into `sys.modules`. What these have, they have under the names, with the signatures, the
results and the errors of python3-apt 2.6: `tests/test_apt.py` asks both the same questions. Left
out is the solver: to mark a package marks no other.
"""
# ruff: noqa: N818 - the names of the exceptions are python-apt's

import re
import sys
from collections.abc import Callable, Iterator, KeysView
from dataclasses import MISSING, dataclass, field, fields
from functools import total_ordering
from types import ModuleType
from typing import NamedTuple

NATIVE = "amd64"

# What there is on the machine


@dataclass(frozen=True, repr=False)
class Deb:
    """One version of a package, as dpkg's status file or a list of a mirror describes it."""

    name: str
    version: str
    architecture: str = NATIVE
    state: str = "installed"  # the last word of `Status:`, which only dpkg's file has
    summary: str = "a package"
    size: int = 0  # of the file, in bytes
    installed_size: int = 0  # in bytes
    depends: str = ""  # as in the field of that name
    provides: str = ""

    def __repr__(self) -> str:
        return brief(self, Deb("", ""))

    @property
    def fullname(self) -> str:
        return f"{self.name}:{NATIVE if self.architecture == 'all' else self.architecture}"


@dataclass(repr=False)
class Machine:
    """What dpkg and apt know, and what the mirrors would tell: each list by versions."""

    status: list[Deb] = field(default_factory=list)  # /var/lib/dpkg/status
    lists: list[Deb] = field(default_factory=list)  # /var/lib/apt/lists
    mirrors: list[Deb] = field(default_factory=list)  # what `update` fetches
    automatic: set[str] = field(default_factory=set)  # /var/lib/apt/extended_states
    trouble: BaseException | None = None  # what `update` and `commit` raise
    calls: list[str] = field(default_factory=list, compare=False)  # methods that use files

    def __repr__(self) -> str:
        return brief(self, Machine())


def brief(thing: "Deb | Machine", plain: "Deb | Machine") -> str:
    """What makes `thing`, in a form that can be pasted: what differs from `plain`."""
    shown = []
    for item in fields(thing):
        value = getattr(thing, item.name)
        if item.compare and value != getattr(plain, item.name):
            required = item.default is MISSING and item.default_factory is MISSING
            shown.append(repr(value) if required else f"{item.name}={value!r}")
    return f"{type(thing).__name__}({', '.join(shown)})"


# `apt.cache`: the exceptions


class LockFailedException(OSError):
    """Another process has the lock, or we may not take it."""


class FetchFailedException(OSError):
    """Something could not be fetched."""


class FetchCancelledException(OSError):
    """Fetching was stopped."""


class CacheClosedException(Exception):
    """The cache was asked for something after `close`."""


# `apt.package`


class Origin(NamedTuple):
    """Where a version comes from; `now` is the machine itself."""

    component: str
    archive: str
    origin: str
    label: str
    site: str
    trusted: bool


HERE = Origin("now", "now", "", "", "", False)
THERE = Origin("main", "", "", "", "mirror.example.org", True)


class BaseDependency(NamedTuple):
    """One alternative of a dependency."""

    name: str
    relation: str
    version: str
    rawtype: str


class Dependency(list[BaseDependency]):
    """Alternatives, of which one must be installed."""


@total_ordering
class Version:
    """A version of a package. Versions are compared as dpkg does."""

    def __init__(self, package: "Package", debs: list[Deb]) -> None:
        self.package = package
        self._debs = debs  # those that say the same, dpkg's after the mirrors'
        self._deb = debs[0]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str | Version) and self._key() == self._key_of(other)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, str | Version):
            return NotImplemented
        return self._key() < self._key_of(other)

    def __hash__(self) -> int:
        return hash((self._deb.name, self.version))

    def _key(self) -> tuple[object, ...]:
        return self.package.fullname, order(self.version)

    def _key_of(self, other: "str | Version") -> tuple[object, ...]:
        """The text of a version is as good as a version of the same package."""
        return (self.package.fullname, order(other)) if isinstance(other, str) else other._key()

    def __str__(self) -> str:
        return f"{self.package.name}={self.version}"

    def __repr__(self) -> str:
        return f"<Version: package:{self.package.name!r} version:{self.version!r}>"

    @property
    def version(self) -> str:
        return self._deb.version

    @property
    def architecture(self) -> str:
        return self._deb.architecture

    @property
    def summary(self) -> str:
        return self._deb.summary

    @property
    def size(self) -> int:
        return self._deb.size

    @property
    def installed_size(self) -> int:
        return self._deb.installed_size

    @property
    def is_installed(self) -> bool:
        return self == self.package.installed

    @property
    def dependencies(self) -> list[Dependency]:
        return [
            Dependency(alternative(text) for text in group.split("|"))
            for group in parts_of(self._deb.depends)
        ]

    @property
    def provides(self) -> list[str]:
        return parts_of(self._deb.provides)

    @property
    def origins(self) -> list[Origin]:
        own = self.package._pcache._status
        return [HERE if any(deb is known for known in own) else THERE for deb in self._debs]


def parts_of(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def alternative(text: str) -> BaseDependency:
    """Read one alternative, such as `ink (>= 1.2)`."""
    found = re.fullmatch(r"\s*(\S+)\s*(?:\(\s*([<>=]+)\s*(\S+)\s*\))?\s*", text)
    assert found, f"not a dependency: {text!r}"
    name, relation, version = found.groups(default="")
    return BaseDependency(name, relation, version, "Depends")


def order(version: str) -> tuple[object, ...]:
    """A key that orders versions as dpkg does (deb-version(7)).

    An epoch before a colon comes first, and the revision after the last dash comes last. Both
    texts are divided into what is no number and what is one; in the former, `~` comes before the
    end, and letters come before all other signs.
    """
    epoch, _, rest = version.rpartition(":")
    upstream, dash, revision = rest.rpartition("-")
    if not dash:
        upstream, revision = rest, "0"
    return int(epoch or 0), chunks(upstream), chunks(revision)


def chunks(text: str) -> tuple[object, ...]:
    def rank(sign: str) -> int:
        return -1 if sign == "~" else ord(sign) + 256 * (not sign.isalpha())

    return tuple(
        ((*(rank(sign) for sign in signs), 0), int(digits or 0))
        for signs, digits in re.findall(r"([^0-9]*)([0-9]*)", text)
    )


class Package:
    """A package of one architecture; what it says is as of the last `open` of its cache."""

    def __init__(self, pcache: "Cache", fullname: str) -> None:
        self._pcache = pcache
        self._fullname = fullname

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<Package: name:{self.shortname!r} architecture={self.architecture()!r}>"

    def __lt__(self, other: "Package") -> bool:
        return self.name < other.name

    @property
    def name(self) -> str:
        """The short name, or the full one if the architecture is not the machine's own."""
        return pretty(self._fullname)

    @property
    def shortname(self) -> str:
        return self._fullname.partition(":")[0]

    @property
    def fullname(self) -> str:
        return self._fullname

    def architecture(self) -> str:
        return self._fullname.partition(":")[2]

    @property
    def versions(self) -> list[Version]:
        """All versions that are known, the newest first."""
        same: dict[str, list[Deb]] = {}
        for deb in self._pcache._debs.get(self._fullname, ()):
            same.setdefault(deb.version, []).append(deb)
        return sorted((Version(self, debs) for debs in same.values()), reverse=True)

    @property
    def installed(self) -> Version | None:
        own = self._pcache._dpkg.get(self._fullname)
        if own is None or own.state in ("not-installed", "config-files"):
            return None
        return next(version for version in self.versions if version.version == own.version)

    @property
    def candidate(self) -> Version | None:
        """The newest version that is installed or can be had from a mirror."""
        return next((v for v in self.versions if THERE in v.origins or v.is_installed), None)

    @property
    def is_installed(self) -> bool:
        return self.installed is not None

    @property
    def is_upgradable(self) -> bool:
        return self.is_installed and self.candidate != self.installed

    @property
    def has_config_files(self) -> bool:
        own = self._pcache._dpkg.get(self._fullname)
        return own is not None and own.state == "config-files"

    @property
    def is_auto_installed(self) -> bool:
        return self.shortname in self._pcache._automatic

    @property
    def is_auto_removable(self) -> bool:
        """Whether it came automatically, and nothing that was asked for needs it any more."""
        return self.is_installed and self.shortname not in self._pcache._needed()

    @property
    def marked_install(self) -> bool:
        return self._marked == "install" and not self.is_installed

    @property
    def marked_upgrade(self) -> bool:
        return self._marked == "install" and self.is_upgradable

    @property
    def marked_delete(self) -> bool:
        return self._marked == "delete"

    @property
    def marked_keep(self) -> bool:
        return not (self.marked_install or self.marked_upgrade or self.marked_delete)

    @property
    def _marked(self) -> str:
        return self._pcache._marks.get(self._fullname, "keep")

    def mark_install(self) -> None:
        self._mark("install")

    def mark_upgrade(self) -> None:
        self._mark("install" if self.is_installed else "keep")

    def mark_delete(self) -> None:
        self._mark("delete" if self.is_installed else "keep")

    def mark_keep(self) -> None:
        self._mark("keep")

    def _mark(self, mark: str) -> None:
        self._pcache._marks[self._fullname] = mark
        self._pcache._changed()


def pretty(fullname: str) -> str:
    return fullname.removesuffix(f":{NATIVE}")


# `apt.cache`: the cache


class Cache:
    """A mapping from names to packages, but for its loop, which is over packages.

    It is read at `open`, and shows the machine of that moment until the next one.
    """

    _machine: Machine  # of the class that `install_apt` makes

    def __init__(
        self, progress: object = None, rootdir: str | None = None, memonly: object = False
    ) -> None:
        if rootdir not in (None, "/"):
            self._machine = Machine()  # another root, where there is nothing
        self._packages: dict[str, Package] = {}
        self._watchers: list[Callable[[], None]] = []
        self.open(progress)

    def open(self, progress: object = None) -> None:
        """Read the machine again. The packages that somebody holds are those of now."""
        self._machine.calls.append("open")
        self._status = tuple(self._machine.status)
        self._automatic = frozenset(self._machine.automatic)
        self._dpkg = {deb.fullname: deb for deb in self._status}
        self._debs: dict[str, list[Deb]] = {}
        for deb in (*self._machine.lists, *self._status):
            if deb.state != "not-installed":
                self._debs.setdefault(deb.fullname, []).append(deb)
        self._marks: dict[str, str] = {}
        self._changed()

    def close(self) -> None:
        """Let go of the files. What was read without them stays."""

    def __enter__(self) -> "Cache":
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def __getitem__(self, key: object) -> Package:
        name, colon, architecture = str(key).partition(":")
        if not colon or architecture in ("all", "native"):
            architecture = NATIVE
        fullname = f"{name}:{architecture}"
        if fullname not in self._debs:
            raise KeyError(f"The cache has no package named {str(key)!r}")
        return self._packages.setdefault(fullname, Package(self, fullname))

    def get(self, key: object, default: object = None) -> object:
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key: object) -> bool:
        return self.get(key) is not None

    def has_key(self, key: object) -> bool:
        return key in self

    def __iter__(self) -> Iterator[Package]:
        return (self[name] for name in self.keys())

    def __len__(self) -> int:
        return len(self._debs)

    def keys(self) -> list[str]:
        return sorted(pretty(fullname) for fullname in self._debs)

    def update(
        self,
        fetch_progress: object = None,
        pulse_interval: int = 0,
        raise_on_error: bool = True,
        sources_list: str | None = None,
    ) -> bool:
        """Fetch the lists of the mirrors to the machine. This cache still shows the old ones."""
        self._machine.calls.append("update")
        trouble = self._machine.trouble
        if isinstance(trouble, FetchFailedException) and not raise_on_error:
            return False
        if trouble is not None:
            raise trouble
        self._machine.lists = list(self._machine.mirrors)
        return True

    def get_changes(self) -> list[Package]:
        return [package for package in self if not package.marked_keep]

    def upgrade(self, dist_upgrade: bool = False) -> None:
        """Mark what can be upgraded."""
        for package in self:
            package.mark_upgrade()

    def clear(self) -> None:
        self._marks.clear()

    def commit(
        self,
        fetch_progress: object = None,
        install_progress: object = None,
        allow_unauthenticated: bool | None = None,
    ) -> bool:
        """Install and remove what is marked. This cache still shows what was there before."""
        self._machine.calls.append("commit")
        if self._machine.trouble is not None:
            raise self._machine.trouble
        for package in self.get_changes():
            status = [deb for deb in self._machine.status if deb.fullname != package.fullname]
            if package.candidate and not package.marked_delete:
                status.append(package.candidate._deb)
            self._machine.status = status
        return True

    def is_virtual_package(self, pkgname: str) -> bool:
        return pkgname not in self and bool(self.get_providing_packages(pkgname, False))

    def get_providing_packages(
        self, pkgname: str, candidate_only: bool = True, include_nonvirtual: bool = False
    ) -> list[Package]:
        if pkgname in self and not include_nonvirtual:
            return []

        def provides(package: Package) -> bool:
            versions = [package.candidate] if candidate_only else package.versions
            return any(version and pkgname in version.provides for version in versions)

        return [package for package in self if provides(package)]

    def _changed(self) -> None:
        for watcher in self._watchers:
            watcher()

    def _needed(self) -> set[str]:
        """The installed packages that were asked for, and those that they need."""
        needed: set[str] = set()
        found = [p.shortname for p in self if p.is_installed and not p.is_auto_installed]
        while found:
            name = found.pop()
            version = self[name].installed if name in self and name not in needed else None
            needed.add(name)
            if version:
                found += [base.name for group in version.dependencies for base in group]
        return needed


class Filter:
    """Lets every package through."""

    def apply(self, pkg: Package) -> bool:
        return True


class InstalledFilter(Filter):
    """Lets packages through that are installed."""

    def apply(self, pkg: Package) -> bool:
        return pkg.is_installed


class FilteredCache:
    """Packages of a cache that a filter lets through: none until `set_filter`.

    What it has is filtered; what it does not have itself, it takes from the cache.
    """

    _cache_class: type[Cache]  # of the class that `install_apt` makes

    def __init__(self, cache: Cache | None = None, progress: object = None) -> None:
        self.cache = self._cache_class(progress) if cache is None else cache
        self._filters: list[Filter] = []
        self._filtered: dict[str, bool] = {}
        self.cache._watchers.append(self.filter_cache_post_change)

    def set_filter(self, filter: Filter) -> None:  # noqa: A002 - as it is called there
        self._filters = [filter]
        self.filter_cache_post_change()

    def filter_cache_post_change(self) -> None:
        self._filtered = {
            package.name: True
            for package in self.cache
            if any(chosen.apply(package) for chosen in self._filters)
        }

    def __len__(self) -> int:
        return len(self._filtered)

    def __getitem__(self, key: object) -> Package:
        return self.cache[key]

    def __iter__(self) -> Iterator[Package]:
        return (self.cache[name] for name in self._filtered)

    def __contains__(self, key: object) -> bool:
        return key in self.cache and self.cache[key].name in self._filtered

    def keys(self) -> KeysView[str]:
        return self._filtered.keys()

    def __getattr__(self, name: str) -> object:
        return getattr(self.cache, name)


# The modules


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


EXCEPTIONS = (
    LockFailedException,
    FetchFailedException,
    FetchCancelledException,
    CacheClosedException,
)
