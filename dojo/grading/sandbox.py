"""The operating system's walls around one run, put up by the process that will run it.

Linux gives them without root and without namespaces: Landlock for files (landlock(7)), seccomp for
system calls, `setrlimit` for resources, and no_new_privs. None of them can be taken down again,
not even by root. Where namespaces are allowed, the file system is read-only too, but for a scratch
in memory. Elsewhere some or all are missing, and `close_in` says which stand.
"""

import contextlib
import ctypes
import functools
import os
import struct
import sys
import sysconfig
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from dojo.grading.grade import Wall
from dojo.grading.syscalls import Processes, filter_for, this_machine

try:
    import resource
except ImportError:  # Windows
    resource = None  # type: ignore[assignment]

MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """What one run may use; times in seconds, sizes in bytes."""

    wall: float = 10.0
    cpu: int = 10
    memory: int = 1024 * MEGABYTE  # address space, of which an idle pytest has about a third
    file_size: int = 16 * MEGABYTE
    disk: int = 64 * MEGABYTE
    open_files: int = 128
    processes: int = 64
    said: int = 1 * MEGABYTE  # what it may report


LIMITS = Limits()
"""What a run may use unless somebody says otherwise."""


@dataclass(frozen=True)
class Ground:
    """Where a run may read, and where it may write as well."""

    readable: tuple[Path, ...]
    scratch: Path


def close_in(ground: Ground, limits: Limits, processes: Processes) -> frozenset[Wall]:
    """Put up every wall that can be had around this process, and return those that stand.

    The current folder is the scratch afterwards.

    Irrevocable. To be called with one thread, by a process that runs nothing else afterwards.
    """
    stand: set[Wall] = set()
    with suppressed():
        see_all_as_read_only(ground, limits)
        stand.add(Wall.ATTRIBUTES)
    os.chdir(ground.scratch)
    die_with_parent()  # a new user namespace has forgotten that
    builders: tuple[tuple[set[Wall], Callable[[], None]], ...] = (
        ({Wall.PRIVILEGES}, give_up_privileges),
        ({Wall.READING, Wall.WRITING}, lambda: fence_files(ground)),
        ({Wall.CPU_TIME}, lambda: limit("RLIMIT_CPU", limits.cpu)),
        ({Wall.FILE_SIZE}, lambda: limit("RLIMIT_FSIZE", limits.file_size)),
        ({Wall.OPEN_FILES}, lambda: limit("RLIMIT_NOFILE", limits.open_files)),
        ({Wall.MEMORY}, lambda: limit("RLIMIT_AS", limits.memory)),
        (set(), lambda: limit("RLIMIT_CORE", 0)),
        ({Wall.NETWORK, Wall.PROCESSES, Wall.SIGNALS}, lambda: refuse_calls(processes)),
    )
    if Wall.ATTRIBUTES in stand:  # elsewhere all processes of this user would count
        with suppressed():
            limit("RLIMIT_NPROC", limits.processes)
    for walls, build in builders:
        with suppressed():
            build()
            stand |= walls
    if sys.platform == "darwin":
        stand.discard(Wall.MEMORY)  # the limit is taken there, and not kept
    return frozenset(stand)


def suppressed() -> contextlib.AbstractContextManager[None]:
    """What a wall raises that cannot be had here."""
    return contextlib.suppress(OSError, ValueError, KeyError, AttributeError)


# Namespaces

NEW_MOUNTS, NEW_USER = 0x00020000, 0x10000000
MOUNT_NUMBERS = {"x86_64": (272, 165), "aarch64": (97, 40)}  # unshare, mount
SET_ATTRIBUTES, HERE, RECURSIVE = 442, -100, 0x8000
READ_ONLY, PRIVATE = 1, 1 << 18
NO_SETUID, NO_DEVICES = 2, 4
INODES = 10_000


def see_all_as_read_only(ground: Ground, limits: Limits) -> None:
    """Give this process a view of the file system in which only its scratch can be changed.

    The scratch is a new one, in memory, of limited size; it is gone with the process. Raises
    OSError where no such namespace can be had, with nothing changed that matters.
    """
    unshare, mount = MOUNT_NUMBERS[this_machine()]
    user, group = os.getuid(), os.getgid()
    syscall(unshare, NEW_USER | NEW_MOUNTS)
    for file, line in (
        ("uid_map", f"{user} {user} 1"),
        ("setgroups", "deny"),
        ("gid_map", f"{group} {group} 1"),
    ):
        Path("/proc/self", file).write_text(line, "ascii")
    attributes = struct.pack("QQQQ", READ_ONLY, 0, PRIVATE, 0)
    syscall(SET_ATTRIBUTES, HERE, b"/", RECURSIVE, attributes, len(attributes))
    options = f"size={limits.disk},nr_inodes={INODES},mode=700".encode()
    scratch = os.fsencode(ground.scratch)
    syscall(mount, b"tmpfs", scratch, b"tmpfs", NO_SETUID | NO_DEVICES, options)


# Privileges

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_SECCOMP, PR_CAPBSET_DROP = 1, 4, 22, 24
PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 36, 38
SIGKILL = 9
CAPABILITIES = 64
CAPABILITY_VERSION = 0x20080522
CAPSET = {"x86_64": 126, "aarch64": 91}


def give_up_privileges() -> None:
    """No setuid program gives this process any, and root keeps none of its own.

    Raises OSError where that cannot be had.
    """
    prctl(PR_SET_NO_NEW_PRIVS, 1)
    number = CAPSET[this_machine()]
    for capability in range(CAPABILITIES):
        with contextlib.suppress(OSError):  # only who has them may drop them
            prctl(PR_CAPBSET_DROP, capability)
    header = struct.pack("Ii", CAPABILITY_VERSION, 0)
    syscall(number, header, bytes(24))


def die_with_parent() -> None:
    """Have the kernel kill this process when its parent ends, where there is such a thing."""
    with contextlib.suppress(OSError, AttributeError):
        prctl(PR_SET_PDEATHSIG, SIGKILL)


def adopt_orphans() -> None:
    """Have children of children that outlive their parent become children of this process."""
    with contextlib.suppress(OSError, AttributeError):
        prctl(PR_SET_CHILD_SUBREAPER, 1)


# Resources


def limit(name: str, value: int) -> None:
    """Raises OSError, ValueError or AttributeError where such a limit is not to be had."""
    kind = getattr(resource, name)
    hard = resource.getrlimit(kind)[1]
    most = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(kind, (most, most))


# Files

CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446  # alike on all machines
GET_VERSION, RULE_PATH_BENEATH = 1, 1

EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
MAKE_CHARACTER, MAKE_SOCKET, MAKE_FIFO, MAKE_BLOCK = 1 << 6, 1 << 9, 1 << 10, 1 << 11
REFER, TRUNCATE, DEVICE_CONTROL = 1 << 13, 1 << 14, 1 << 15
ON_FILES = EXECUTE | WRITE_FILE | READ_FILE | TRUNCATE | DEVICE_CONTROL
READ = READ_FILE | READ_DIR | EXECUTE
NEVER = MAKE_CHARACTER | MAKE_BLOCK | MAKE_SOCKET | MAKE_FIFO | DEVICE_CONTROL
RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
"""The rights that each version of Landlock can take away."""

NETWORK_RIGHTS = 0b11  # bind and connect by TCP, since version 4
SCOPES = 0b11  # abstract sockets and signals, since version 6
NULL_DEVICES = ("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")


def fence_files(ground: Ground) -> None:
    """Nothing can be read but Python, `ground.readable` and the scratch, or written but that.

    Raises OSError where there is no Landlock.
    """
    version = syscall(CREATE_RULESET, None, 0, GET_VERSION)
    handled = RIGHTS[min(version, 5)]
    attributes = struct.pack(
        "QQQ",
        handled,
        NETWORK_RIGHTS if version >= 4 else 0,
        SCOPES if version >= 6 else 0,
    )
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    ruleset = syscall(CREATE_RULESET, attributes, size, 0)
    try:
        for place in (*python_places(), *ground.readable, Path("/proc/self")):
            allow(ruleset, place, handled & READ)
        for place in map(Path, NULL_DEVICES):
            allow(ruleset, place, handled & (READ_FILE | WRITE_FILE))
        allow(ruleset, ground.scratch, handled & ~NEVER & ~EXECUTE)
        syscall(RESTRICT_SELF, ruleset, 0)
    finally:
        os.close(ruleset)


def allow(ruleset: int, place: Path, rights: int) -> None:
    """Allow `rights` at and below `place`, if it is there."""
    try:
        descriptor = os.open(place, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    try:
        if not place.is_dir():
            rights &= ON_FILES
        rule = struct.pack("=Qi", rights, descriptor)
        syscall(ADD_RULE, ruleset, RULE_PATH_BENEATH, rule, 0)
    finally:
        os.close(descriptor)


def python_places() -> Iterable[Path]:
    """Where this Python, its libraries and what they load lie."""
    places = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    places |= {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix}
    places |= {"/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/usr/share/zoneinfo"}
    places |= {"/etc/ld.so.cache", "/etc/localtime", "/nix/store"}
    return [Path(place) for place in sorted(places) if place != "/"]


# System calls


def refuse_calls(processes: Processes) -> None:
    """Put the filter of `syscalls` in force. Raises KeyError or OSError where it cannot be had."""
    code = filter_for(this_machine(), os.getpid(), processes)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = struct.pack("HxxxxxxQ", len(code) // 8, ctypes.addressof(buffer))
    prctl(PR_SET_SECCOMP, 2, program)


def prctl(option: int, *arguments: int | bytes) -> int:
    return checked(libc().prctl, option, *arguments, *(0,) * (4 - len(arguments)))


def syscall(number: int, *arguments: int | bytes | None) -> int:
    return checked(libc().syscall, number, *arguments)


def checked(function: Callable[..., int], *arguments: int | bytes | None) -> int:
    """Call into the C library with arguments as wide as registers. Raises OSError."""
    result = function(*map(as_register, arguments))
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result


def as_register(argument: int | bytes | None) -> object:
    return ctypes.c_long(argument) if isinstance(argument, int) else argument


@functools.cache
def libc() -> ctypes.CDLL:
    """The C library, on Linux. Raises OSError elsewhere."""
    if sys.platform != "linux":
        raise OSError("not Linux")
    return ctypes.CDLL(None, use_errno=True)
