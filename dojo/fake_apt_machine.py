"""What there is on a made-up machine: what dpkg and apt have written down, and the mirrors."""

from dataclasses import MISSING, dataclass, field, fields

NATIVE = "amd64"


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
