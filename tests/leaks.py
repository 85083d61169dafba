"""What tests leak: for each kind of state how it is changed, how a later test would notice, and
what becomes of it. `docs/isolation.md` shows this list, and `test_guard.py` proves it.
"""

import os
import signal
import sys
import time
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from textwrap import dedent

HEADER = """\
import _thread, abc, atexit, builtins, codecs, collections.abc, contextvars, copyreg, decimal, enum
import functools, gc, importlib.metadata, importlib.util, io, json, linecache, locale, logging
import os, os.path, pathlib
import random, signal, socket, subprocess, sys, tempfile, threading, time, tracemalloc, types
import warnings, weakref
import zipfile
from unittest import mock

import pytest

MODULES, DUMPS, FIRST_PATH = sys.modules, json.dumps, sys.path[0]
LOCALE = locale.setlocale(locale.LC_ALL)
HEARD, KEPT, OTHERS = [], [], os.open(os.devnull, os.O_RDONLY)
NICE = os.nice(0) if hasattr(os, "nice") else 0
once, number = contextvars.ContextVar("once"), functools.singledispatch(lambda value: "?")


class Leaky:
    def leave(self):
        pass


@functools.cache
def cached():
    return 1
"""


PROC = Path("/proc/self/task")  # where a system tells of child processes
CAN_BE_NICER = hasattr(os, "nice") and os.nice(0) < 19


class Fate(StrEnum):
    """What becomes of a change that a test makes and does not undo."""

    RESTORED = "restored"
    DETECTED = "detected: the test that did it fails"
    PROCESS = "ends with the process of the kata"


@dataclass(frozen=True)
class Leak:
    """`leak` is the body of a test, `check` that of one after it, which fails if it leaked.

    Not all are `possible` on every system.
    """

    what: str
    leak: str
    check: str
    fate: Fate = Fate.RESTORED
    possible: bool = True

    @property
    def name(self) -> str:
        return "".join(c if c.isalnum() else "_" for c in self.what)


def detected(what: str, leak: str, possible: bool = True) -> Leak:
    return Leak(what, leak, "pass", Fate.DETECTED, possible)


def process(what: str, leak: str, check: str, possible: bool = True) -> Leak:
    return Leak(what, leak, check, Fate.PROCESS, possible)


def body(code: str) -> str:
    return "\n".join(f"    {line}" for line in dedent(code).strip().splitlines())


LEAKS = (
    # sys.modules
    Leak("module added", "sys.modules['guest'] = sys", "assert 'guest' not in sys.modules"),
    Leak("module removed", "del sys.modules['json']", "assert sys.modules['json'] is json"),
    Leak("module set to None", "sys.modules['json'] = None", "import json"),
    Leak(
        "module replaced by a fake",
        "sys.modules['json'] = types.SimpleNamespace()",
        "import json; json.dumps",
    ),
    Leak(
        "module imported a second time",
        "del sys.modules['enum']; import enum",
        "assert sys.modules['enum'] is enum",
    ),
    Leak("sys.modules rebound", "sys.modules = {}", "assert sys.modules['json'] is json"),
    Leak(
        "sys.modules rebound to a copy",
        "sys.modules = sys.modules.copy()",
        "assert sys.modules is MODULES",
    ),
    Leak("sys.modules cleared", "sys.modules.clear()", "assert sys.modules['sys'] is sys"),
    Leak(
        "order of sys.modules",
        "sys.modules['json'] = sys.modules.pop('json')",
        "assert list(sys.modules)[-1] != 'json'",
    ),
    Leak("first import", "import colorsys", "assert 'colorsys' not in sys.modules"),
    Leak(
        "first import of a package",
        "import wsgiref.util",
        "assert not {'wsgiref', 'wsgiref.util'} & sys.modules.keys()",
    ),
    Leak(
        "module of a test's own",
        """
        folder = pathlib.Path(tempfile.mkdtemp())
        folder.joinpath("guest_of_a_test.py").write_text("")
        sys.path.append(str(folder))
        importlib.invalidate_caches()
        import guest_of_a_test
        """,
        "assert 'guest_of_a_test' not in sys.modules",
    ),
    Leak("submodule on its parent", "import json.tool", "assert not hasattr(json, 'tool')"),
    Leak("submodule taken off its parent", "del importlib.util", "assert importlib.util"),
    Leak("reload of a module", "importlib.reload(json)", "assert json.dumps is DUMPS"),
    Leak(
        "reload of a patched module",
        "json.guest = 1; importlib.reload(json)",
        "assert not hasattr(json, 'guest')",
    ),
    # namespaces of modules
    Leak("attribute of a module added", "json.guest = 1", "assert not hasattr(json, 'guest')"),
    Leak("attribute of a module removed", "del json.dumps", "assert json.dumps is DUMPS"),
    Leak("attribute of a module replaced", "json.dumps = None", "assert json.dumps is DUMPS"),
    Leak("function of os.path", "os.path.join = None", "assert os.path.join('a', 'b')"),
    Leak("constant of os", "os.sep = '!'", "assert os.sep != '!'"),
    Leak("clock", "time.time = lambda: 0", "assert time.time()"),
    Leak("class of a module", "socket.socket = None", "assert socket.socket"),
    Leak(
        "folder for temporary files",
        "tempfile.tempdir = '/guest'",
        "assert tempfile.tempdir != '/guest'",
    ),
    Leak(
        "`__main__`",
        "import __main__; __main__.guest = 1",
        "import __main__; assert not hasattr(__main__, 'guest')",
    ),
    Leak("patch never stopped", "mock.patch('os.getcwd', None).start()", "assert os.getcwd"),
    Leak("import system", "importlib._bootstrap._find_spec = None", "import colorsys"),
    Leak(
        "loader",
        "importlib.machinery.SourceFileLoader = None",
        "assert importlib.machinery.SourceFileLoader",
    ),
    # the import path
    Leak("sys.path changed", "sys.path.insert(0, '/guest')", "assert sys.path[0] == FIRST_PATH"),
    Leak("sys.path rebound", "sys.path = ['/guest']", "assert sys.path != ['/guest']"),
    Leak("sys.meta_path changed", "sys.meta_path.clear()", "assert sys.meta_path"),
    Leak("sys.meta_path rebound", "sys.meta_path = []", "assert sys.meta_path"),
    Leak("sys.path_hooks changed", "sys.path_hooks.clear()", "assert sys.path_hooks"),
    Leak("sys.path_hooks rebound", "sys.path_hooks = []", "assert sys.path_hooks"),
    Leak(
        "sys.path_importer_cache changed",
        "sys.path_importer_cache['/guest'] = None",
        "assert '/guest' not in sys.path_importer_cache",
    ),
    Leak(
        "sys.path_importer_cache rebound",
        "sys.path_importer_cache = 0",
        "assert sys.path_importer_cache != 0",
    ),
    # builtins
    Leak("built-in name added", "builtins.guest = 1", "assert not hasattr(builtins, 'guest')"),
    Leak("built-in name replaced", "builtins.len = None", "assert len([1]) == 1"),
    Leak("built-in name removed", "del builtins.sorted", "assert sorted([2, 1]) == [1, 2]"),
    Leak(
        "`__import__` replaced",
        "builtins.__import__ = lambda *_: sys",
        "import json; assert json.dumps",
    ),
    Leak("`__import__` removed", "del builtins.__import__", "import json"),
    Leak("`__build_class__` replaced", "builtins.__build_class__ = None", "class Guest: pass"),
    Leak("`builtins._`", "builtins._ = 42", "assert not hasattr(builtins, '_')"),
    Leak("`print`", "builtins.print = None", "print()"),
    # sys
    Leak("sys.argv changed", "sys.argv.append('guest')", "assert 'guest' not in sys.argv"),
    Leak("sys.argv rebound", "sys.argv = ['guest']", "assert sys.argv != ['guest']"),
    Leak("sys.stdout", "sys.stdout = None", "assert sys.stdout"),
    Leak("sys.stderr", "sys.stderr = io.StringIO()", "assert type(sys.stderr) is not io.StringIO"),
    Leak(
        "sys.stdin", "sys.stdin = io.StringIO('guest')", "assert type(sys.stdin) is not io.StringIO"
    ),
    Leak("sys.displayhook", "sys.displayhook = print", "assert sys.displayhook is not print"),
    Leak("sys.excepthook", "sys.excepthook = print", "assert sys.excepthook is not print"),
    Leak(
        "sys.unraisablehook", "sys.unraisablehook = print", "assert sys.unraisablehook is not print"
    ),
    Leak("sys.ps1", "sys.ps1 = '? '", "assert not hasattr(sys, 'ps1')"),
    Leak("sys.exit", "sys.exit = print", "assert sys.exit is not print"),
    Leak("sys.platform", "sys.platform = 'guest'", "assert sys.platform != 'guest'"),
    Leak("sys.version_info", "sys.version_info = (2, 7)", "assert sys.version_info > (3,)"),
    Leak(
        "sys.tracebacklimit", "sys.tracebacklimit = 0", "assert not hasattr(sys, 'tracebacklimit')"
    ),
    Leak(
        "sys.dont_write_bytecode",
        "sys.dont_write_bytecode = 3",
        "assert sys.dont_write_bytecode != 3",
    ),
    Leak(
        "sys.pycache_prefix",
        "sys.pycache_prefix = '/guest'",
        "assert sys.pycache_prefix != '/guest'",
    ),
    # settings with a setter
    Leak(
        "recursion limit", "sys.setrecursionlimit(1234)", "assert sys.getrecursionlimit() != 1234"
    ),
    Leak("switch interval", "sys.setswitchinterval(0.5)", "assert sys.getswitchinterval() != 0.5"),
    Leak("trace function", "sys.settrace(lambda *_: None)", "assert sys.gettrace() is None"),
    Leak("profile function", "sys.setprofile(lambda *_: None)", "assert sys.getprofile() is None"),
    Leak(
        "trace function of threads",
        "threading.settrace(print)",
        "assert threading.gettrace() is None",
    ),
    Leak(
        "hook for threads",
        "threading.excepthook = print",
        "assert threading.excepthook is not print",
    ),
    Leak(
        "stack size of threads",
        "threading.stack_size(262144)",
        "assert threading.stack_size() == 0",
    ),
    Leak(
        "digits of an int", "sys.set_int_max_str_digits(0)", "assert sys.get_int_max_str_digits()"
    ),
    Leak(
        "coroutine origins",
        "sys.set_coroutine_origin_tracking_depth(3)",
        "assert not sys.get_coroutine_origin_tracking_depth()",
    ),
    Leak(
        "asyncgen hooks", "sys.set_asyncgen_hooks(print)", "assert not sys.get_asyncgen_hooks()[0]"
    ),
    Leak(
        "monitoring tool",
        "sys.monitoring.use_tool_id(4, 'guest')",
        "assert sys.monitoring.get_tool(4) is None",
        possible=sys.version_info >= (3, 12),
    ),
    Leak("gc.disable", "gc.disable()", "assert gc.isenabled()"),
    Leak("gc thresholds", "gc.set_threshold(7)", "assert gc.get_threshold()[0] != 7"),
    Leak("gc debug flags", "gc.set_debug(gc.DEBUG_UNCOLLECTABLE)", "assert not gc.get_debug()"),
    Leak("gc callbacks", "gc.callbacks.append(lambda *_: None)", "assert not gc.callbacks"),
    Leak("tracemalloc", "tracemalloc.start()", "assert not tracemalloc.is_tracing()"),
    Leak(
        "state of random",
        "random.seed('guest')",
        "now = random.getstate(); random.seed('guest'); assert now != random.getstate()",
    ),
    Leak(
        "decimal context changed",
        "decimal.getcontext().prec = 3",
        "assert decimal.getcontext().prec == 28",
    ),
    Leak(
        "decimal context replaced",
        "decimal.setcontext(decimal.Context(5))",
        "assert decimal.getcontext().prec == 28",
    ),
    Leak(
        "locale",
        "locale.setlocale(locale.LC_ALL, 'C.UTF-8' if LOCALE == 'C' else 'C')",
        "assert locale.setlocale(locale.LC_ALL) == LOCALE",
    ),
    Leak(
        "socket timeout", "socket.setdefaulttimeout(3)", "assert socket.getdefaulttimeout() is None"
    ),
    Leak("context variable", "once.set(1)", "assert once.get(0) == 0"),
    # the process
    Leak(
        "environment variable set", "os.environ['GUEST'] = '1'", "assert 'GUEST' not in os.environ"
    ),
    Leak("environment variable deleted", "del os.environ['PATH']", "assert os.environ['PATH']"),
    Leak("os.environ rebound", "os.environ = {}", "assert 'PATH' in os.environ"),
    Leak("os.environ cleared", "os.environ.clear()", "assert os.environ['PATH']"),
    Leak(
        "os.putenv",
        "os.putenv('GUEST', '1')",
        "assert os.system('test -z \"$GUEST\"') == 0",
        possible=os.name == "posix",
    ),
    Leak(
        "time zone",
        "os.environ['TZ'] = 'UTC-5'; time.tzset()",
        "assert time.timezone != -18000",
        possible=hasattr(time, "tzset"),
    ),
    Leak("current folder", "os.chdir('/')", "assert os.getcwd() != '/'"),
    Leak(
        "current folder deleted",
        "folder = tempfile.mkdtemp(); os.chdir(folder); os.rmdir(folder)",
        "os.getcwd()",
    ),
    Leak("umask", "os.umask(0o007)", "old = os.umask(0o022); os.umask(old); assert old != 0o007"),
    Leak(
        "signal handler",
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)",
        "assert signal.getsignal(signal.SIGTERM) is not signal.SIG_IGN",
    ),
    Leak(
        "alarm",
        "signal.alarm(500)",
        "assert signal.getitimer(0)[0] < 400",
        possible=hasattr(signal, "alarm"),
    ),
    Leak(
        "signal mask",
        "signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGUSR1})",
        "assert not signal.pthread_sigmask(signal.SIG_BLOCK, ())",
        possible=hasattr(signal, "pthread_sigmask"),
    ),
    # warnings, logging
    Leak("warning filter", "warnings.simplefilter('error')", "warnings.warn('guest')"),
    Leak("warning filters rebound", "warnings.filters = []", "assert warnings.filters"),
    Leak("warnings.showwarning", "warnings.showwarning = None", "assert warnings.showwarning"),
    Leak(
        "warnings.onceregistry",
        "warnings.onceregistry['guest'] = 1",
        "assert 'guest' not in warnings.onceregistry",
    ),
    Leak("level of the root logger", "logging.root.setLevel(3)", "assert logging.root.level != 3"),
    Leak(
        "handler of the root logger",
        "logging.root.addHandler(logging.NullHandler())",
        "assert not any(type(h) is logging.NullHandler for h in logging.root.handlers)",
    ),
    Leak(
        "handlers rebound",
        "logging.root.handlers = [logging.NullHandler()]",
        "assert not any(type(h) is logging.NullHandler for h in logging.root.handlers)",
    ),
    Leak(
        "logger made",
        "logging.getLogger('guest')",
        "assert 'guest' not in logging.root.manager.loggerDict",
    ),
    Leak("logging.disable", "logging.disable(50)", "assert not logging.root.manager.disable"),
    Leak(
        "name of a level",
        "logging.addLevelName(33, 'GUEST')",
        "assert logging.getLevelName(33) != 'GUEST'",
    ),
    Leak(
        "class of loggers",
        "logging.setLoggerClass(type('Guest', (logging.Logger,), {}))",
        "assert logging.getLoggerClass() is logging.Logger",
    ),
    Leak(
        "logging.raiseExceptions",
        "logging.raiseExceptions = False",
        "assert logging.raiseExceptions",
    ),
    Leak(
        "linecache",
        "linecache.cache['guest'] = (1, None, [], '')",
        "assert 'guest' not in linecache.cache",
    ),
    # registrations
    Leak(
        "atexit callback",
        "guest = Leaky(); HEARD.append(weakref.ref(guest)); atexit.register(guest.leave)",
        "gc.collect(); assert not [ref for ref in HEARD if ref()]",
    ),
    Leak(
        "codec",
        """
        codecs.register(lambda name: codecs.lookup("utf-8") if name == "guest" else None)
        "a".encode("guest")
        """,
        "with pytest.raises(LookupError): 'a'.encode('guest')",
    ),
    Leak(
        "codec error handler",
        "codecs.register_error('guest', lambda error: ('!', error.end))",
        "with pytest.raises(LookupError): '\\xe9'.encode('ascii', 'guest')",
    ),
    Leak(
        "codec error handler replaced",
        "codecs.register_error('namereplace', lambda error: ('!', error.end))",
        "assert '\\xe9'.encode('ascii', 'namereplace') != b'!'",
    ),
    Leak(
        "copyreg function",
        "copyreg.pickle(Leaky, print)",
        "assert Leaky not in copyreg.dispatch_table",
    ),
    Leak(
        "copyreg extension",
        "copyreg.add_extension('guest', 'x', 999)",
        "with pytest.raises(ValueError): copyreg.remove_extension('guest', 'x', 999)",
    ),
    Leak(
        "virtual subclass",
        "collections.abc.Sized.register(Leaky)",
        "assert not issubclass(Leaky, collections.abc.Sized)",
    ),
    Leak(
        "virtual subclass, known to a parent",
        """
        collections.abc.Sequence.register(Leaky)
        assert issubclass(Leaky, collections.abc.Iterable)
        """,
        "assert not issubclass(Leaky, collections.abc.Iterable)",
    ),
    Leak(
        "audit hook",
        "sys.addaudithook(lambda event, _: KEPT.append(event))",
        "KEPT.clear(); sys.audit('guest'); assert not KEPT",
    ),
    Leak(
        "fork hook",
        "os.register_at_fork(before=lambda: KEPT.append('fork'))",
        """
        KEPT.clear()
        if not os.fork():
            os._exit(0)
        os.wait()
        assert not KEPT
        """,
        possible=hasattr(os, "fork"),
    ),
    Leak(
        "archive open for metadata",
        """
        archive = os.path.join(tempfile.mkdtemp(), "guests.zip")
        zipfile.ZipFile(archive, "w").close()
        sys.path.append(archive)
        list(importlib.metadata.distributions())
        """,
        "assert not importlib.metadata.FastPath.__new__.cache_info().currsize",
    ),
    # what can only be told
    detected(
        "bare thread",
        "_thread.start_new_thread(time.sleep, (0.8,)); time.sleep(0.1)  # until it runs",
    ),
    detected("thread", "threading.Thread(target=time.sleep, args=(0.3,)).start()"),
    detected(
        "daemon thread", "threading.Thread(target=time.sleep, args=(0.6,), daemon=True).start()"
    ),
    detected("timer", "threading.Timer(0.3, int).start()"),
    detected(
        "child process",
        "subprocess.Popen(['sleep', '2'])",
        possible=PROC.exists(),
    ),
    detected(
        "forked child",
        """
        if not os.fork():
            time.sleep(2)
            os._exit(0)
        """,
        possible=hasattr(os, "fork") and PROC.exists(),
    ),
    detected("open file", "KEPT.append(open(os.devnull))"),
    detected("open socket", "KEPT.append(socket.socket())"),
    detected("open pipe", "os.pipe()"),
    detected("closed file of another", "os.close(OTHERS)"),
    detected(
        "file beside the katas", "pathlib.Path(__file__).with_name('guest.txt').write_text('')"
    ),
    detected("file in the project", "pathlib.Path('guest.txt').write_text('')"),
    detected("folder in the project", "pathlib.Path('guest').mkdir()"),
    detected("file changed", "pathlib.Path(__file__).with_name('given.txt').open('a').close()"),
    detected("file renamed", "os.rename('given_too.txt', 'guest_too.txt')"),
    detected("file removed", "os.remove('given.txt')"),
    # what only the end of the process ends
    process(
        "attribute of a class",
        "json.JSONEncoder.guest = 1",
        "assert not hasattr(json.JSONEncoder, 'guest')",
    ),
    process(
        "attribute of an object",
        "decimal.DefaultContext.prec = 5",
        "assert decimal.DefaultContext.prec == 28",
    ),
    process(
        "singledispatch",
        "json.guest = number.register(int, lambda value: '!')",
        "assert number(1) == '?'",
    ),
    process("niceness", "os.nice(1)", "assert os.nice(0) == NICE", CAN_BE_NICER),
    process(
        "extension module first imported",
        "import cmath",
        "assert 'cmath' not in sys.modules",
        possible="cmath" not in sys.builtin_module_names,
    ),
    process("cache of a function", "cached()", "assert not cached.cache_info().misses"),
)


def table() -> str:
    """The list as it stands in the docs."""
    rows = [f"| {leak.what} | {leak.fate} |" for leak in LEAKS]
    return "\n".join(["| what a test may change | what becomes of it |", "|---|---|", *rows])
