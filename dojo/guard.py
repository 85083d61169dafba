"""Puts the interpreter back as it was: what `conftest.py` knows how to save, restore and detect.

A `Snapshot` holds the moment before a test. `heal` gives back what the test function changed or
took away, at once when it returns, since pytest cannot even report a failure while `builtins.len`
is None. `restore` also takes away what was added, after fixtures have had their turn at that.
What cannot be undone from within, `left_behind` puts into words. `STATE` and `DETECTED`, at the
end, are the whole of it: a row for each part of the interpreter's state.
"""

import _signal
import _thread
import abc
import atexit
import builtins
import codecs
import contextlib
import copyreg
import ctypes
import decimal
import functools
import gc
import importlib
import importlib.metadata
import itertools
import linecache
import locale
import logging
import operator
import os
import random
import signal
import socket
import sys
import threading
import time
import traceback
import tracemalloc
import warnings
from collections.abc import Callable, Collection, Iterable, Iterator
from importlib.machinery import BuiltinImporter, ExtensionFileLoader, FrozenImporter
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

# This module's own builtins: what a test does to `builtins.len` or `__import__` does not reach it.
__builtins__ = dict(vars(builtins))  # type: ignore[assignment]

# The objects themselves, since a test may bind other ones to these names.
MODULES = sys.modules
ENVIRON = os.environ
STANDARD = sys.stdlib_module_names
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))  # noqa: PTH120, PTH100


# Copies of dicts. To look at 10,000 values takes longer than a short test, and in a forked process
# much longer: Python counts references, so it writes to each object that it looks at, and the
# system first copies the page that it lies in. So where it is known how a dict lies in memory, the
# bytes of its entries are compared. What they hold of a key and a value is an address, and the
# copy keeps alive what is there, so that nothing else can come to have that address.

IS_KNOWN = (
    sys.implementation.name == "cpython"
    and (3, 11) <= sys.version_info < (3, 14)
    and sys.maxsize > 2**32
    and "free-threading" not in sys.version
    and not hasattr(sys, "gettotalrefcount")
)

# `PyDictObject` in CPython's Include/cpython/dictobject.h: the number of entries, a version, and
# the address of the table that the entries lie in. Before 3.13 each change gives a dict a version
# that none ever had (PEP 509), so that a dict of the same version is the same.
USED, TABLE, END = 16, 32, 40
HEAD = ctypes.c_char * (END - USED)
COUNT, ADDRESS = slice(8), slice(TABLE - USED, END - USED)  # in the head
HAS_VERSION = sys.version_info < (3, 13)


class Table(ctypes.Structure):
    """How that table begins: `_dictkeysobject` in Include/internal/pycore_dict.h."""

    _fields_ = (
        ("references", ctypes.c_ssize_t),
        ("log2_size", ctypes.c_uint8),
        ("log2_index_bytes", ctypes.c_uint8),
        ("kind", ctypes.c_uint8),
        ("version", ctypes.c_uint32),
        ("usable", ctypes.c_ssize_t),
        ("entries", ctypes.c_ssize_t),
    )


ENTRY = {0: 24, 1: 16}  # bytes of an entry by the kind of table: any keys, or `str` alone


class Copies:
    """Dicts that are compared together: each has a copy, and a note of its bytes, in its row.

    To compare touches the objects in the last four columns only. They are small and were made one
    after the other, so they share a few pages; and a bytearray compares itself with any memory.
    """

    def __init__(self) -> None:
        self.live: list[dict[str, Any]] = []
        self.then: list[dict[str, Any]] = []
        self.heads: list[Any] = []
        self.entries: list[Any] = []
        self.noted_heads: list[bytearray] = []
        self.noted_entries: list[bytearray] = []

    def add(self, live: dict[str, Any]) -> None:
        self.live.append(live)
        self.then.append({})
        self.heads.append(HEAD.from_address(id(live) + USED) if IS_KNOWN else None)
        self.entries.append(None)
        self.noted_heads.append(bytearray())
        self.noted_entries.append(bytearray())
        self.take(len(self.live) - 1)

    def take(self, row: int) -> None:
        """Copy a dict anew."""
        self.then[row] = self.live[row].copy()
        self.note(row)

    def note(self, row: int) -> None:
        """Note how a dict that is as its copy lies in memory."""
        if not IS_KNOWN:
            return
        head = self.noted_heads[row] = bytearray(self.heads[row])
        start = int.from_bytes(head[ADDRESS], sys.byteorder)
        table = Table.from_address(start)
        start += ctypes.sizeof(Table) + (1 << table.log2_index_bytes)
        size = table.entries * ENTRY.get(table.kind, 0)
        self.entries[row] = (ctypes.c_char * size).from_address(start)
        self.noted_entries[row] = bytearray(self.entries[row])
        if table.kind not in ENTRY:  # its values lie elsewhere: it must never count as the same
            head.clear()

    def is_whole(self, row: int) -> bool:
        """Whether all that was in a dict is there still, in its place; more may have come."""
        if not IS_KNOWN:
            return is_beginning(self.then[row], self.live[row])
        is_there = self.noted_heads[row][ADDRESS] == self.heads[row][ADDRESS]
        return bool(is_there and self.noted_entries[row] == self.entries[row])

    def is_same(self, row: int) -> bool:
        if not IS_KNOWN:
            return is_equal(self.live[row], self.then[row])
        return self.noted_heads[row][COUNT] == self.heads[row][COUNT] and self.is_whole(row)

    def changed(self) -> list[int]:
        """The rows of the dicts that are not what they were."""
        candidates: Iterable[int] = range(len(self.live))
        if IS_KNOWN and HAS_VERSION:
            other = map(operator.ne, self.noted_heads, self.heads)
            candidates = itertools.compress(candidates, other)
        elif IS_KNOWN and not any(map(operator.ne, self.noted_heads, self.heads)):
            other = map(operator.ne, self.noted_entries, self.entries)
            candidates = itertools.compress(candidates, other)
        return [row for row in candidates if not self.is_same(row)]


def is_equal(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two dicts hold the very same objects in the same order, whatever their `==` says."""
    return len(one) == len(other) and is_beginning(one, other)


def is_beginning(one: dict[str, Any], other: dict[str, Any]) -> bool:
    return (
        len(one) <= len(other)
        and all(map(operator.is_, one, other))
        and all(map(operator.is_, one.values(), other.values()))
    )


LOADED = Copies()
LOADED.add(MODULES)


# Modules. A first import in a test is a first import in every test, with the exceptions of
# `cannot_go`. What pytest has loaded is not one; `fresh` imports such a module anew.


def modules_now() -> dict[str, Any]:
    """The modules that are loaded, by name: the same dict as long as they are the same."""
    if LOADED.is_same(0):
        return LOADED.then[0]
    if is_equal(MODULES, LOADED.then[0]):
        LOADED.note(0)
    else:
        LOADED.take(0)
    return LOADED.then[0]


def restore_modules(saved: dict[str, Any]) -> None:
    """Forget what was imported since, and unbind it from its parent."""
    bring_back(saved)
    in_order = are_whole(saved) or [*MODULES][: len(saved)] == [*saved]
    new = last_names(len(MODULES) - len(saved)) if in_order else MODULES.keys() - saved.keys()
    stay = cannot_go(new)
    for name in new:
        if name in stay:
            continue
        module = MODULES.pop(name)
        parent, _, child = name.rpartition(".")
        if parent in saved and vars(saved[parent]).get(child) is module:
            del vars(saved[parent])[child]
    if not in_order:  # the order is part of what a test can see
        kept = {name: module for name, module in MODULES.items() if name not in saved}
        MODULES.clear()
        MODULES.update(saved)
        MODULES.update(kept)


def bring_back(saved: dict[str, Any]) -> None:
    sys.modules = MODULES
    if not (are_whole(saved) or saved.items() <= MODULES.items()):
        MODULES.update(saved)


def are_whole(saved: dict[str, Any]) -> bool:
    """Whether all modules that were saved are where they were, whatever came after them."""
    return saved is LOADED.then[0] and LOADED.is_whole(0)


def last_names(count: int) -> list[str]:
    """The names of the modules that were imported last."""
    return [*itertools.islice(reversed(MODULES), count)][::-1]


def added_now() -> tuple[dict[str, Any], dict[str, Any]]:
    """The modules that were there before, as long as all of them are, and those since."""
    if not LOADED.is_whole(0):
        return {}, MODULES.copy()
    before = LOADED.then[0]
    return before, {name: MODULES[name] for name in last_names(len(MODULES) - len(before))}


def heal_modules(saved: tuple[dict[str, Any], dict[str, Any]]) -> None:
    before, added = saved
    bring_back(before)
    MODULES.update(added)


def cannot_go(new: Collection[str]) -> set[str]:
    """Which of the `new` modules are not forgotten: extension modules and what came with them.

    Many extension modules cannot be loaded twice. One that is not of the standard library may
    have told its classes to modules that came with it (numpy does), so all of them stay.
    """
    extensions = {name for name in new if is_loaded_by(MODULES[name], ExtensionFileLoader)}
    if all(name.partition(".")[0] in STANDARD for name in extensions):
        return extensions
    return {name for name in new if is_installed(MODULES[name])}


def is_loaded_by(module: object, *loaders: type) -> bool:
    loader = getattr(getattr(module, "__spec__", None), "loader", None)
    return isinstance(loader, loaders) or loader in loaders


def is_installed(module: object) -> bool:
    """Whether `module` belongs to the Python at hand, and was not written by a test."""
    file = getattr(module, "__file__", None) or ""
    return is_loaded_by(module, BuiltinImporter, FrozenImporter) or str(file).startswith(
        (sys.prefix, sys.base_prefix)
    )


def fresh(name: str) -> ModuleType:
    """Import the module `name` as if for the first time, and return it.

    Raises what the import raises. In a test, the guard puts the old module back afterwards.
    """
    for loaded in [other for other in sys.modules if f"{other}.".startswith(f"{name}.")]:
        del sys.modules[loaded]
    return importlib.import_module(name)


# Namespaces. Those that pytest itself stands on are looked at before each test and again when its
# function is called. The rest of the standard library, some 6,000 names, is copied once, and anew
# after a fixture of a wider scope, which may change it for many tests.

CORE = set(
    """
    builtins sys os posix posixpath ntpath genericpath io codecs importlib importlib._bootstrap
    importlib._bootstrap_external importlib.machinery importlib.util warnings threading logging
    traceback linecache tokenize inspect ast re enum types functools contextlib collections abc
    pathlib fnmatch reprlib textwrap time tempfile random decimal signal gc
    """.split()  # noqa: SIM905
)


class Namespaces:
    """The namespaces of modules, and those among them that pytest stands on."""

    def __init__(self) -> None:
        self.core = Copies()
        self.others = Copies()
        self.modules: dict[str, Any] = {}
        self.known: dict[str, dict[str, Any]] = {}

    def learn(self, modules: dict[str, Any]) -> None:
        """Copy what is not known yet among the namespaces of `modules`."""
        self.modules = modules
        for name, module in modules.items():
            if is_standard(name) and type(module) is ModuleType:
                live = vars(module)
                if self.known.get(name) is not live:
                    self.known[name] = live
                    (self.core if name in CORE else self.others).add(live)


SPACES: list[Namespaces] = []  # the one that holds, if there is one


def namespaces_now() -> Namespaces:
    if not SPACES:
        SPACES.append(Namespaces())
    [spaces] = SPACES
    modules = modules_now()
    if spaces.modules is not modules:
        spaces.learn(modules)
    for row in spaces.core.changed():
        spaces.core.take(row)
    return spaces


def restore_namespaces(saved: Namespaces) -> None:
    for copies in (saved.core, saved.others):
        for row in copies.changed():
            live, then = copies.live[row], copies.then[row]
            live.update(then)
            for name in live.keys() - then.keys():
                del live[name]
            copies.take(row)


def core_now() -> tuple[Copies, dict[int, dict[str, Any]]]:
    """The core, and copies of what fixtures have changed in it."""
    spaces = SPACES[0] if SPACES else namespaces_now()  # a fixture may have made SPACES empty
    return spaces.core, {row: spaces.core.live[row].copy() for row in spaces.core.changed()}


def heal_core(saved: tuple[Copies, dict[int, dict[str, Any]]]) -> None:
    core, copies = saved
    for row in {*core.changed(), *copies}:
        core.live[row].update(copies.get(row) or core.then[row])


@functools.cache
def is_standard(name: str) -> bool:
    """Whether a module is of the standard library, and not a private part of another one."""
    top = name.partition(".")[0]
    return name == "__main__" or (top in STANDARD and not top.startswith("_"))


# Lists and dicts that are changed in place. Whoever rebinds one of their names has changed a
# namespace.


def containers_now() -> list[tuple[Any, Any]]:
    live_ones: tuple[Any, ...] = (
        sys.path,
        sys.meta_path,
        sys.path_hooks,
        sys.path_importer_cache,
        sys.argv,
        sys.warnoptions,
        warnings.filters,
        warnings.onceregistry,  # type: ignore[attr-defined]
        copyreg.dispatch_table,
        copyreg._extension_registry,  # type: ignore[attr-defined]
        copyreg._inverted_registry,  # type: ignore[attr-defined]
        copyreg._extension_cache,  # type: ignore[attr-defined]
        logging._levelToName,
        logging._nameToLevel,
        logging.root.manager.loggerDict,
        gc.callbacks,
    )
    return [(live, live.copy()) for live in live_ones]


def restore_containers(saved: list[tuple[Any, Any]]) -> None:
    for live, then in saved:
        if live != then:
            live.clear()
            if isinstance(live, dict):
                live.update(then)
            else:
                live.extend(then)


# Loggers, whose state is in attributes.

LOGGER = ("level", "propagate", "disabled", "handlers", "filters")


def loggers_now() -> list[tuple[Any, Any, list[tuple[Any, Any]]]]:
    manager: Any = logging.root.manager
    loggers = [logging.root, *manager.loggerDict.values()]
    return [
        (manager, {"_disable": manager.disable}, []),
        *(
            (
                logger,
                {name: vars(logger)[name] for name in LOGGER},
                [(logger.handlers, logger.handlers[:]), (logger.filters, logger.filters[:])],
            )
            for logger in loggers
            if isinstance(logger, logging.Logger)
        ),
    ]


def restore_loggers(saved: list[tuple[Any, Any, list[tuple[Any, Any]]]]) -> None:
    for logger, attributes, lists in saved:
        if any(vars(logger)[name] != value for name, value in attributes.items()):
            vars(logger).update(attributes)
            logging.root.manager._clear_cache()  # type: ignore[attr-defined]
        restore_containers(lists)


# The environment: what Python sees of it, and what only child processes see (`os.putenv`).


PYTESTS_OWN = {os.fsencode("PYTEST_CURRENT_TEST"), "PYTEST_CURRENT_TEST"}  # set in each phase


def environment_now() -> dict[Any, Any]:
    return ENVIRON._data.copy()  # type: ignore[attr-defined, no-any-return, unused-ignore]


def restore_environment(saved: dict[Any, Any]) -> None:
    data = ENVIRON._data  # type: ignore[attr-defined]
    changed = {name for name, _ in data.items() ^ saved.items()} | ENVIRONMENT
    if not changed - PYTESTS_OWN:
        return
    for name in changed:
        if name in saved:
            os.putenv(name, saved[name])
        else:
            os.unsetenv(name)
    data.clear()
    data.update(saved)
    ENVIRONMENT.clear()
    if hasattr(time, "tzset"):
        time.tzset()


# The current folder, which may be gone.


def folder_now() -> str:
    try:
        return os.getcwd()  # noqa: PTH109
    except OSError:
        return ""


def restore_folder(saved: str) -> None:
    if folder_now() != saved:
        os.chdir(saved or ROOT)


# Settings: what has a function to read it and one to write it, where this Python has them.


def umask() -> int:
    now = os.umask(0o77)
    os.umask(now)
    return now


# No Python code runs well under a recursion limit of 10: these go first, and need no Python code.
LIMITS: dict[str, tuple[Callable[[], Any], Callable[[Any], object]]] = {
    "recursion limit": (sys.getrecursionlimit, sys.setrecursionlimit),
    "trace function": (sys.gettrace, sys.settrace),
    "profile function": (sys.getprofile, sys.setprofile),
}
SETTINGS: dict[str, tuple[Callable[[], Any], Callable[[Any], object]]] = {
    "switch interval": (sys.getswitchinterval, sys.setswitchinterval),
    "digits of an int": (sys.get_int_max_str_digits, sys.set_int_max_str_digits),
    "coroutine origins": (
        sys.get_coroutine_origin_tracking_depth,
        sys.set_coroutine_origin_tracking_depth,
    ),
    "asyncgen hooks": (sys.get_asyncgen_hooks, lambda hooks: sys.set_asyncgen_hooks(*hooks)),
    "garbage collection": (gc.isenabled, lambda on: gc.enable() if on else gc.disable()),
    "gc thresholds": (gc.get_threshold, lambda thresholds: gc.set_threshold(*thresholds)),
    "gc debug flags": (gc.get_debug, gc.set_debug),
    "random state": (random.getstate, random.setstate),
    "decimal context": (
        lambda: decimal.getcontext().copy(),
        lambda saved: decimal.setcontext(saved.copy()),
    ),
    "locale": (
        lambda: locale.setlocale(locale.LC_ALL),
        lambda saved: locale.setlocale(locale.LC_ALL, saved),
    ),
    "umask": (umask, os.umask),
    "socket timeout": (socket.getdefaulttimeout, socket.setdefaulttimeout),
    "stack size": (threading.stack_size, threading.stack_size),
    "memory tracing": (tracemalloc.is_tracing, lambda on: None if on else tracemalloc.stop()),
}
if hasattr(signal, "pthread_sigmask"):
    SETTINGS["signal mask"] = (
        lambda: _signal.pthread_sigmask(signal.SIG_BLOCK, ()),
        lambda saved: _signal.pthread_sigmask(signal.SIG_SETMASK, saved),
    )


def limits_now() -> list[Any]:
    return [get() for get, _ in LIMITS.values()]


def restore_limits(saved: list[Any]) -> None:
    for (get, put), value in zip(LIMITS.values(), saved, strict=True):
        if get() is not value:
            put(value)


def settings_now() -> list[Any]:
    return [get() for get, _ in SETTINGS.values()]


def restore_settings(saved: list[Any]) -> None:
    for (get, put), value in zip(SETTINGS.values(), saved, strict=True):
        now = get()
        if now != value and repr(now) != repr(value):  # decimal contexts have no `==`
            put(value)


# Signals: handlers, and the one alarm clock that a process has.


def signals_now() -> tuple[dict[int, Any], float, float]:
    handlers: dict[int, Any] = {}
    if threading.get_ident() == threading.main_thread().ident:  # others may not set them
        handlers = {number: _signal.getsignal(number) for number in SIGNALS}
    return handlers, alarm(), time.monotonic()


def restore_signals(saved: tuple[dict[int, Any], float, float]) -> None:
    handlers, remaining, then = saved
    for number, handler in handlers.items():
        if handler is not None and _signal.getsignal(number) is not handler:
            _signal.signal(number, handler)
    expected = max(remaining - (time.monotonic() - then), 0.001) if remaining else 0.0
    if abs(alarm() - expected) > 0.1 or (alarm() and not expected):
        signal.setitimer(signal.ITIMER_REAL, expected)


def alarm() -> float:
    """The seconds until the alarm, which pytest-timeout may have set; 0 if none is set."""
    return _signal.getitimer(_signal.ITIMER_REAL)[0] if hasattr(signal, "getitimer") else 0.0


SIGNALS = sorted(int(number) for number in signal.valid_signals())


# Tools that watch the program by `sys.monitoring` (PEP 669).


def tools_now() -> list[int]:
    monitoring = getattr(sys, "monitoring", None)
    return [i for i in range(6) if monitoring.get_tool(i)] if monitoring else []


def restore_tools(saved: list[int]) -> None:
    for tool in tools_now():
        if tool not in saved:
            sys.monitoring.free_tool_id(tool)  # type: ignore[attr-defined, unused-ignore]


# Registrations: what the interpreter can be told but not asked about. `install` replaces the
# functions that tell it, so that each call leaves a way to undo it.

UNDO: list[Callable[[], object]] = []
AUDITORS: list[Callable[[str, tuple[Any, ...]], object]] = []


def registrations_now() -> tuple[int, dict[str, Any]]:
    return len(UNDO), modules_now()


def restore_registrations(saved: tuple[int, dict[str, Any]]) -> None:
    count, modules = saved
    if len(UNDO) == count:
        return
    stays = cannot_go(MODULES.keys() - modules.keys())
    for undo in reversed(UNDO[count:] if not stays else []):
        undo()
    del UNDO[count:]


def recorded(function: Callable[..., Any], undo: Callable[..., Callable[[], object]]) -> Any:
    """`function`, but each call leaves in UNDO what `undo` makes of the same arguments before."""

    @functools.wraps(function)
    def call(*arguments: Any, **keywords: Any) -> Any:
        undoing = undo(*arguments, **keywords)
        result = function(*arguments, **keywords)
        UNDO.append(undoing)
        return result

    return call


def virtual_subclasses_before(cls: Any, _: type) -> Callable[[], object]:
    registered = [reference() for reference in abc._get_dump(cls)[0]]  # type: ignore[attr-defined]

    def undo() -> None:
        abc._reset_registry(cls)  # type: ignore[attr-defined]
        for parent in cls.__mro__:
            if isinstance(parent, abc.ABCMeta):
                abc._reset_caches(parent)  # type: ignore[attr-defined]
        for subclass in filter(None, registered):
            abc._abc_register(cls, subclass)  # type: ignore[attr-defined]

    return undo


def error_handler_before(name: str, _: object) -> Callable[[], object]:
    def unknown(error: Exception) -> None:
        raise LookupError(f"unknown error handler name {name!r}")

    old: Any = unknown  # none can be taken away; this one acts as if it were not there
    with contextlib.suppress(LookupError):
        old = codecs.lookup_error(name)
    return functools.partial(REGISTER_ERROR, name, old)


def register_at_fork(**functions: Callable[[], object]) -> None:
    alive = dict(functions)
    REGISTER_AT_FORK(**{when: lambda when=when: alive.get(when, int)() for when in functions})
    UNDO.append(alive.clear)


def add_audit_hook(hook: Callable[[str, tuple[Any, ...]], object]) -> None:
    AUDITORS.append(hook)
    UNDO.append(functools.partial(AUDITORS.remove, hook))


REGISTER_ERROR = codecs.register_error
REGISTER_AT_FORK: Any = getattr(os, "register_at_fork", None)


def install() -> None:
    """Put the witness and the recording functions in place, once and for the whole process."""
    if codecs.register_error is not REGISTER_ERROR:
        return
    sys.addaudithook(witness)
    sys.addaudithook = add_audit_hook
    atexit.register = recorded(
        atexit.register, lambda function, *_, **__: functools.partial(atexit.unregister, function)
    )
    codecs.register = recorded(
        codecs.register, lambda search: functools.partial(codecs.unregister, search)
    )
    codecs.register_error = recorded(REGISTER_ERROR, error_handler_before)
    if hasattr(abc, "_get_dump"):
        abc.ABCMeta.register = recorded(abc.ABCMeta.register, virtual_subclasses_before)  # type: ignore[method-assign]
    if REGISTER_AT_FORK:
        REGISTER_AT_FORK(after_in_child=STARTED.clear)  # a new process has no children
        os.register_at_fork = register_at_fork  # type: ignore[assignment]


# The witness sees what no later look at the interpreter could tell (PEP 578).

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC
CHANGES = {"os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.symlink", "os.link", "os.truncate"}
THREAD = "_thread.start_new_thread"
STARTS = {THREAD, "os.fork", "os.forkpty", "os.posix_spawn", "subprocess.Popen"}

TOUCHED: dict[str, bool] = {}  # files of the project, and whether each was there before
ENVIRONMENT: set[Any] = set()  # variables that were set or unset
STARTED: set[str] = set()  # the ways in which threads and processes were started


def witness(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open":
        if isinstance(arguments[2], int) and arguments[2] & WRITING:
            touch(arguments[0])
    elif event in CHANGES:
        for path in arguments:
            touch(path)
    elif event in ("os.putenv", "os.unsetenv"):
        ENVIRONMENT.add(arguments[0])
    elif event in STARTS:
        STARTED.add(event)
    for auditor in AUDITORS:
        auditor(event, arguments)


def touch(path: Any) -> None:
    if isinstance(path, str | bytes):
        file = os.path.abspath(os.fsdecode(path))  # noqa: PTH100
        hidden = file.startswith((f"{ROOT}{os.sep}.", sys.prefix)) or "__pycache__" in file
        if file.startswith(f"{ROOT}{os.sep}") and not hidden:
            TOUCHED.setdefault(file, os.path.lexists(file))


# What cannot be undone from within, but can be seen.


def threads_now() -> tuple[set[threading.Thread], int]:
    """The threads that `threading` knows, and how many more there are."""
    known = set(threading.enumerate())
    return known, _thread._count() - len(known)


def threads_left(saved: tuple[set[threading.Thread], int]) -> str:
    if THREAD in STARTED:
        STARTED.remove(THREAD)
        time.sleep(0.02)  # a bare thread is counted only when it runs
    patience = time.monotonic() + 0.2  # one that is about to end is counted when known no more
    while True:
        known, bare = threads_now()
        names = [thread.name for thread in known - saved[0]] or ["without a name"]
        if known <= saved[0] and bare <= saved[1]:
            return ""
        if time.monotonic() > patience:
            return f"A thread is still running ({', '.join(names)})."
        time.sleep(0.002)


def processes_now() -> set[str]:
    """The running child processes; none if no process was ever started."""
    if not STARTED - {THREAD}:
        return set()
    found: set[str] = set()
    for children in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found.update(pid for pid in children.read_text().split() if is_running(pid))
    return found


def is_running(pid: str) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def processes_left(saved: set[str]) -> str:
    new = processes_now() - saved
    return f"A child process is still running ({', '.join(sorted(new))})." if new else ""


def descriptors_now() -> list[int]:
    """The lowest file descriptors that are free: what is opened and left open takes one."""
    close_archives()
    first = os.open(os.devnull, os.O_RDONLY)
    second = os.dup(first)
    os.close(first)
    os.close(second)
    return [first, second]


def close_archives() -> None:
    """Close the archives on `sys.path` that `importlib.metadata` keeps open once it was asked."""
    kept: Any = importlib.metadata.FastPath.__new__  # type: ignore[attr-defined]
    if kept.cache_info().currsize:
        kept.cache_clear()
        gc.collect()


def descriptors_left(saved: list[int]) -> str:
    now = descriptors_now()
    if now == saved:
        return ""
    gc.collect()  # it closes the files that nothing refers to any more
    now = descriptors_now()
    if min(now) < min(saved):
        return f"A file that was open before is closed (descriptor {min(now)})."
    taken = ", ".join(name_of(descriptor) for descriptor in saved if descriptor not in now)
    return f"A file or socket is still open ({taken})." if taken else ""


def name_of(descriptor: int) -> str:
    try:
        return os.readlink(f"/proc/self/fd/{descriptor}")  # noqa: PTH115
    except OSError:
        return f"descriptor {descriptor}"


def files_now() -> None:
    TOUCHED.clear()


def files_left(_: None) -> str:
    told = [
        f"{os.path.relpath(file, ROOT)} was {'changed' if there else 'added'}"
        if os.path.lexists(file)
        else f"{os.path.relpath(file, ROOT)} was removed"
        for file, there in TOUCHED.items()
        if there or os.path.lexists(file)
    ]
    return f"Files of the project are not as they were: {', '.join(told)}." if told else ""


class Part(NamedTuple):
    """A part of the interpreter's state that can be put back."""

    what: str
    save: Callable[[], Any]
    heal: Callable[[Any], None] | None  # as it was at the call, when the test function returns
    restore: Callable[[Any], None] | None  # as it was before the test, when its fixtures are done


class Trace(NamedTuple):
    """Something that a test may leave behind, and that can only be told."""

    what: str
    save: Callable[[], Any]
    left: Callable[[Any], str]  # in words, or nothing


STATE = (
    Part("limits", limits_now, restore_limits, restore_limits),
    Part("namespaces", namespaces_now, None, restore_namespaces),
    Part("core namespaces", core_now, heal_core, None),
    Part("settings", settings_now, None, restore_settings),
    Part("registrations", registrations_now, None, restore_registrations),
    Part("modules", modules_now, None, restore_modules),
    Part("modules at the call", added_now, heal_modules, None),
    Part("containers", containers_now, None, restore_containers),
    Part("loggers", loggers_now, None, restore_loggers),
    Part("environment", environment_now, None, restore_environment),
    Part("current folder", folder_now, restore_folder, restore_folder),
    Part("signals", signals_now, None, restore_signals),
    Part("monitoring tools", tools_now, None, restore_tools),
    Part("source lines", linecache.cache.copy, None, lambda _: linecache.cache.clear()),
)

DETECTED = (
    Trace("threads", threads_now, threads_left),
    Trace("child processes", processes_now, processes_left),
    Trace("open files and sockets", descriptors_now, descriptors_left),
    Trace("files of the project", files_now, files_left),
)


def finalize() -> None:
    """After a failure, have what the test leaves to be finalized done so now, and not in the middle
    of a later test: a `finally` in a generator that nobody ends runs when the generator goes.

    A failure keeps the variables of all functions that it came through; and what refers to itself
    goes when it is collected, if it has not outlived a collection already. That takes a twentieth
    of a run, so it is not done after tests that pass.
    """
    failure = getattr(sys, "last_value", None)
    if failure is None:
        return
    for error in with_origins(failure):
        for frame, _ in traceback.walk_tb(error.__traceback__):
            with contextlib.suppress(RuntimeError):  # it is running
                frame.clear()
                frame.f_locals  # noqa: B018 - before 3.13 a copy, brought up to date
    gc.collect(1)


def with_origins(failure: object) -> Iterator[BaseException]:
    """An exception, and those that it came from or in whose handling it was raised."""
    waiting, seen = [failure], set[int]()
    while waiting:
        error = waiting.pop()
        if isinstance(error, BaseException) and id(error) not in seen:
            seen.add(id(error))
            waiting += [error.__cause__, error.__context__]
            yield error


class Snapshot:
    """The interpreter before a test, and again when its function is called."""

    def __init__(self) -> None:
        self.own = globals().copy()  # this module may be patched as well
        self.before = [(part.restore, part.save()) for part in STATE if part.restore]
        self.traces = [(trace.left, trace.save()) for trace in DETECTED]
        self.at_call: list[tuple[Callable[[Any], None], Any]] = []

    def note_call(self) -> None:
        """Save what the test function must find again in `heal`."""
        self.at_call = [(part.heal, part.save()) for part in STATE if part.heal]

    def heal(self) -> None:
        """Give back what was changed or taken away since the call; leave what was added."""
        globals().update(self.own)
        for heal, saved in self.at_call:
            heal(saved)

    def restore(self) -> None:
        """Give back all that was before the test, and take away what was added since."""
        globals().update(self.own)
        finalize()
        for restore, saved in self.before:
            restore(saved)

    def left_behind(self) -> list[str]:
        """What is still there that was not, one sentence for each kind. To be asked at the end."""
        return [told for left, saved in self.traces if (told := left(saved))]
