"""In the place of `apt.cache`: the cache, what filters it, and what may be raised."""
# ruff: noqa: N818 - the names of the exceptions are python-apt's

from collections.abc import Callable, Iterator, KeysView

from dojo.fake_apt_machine import NATIVE, Deb, Machine
from dojo.fake_apt_package import Package, pretty


class LockFailedException(OSError):
    """Another process has the lock, or we may not take it."""


class FetchFailedException(OSError):
    """Something could not be fetched."""


class FetchCancelledException(OSError):
    """Fetching was stopped."""


class CacheClosedException(Exception):
    """The cache was asked for something after `close`."""


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
