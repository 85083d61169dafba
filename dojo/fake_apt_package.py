"""In the place of `apt.package`: packages, their versions, and how versions are ordered."""

import re
from functools import total_ordering
from typing import TYPE_CHECKING, NamedTuple

from dojo.fake_apt_machine import NATIVE, Deb

if TYPE_CHECKING:
    from dojo.fake_apt_cache import Cache


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
