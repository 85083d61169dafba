"""Starts a witness, gives it orders, and hears what comes of them; ends what does not end.

Nothing of a learner's is ever imported here.
"""

import contextlib
import os
import queue
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from dojo.errors import DojoError
from dojo.grading.heard import End, Heard
from dojo.grading.order import Order
from dojo.launcher import fork_allowed
from dojo.rubbish import remove, size_of
from dojo.scratch import make_scratch

GRACE = 2.0
"""Seconds beyond a run's own time in which it may start, and tell where it stood."""

LOOK_EVERY = 0.25
"""Seconds between two looks at how much a run has written to its scratch folder."""

START = "import sys; sys.path.insert(0, {root!r}); from dojo.grading.witness import main; main({a})"


class TrustedTree:
    """A copy of what runs tests, and of nothing that a learner should not read.

    No tests, no answers, no references: test modules travel in orders. Use as a context manager.
    """

    def __init__(self, root: Path) -> None:
        self._folder = make_scratch()
        self.root = self._folder / "trusted"
        self.runs = self._folder / "runs"
        try:
            self.runs.mkdir()
            for name in ("conftest.py", "pyproject.toml"):
                (self.root / name).parent.mkdir(exist_ok=True)
                shutil.copyfile(root / name, self.root / name)
            for file in (*(root / "dojo").rglob("*.py"), *(root / "katas").glob("*/topic.toml")):
                copy = self.root / file.relative_to(root)
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, copy)
            for file in (root / "katas").glob("*/test_*.py"):
                (self.root / file.relative_to(root)).touch()  # pytest wants a file there
        except OSError as error:
            remove(self._folder)
            raise DojoError(
                f"No workspace could be made: {error.strerror} ({error.filename}).",
                "Is the disk full? TMPDIR says where else to make it.",
            ) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        remove(self._folder)


class Witness:
    """One witness: it carries out one order after another. Use as a context manager."""

    def __init__(self, tree: TrustedTree) -> None:
        self._tree = tree
        self._process: subprocess.Popen[bytes] | None = None
        self._line: socket.socket | None = None
        self._replies: IO[bytes] | None = None
        self._stopped = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def run(self, order: Order) -> Heard:
        """Carry out `order`. Raises DojoError if no witness can be had, or after `stop`."""
        if self._stopped:
            raise DojoError("The grading was stopped.")
        place = order.scratch.parent / "order.json"
        place.write_text(order.to_json(), "utf-8")
        started = time.perf_counter()
        carry_out = self._run_forked if fork_allowed() else self._run_alone
        heard = carry_out(order, place)
        heard.seconds = time.perf_counter() - started
        return heard

    def _run_forked(self, order: Order, place: Path) -> Heard:
        ours, theirs = os.pipe()
        try:
            pid = self._ask(b"run " + os.fsencode(place), theirs)
        except (OSError, ValueError, IndexError):  # no witness any more, or none yet
            os.close(ours)
            self.close()
            raise no_witness() from None
        finally:
            os.close(theirs)
        heard = Heard(str(order.answer), order.shown_as)
        with os.fdopen(ours, "rb", buffering=0) as stream:
            end = listen(stream, order, heard)
            try:
                status, seconds = self._end(pid)
            except (OSError, ValueError, IndexError):  # it has killed its witness
                self.close()
                status, seconds = -9, 0.0
        return concluded(heard, end, int(status), seconds)

    def _ask(self, request: bytes, descriptor: int) -> int:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._start()
        assert self._line
        assert self._replies
        socket.send_fds(self._line, [request], [descriptor])
        return int(self._replies.readline().split()[0])

    def _end(self, pid: int) -> tuple[int, float]:
        assert self._line
        assert self._replies
        self._line.sendall(b"end %d" % pid)
        status, seconds = self._replies.readline().split()
        return int(status), float(seconds)

    def _start(self) -> None:
        self._line, theirs = socket.socketpair()
        with theirs:
            self._process = start(self._tree, [], stdin=theirs.fileno(), stdout=subprocess.DEVNULL)
        self._replies = self._line.makefile("rb")
        if self._replies.readline() != b"ready\n":
            self.close()
            raise no_witness()

    def _run_alone(self, order: Order, place: Path) -> Heard:
        """Where there is no `fork`: a witness that ends with the order."""
        process = start(self._tree, ["--once"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self._process = process
        assert process.stdin
        assert process.stdout
        heard = Heard(str(order.answer), order.shown_as)
        try:
            if process.stdout.readline() != b"ready\n":
                raise no_witness()
            with contextlib.suppress(OSError):
                process.stdin.write(os.fsencode(place) + b"\n")
                process.stdin.close()
            end = listen(process.stdout, order, heard)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(0.5)
        finally:
            process.kill()
            process.wait()
            process.stdout.close()
            self._process = None
        return concluded(heard, end, process.returncode, 0.0)

    def stop(self) -> None:
        """From another thread: end the run under way, and start no other."""
        self._stopped = True
        if self._process:
            with contextlib.suppress(ProcessLookupError):
                self._process.kill()  # its children die with it

    def close(self) -> None:
        """End the witness, and with it every run of its own."""
        if self._line:
            self._line.close()
            self._line = None
        if self._replies:
            self._replies.close()
            self._replies = None
        if self._process:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(1)  # it ends its children, and then itself
            self._process.kill()
            self._process.wait()
            self._process = None


def start(
    tree: TrustedTree, arguments: list[str], *, stdin: int, stdout: int
) -> subprocess.Popen[bytes]:
    """Start a witness that takes nothing over from whoever grades but a locale."""
    keep = ("LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "TZ")
    environment = {name: os.environ[name] for name in keep if name in os.environ}
    environment |= {"PATH": "/usr/bin:/bin", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    environment |= {"HOME": str(tree.root), "TMPDIR": str(tree.runs)}
    code = START.format(root=str(tree.root), a=arguments)
    return subprocess.Popen(
        [sys.executable, "-I", "-B", "-c", code],
        cwd=tree.root,
        env=environment,
        stdin=stdin,
        stdout=stdout,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def no_witness() -> DojoError:
    return DojoError(
        "The tests cannot be run: pytest did not start.", "`python3 -m pytest katas` shows why."
    )


def listen(stream: IO[bytes], order: Order, heard: Heard) -> End:
    """Hear the run out, or until it has had or taken too much; return how that ended."""
    stop = time.monotonic() + order.limits.wall + GRACE
    look = time.monotonic() + LOOK_EVERY
    rest, total = b"", 0
    for chunk in chunks(stream, LOOK_EVERY):
        now = time.monotonic()
        if chunk is None:
            if now > stop:
                return End.OUT_OF_TIME
            if heard.said_end:  # what it started holds the line open
                return End.BY_ITSELF
            if now > look:
                look = now + LOOK_EVERY
                if size_of(order.scratch, order.limits.disk) > order.limits.disk:
                    return End.DISK_FULL
            continue
        total += len(chunk)
        if total > order.limits.said or now > stop:
            return End.TALKED_TOO_MUCH if total > order.limits.said else End.OUT_OF_TIME
        *lines, rest = (rest + chunk).split(b"\n")
        for line in lines:
            heard.hear(line)
    if rest:
        heard.hear(rest)
    return End.BY_ITSELF


def chunks(stream: IO[bytes], patience: float) -> Iterator[bytes | None]:
    """Yield what comes, and None when nothing did for `patience` seconds, until the stream ends."""
    arrived: queue.Queue[bytes] = queue.Queue(maxsize=16)
    done = threading.Event()

    def pump() -> None:
        while not done.is_set():
            try:
                chunk = os.read(stream.fileno(), 65536)
            except (OSError, ValueError):  # closed under our hands
                chunk = b""
            while not done.is_set():
                with contextlib.suppress(queue.Full):
                    arrived.put(chunk, timeout=0.1)
                    break
            if not chunk:
                return

    threading.Thread(target=pump, daemon=True).start()
    try:
        while True:
            try:
                chunk = arrived.get(timeout=patience)
            except queue.Empty:
                yield None
                continue
            if not chunk:
                return
            yield chunk
    finally:
        done.set()


def concluded(heard: Heard, end: End, status: int, cpu_seconds: float) -> Heard:
    """How the run ended, now that its exit status is known."""
    heard.status = status
    heard.cpu_seconds = cpu_seconds
    if end is not End.BY_ITSELF:
        heard.end = end
    elif heard.said_end and status == 0:
        heard.end = End.BY_ITSELF
    elif heard.dump and any("Timeout" in line for line in heard.dump):
        heard.end = End.OUT_OF_TIME
    elif status < 0 and status != -9:  # that one is our own
        heard.end = End.KILLED
    else:
        heard.end = End.EARLY
    return heard
