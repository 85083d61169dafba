"""Runs one kata in a process of its own and returns the verdict. Every face uses this and no other.

The runner keeps the deadline itself and counts: a run is green only if each expected test was
heard to pass, in a run that said it had ended. Silence is red, whatever made it silent.
"""

import json
import os
import queue
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Protocol, Self

from dojo.errors import DojoError
from dojo.explain import belongs, out_of_time, short
from dojo.job import Job, Until
from dojo.message import Message
from dojo.verdict import (
    Coverage,
    Failure,
    Outcome,
    Place,
    TestResult,
    Verdict,
    coverage_from_data,
    test_from_data,
)

GRACE = 1.0
"""Seconds after the deadline in which a run may still say where it stood."""

CAN_FORK = hasattr(os, "fork") and sys.platform not in ("emscripten", "wasi")


class Run(Protocol):
    """One run under way."""

    stream: IO[bytes]

    def end(self) -> int:
        """Kill what is left of it and return its exit status."""


class Launcher(Protocol):
    """Gives each job a process; keeps warm what makes that quick."""

    def launch(self, job: Job) -> Run: ...

    def close(self) -> None: ...


class Runner:
    """Use as a context manager. `run` may be called from several threads at once."""

    def __init__(self, root: Path, launcher: Callable[[Path], Launcher] | None = None) -> None:
        self.root = root
        self._make = launcher or (WarmParent if fork_allowed() else WarmSpares)
        self._launcher: Launcher | None = None
        self._made_from: object = None
        self._lock = threading.Lock()
        self._running: set[Run] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def run(self, job: Job) -> Verdict:
        """Run `job`. Raises DojoError if the tests cannot be run at all."""
        started = time.perf_counter()
        with self._lock:
            run = self._fresh_launcher().launch(job)
            self._running.add(run)
        tally = Tally(job, self.root)
        try:
            for line in lines_until(run.stream, job.deadline + GRACE):
                tally.hear(line)
                if tally.ended:
                    break
        finally:
            with self._lock:
                self._running.discard(run)
                status = run.end()
        return tally.verdict(status, time.perf_counter() - started)

    def cancel(self) -> None:
        """End all runs under way; each returns at once, as a run cut short."""
        with self._lock:
            for run in self._running:
                run.end()

    def close(self) -> None:
        self.cancel()
        with self._lock:
            if self._launcher:
                self._launcher.close()
                self._launcher = None

    def _fresh_launcher(self) -> Launcher:
        """The launcher, made anew if tests or the dojo changed: no verdict from a stale one."""
        now = fingerprint(self.root)
        if self._launcher and self._made_from != now:
            self._launcher.close()
            self._launcher = None
        if not self._launcher:
            self._made_from = now
            self._launcher = self._make(self.root)
        return self._launcher


def fork_allowed() -> bool:
    return CAN_FORK and not os.environ.get("DOJO_NO_FORK")


def fingerprint(root: Path) -> tuple[tuple[str, int, int], ...]:
    """What a warm worker was made from: if any of it changes, the worker is stale."""
    files = [root / "conftest.py", root / "pyproject.toml"]
    files += (root / "dojo").glob("*.py")
    files += (root / "katas").glob("*/test_*.py")
    files += (root / "katas").glob("*/topic.toml")
    stats = ((str(file), file.stat()) for file in sorted(files) if file.exists())
    return tuple((name, stat.st_mtime_ns, stat.st_size) for name, stat in stats)


def lines_until(stream: IO[bytes], seconds: float) -> Iterator[bytes]:
    """Yield the lines of `stream` until it ends or the time is up, whoever still holds it open."""
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def pump() -> None:
        try:
            for line in stream:
                lines.put(line)
        except (OSError, ValueError):  # closed under our hands, when the time was up
            pass
        lines.put(b"")

    threading.Thread(target=pump, daemon=True).start()
    stop = time.monotonic() + seconds
    while True:
        try:
            line = lines.get(timeout=max(0.0, stop - time.monotonic()))
        except queue.Empty:
            return
        if not line:
            return
        yield line


class Tally:
    """Counts what was heard from a run against what was expected of it."""

    def __init__(self, job: Job, root: Path) -> None:
        self.job = job
        self.root = root
        self.expected: list[str] = []
        self.current = ""
        self.results: dict[str, TestResult] = {}
        self.trouble = ""
        self.warnings: tuple[str, ...] = ()
        self.coverage: Coverage | None = None
        self.ended = False
        self.dump: list[str] = []  # what the watchdog said of a run that was out of time

    def hear(self, line: bytes) -> None:
        try:
            event: dict[str, Any] = json.loads(line)
        except ValueError:
            self.dump.append(line.decode(errors="replace"))
            return
        if "expected" in event:
            self.expected = event["expected"]
        elif "start" in event:
            self.current = event["start"]
        elif "result" in event:
            result = test_from_data(event["result"])
            self.results[result.name] = result
            self.current = ""
        elif "trouble" in event:
            self.trouble = event["trouble"]
        elif event.get("end"):
            self.ended = True
            self.warnings = tuple(event["warnings"])
            self.coverage = coverage_from_data(event["coverage"])

    def verdict(self, status: int, seconds: float) -> Verdict:
        cut = self.ended and self.job.until is Until.FIRST_FAILURE and self.results
        expected = list(self.results) if cut else self.expected
        return Verdict(
            kata=self.job.kata,
            tests=tuple(self.results.get(name) or self.unheard(name, status) for name in expected),
            seconds=seconds,
            trouble=self.trouble or ("" if self.expected else "No test was run."),
            warnings=self.warnings,
            coverage=self.coverage,
        )

    def unheard(self, name: str, status: int) -> TestResult:
        if name != self.current:
            message = Message("The run had ended before this test could start.")
            return TestResult(name, Outcome.UNHEARD, Failure(message))
        if self.dump or status < 0:
            return TestResult(name, Outcome.FAILED, self.cut_short(status))
        message = Message(
            "The run ended in the middle of this test, and nobody asked it to.",
            ask="Does your code end the process, say by `os._exit`?",
        )
        return TestResult(name, Outcome.FAILED, Failure(message))

    def cut_short(self, status: int) -> Failure:
        if self.dump or status == -9:
            return Failure(out_of_time(), trace=self.last_places())
        return Failure(Message(f"The interpreter itself crashed (signal {-status})."))

    def last_places(self) -> tuple[Place, ...]:
        """Where in the answer the run stood when its time was up, from the watchdog's dump."""
        found = re.findall(r'File "(.+?)", line (\d+) in (.+)', "".join(self.dump))
        own = [
            Place(short(file, self.root), int(line), function)
            for file, line, function in found
            if belongs(file, self.job.answer)
        ]
        return tuple(own[:1])


class WarmParent:
    """A worker that forks: it has collected every test and gives each job a child."""

    def __init__(self, root: Path) -> None:
        self._line, theirs = socket.socketpair()
        self._process = start(root, [], stdin=theirs, stdout=subprocess.DEVNULL)
        theirs.close()
        self._replies = self._line.makefile("rb")
        wait_until_ready(self._process, self._replies)

    def launch(self, job: Job) -> "ForkedRun":
        ours, theirs = os.pipe()
        try:
            socket.send_fds(self._line, [b"run " + job.to_line()], [theirs])
        finally:
            os.close(theirs)
        return ForkedRun(self, int(self._replies.readline()), os.fdopen(ours, "rb"))

    def end(self, pid: int) -> int:
        try:
            self._line.sendall(b"end %d" % pid)
            return int(self._replies.readline())
        except (OSError, ValueError):  # the worker is gone, and its children with it
            return -9

    def close(self) -> None:
        self._line.shutdown(socket.SHUT_RDWR)
        self._replies.close()
        self._line.close()
        stop(self._process)


class ForkedRun:
    def __init__(self, parent: WarmParent, pid: int, stream: IO[bytes]) -> None:
        self.stream = stream
        self._parent = parent
        self._pid = pid
        self._status: int | None = None

    def end(self) -> int:
        if self._status is None:
            self._status = self._parent.end(self._pid)
        return self._status


class WarmSpares:
    """Where there is no `fork`: a worker for each job, the next one started ahead."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._spare = self._start()
        assert self._spare.stdout
        wait_until_ready(self._spare, self._spare.stdout)
        self._is_ready = True

    def _start(self) -> subprocess.Popen[bytes]:
        self._is_ready = False
        return start(self._root, ["--once"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def launch(self, job: Job) -> "SpareRun":
        process = self._spare
        assert process.stdin
        assert process.stdout
        if not self._is_ready:
            wait_until_ready(process, process.stdout)
        process.stdin.write(job.to_line())
        process.stdin.close()
        self._spare = self._start()
        return SpareRun(process, process.stdout)

    def close(self) -> None:
        stop(self._spare)


class SpareRun:
    def __init__(self, process: subprocess.Popen[bytes], stream: IO[bytes]) -> None:
        self.stream = stream
        self._process = process

    def end(self) -> int:
        self._process.kill()
        return self._process.wait()


def start(root: Path, arguments: list[str], **streams: Any) -> subprocess.Popen[bytes]:
    """Start a worker, out of reach of the Ctrl-C that a terminal sends to the dojo."""
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.Popen(
        [sys.executable, "-B", "-m", "dojo.worker", *arguments],
        cwd=root,
        env=environment,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        **streams,
    )


def wait_until_ready(process: subprocess.Popen[bytes], stream: IO[bytes]) -> None:
    if stream.readline() != b"ready\n":
        stop(process)
        raise DojoError(
            "The tests cannot be run: pytest did not get as far as the katas.",
            "`python3 -m pytest katas` shows why.",
        )


def stop(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout):
        if stream:
            stream.close()
