"""Runs one kata in a process of its own and returns the verdict. Every face uses this and no other.

The runner keeps the deadline itself, so that no code of a learner can talk it away.
"""

import contextlib
import os
import queue
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Self

from dojo.job import Job
from dojo.launcher import Launcher, Run, WarmParent, WarmSpares, fork_allowed
from dojo.tally import Tally
from dojo.verdict import Verdict
from dojo.workspace import Stamp, is_python, stamps_of

GRACE = 1.0
"""Seconds after the deadline in which a run may still say where it stood."""


class Overtaken(Exception):  # noqa: N818 - nothing went wrong
    """The run was cancelled, or the runner closed, so there is no verdict."""


class Runner:
    """Use as a context manager. `run` may be called from several threads at once."""

    def __init__(self, root: Path, launcher: Callable[[Path], Launcher] | None = None) -> None:
        self.root = root
        self._make = launcher or (WarmParent if fork_allowed() else WarmSpares)
        self._launcher: Launcher | None = None
        self._made_from: object = None
        self._lock = threading.Lock()
        self._running: set[Run] = set()
        self._is_closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    def run(self, job: Job, heard: Callable[[Verdict], object] = lambda _: None) -> Verdict:
        """Run `job`. `heard` is told the verdict as soon as it stands, before the process is gone.

        Raises DojoError if the tests cannot be run at all, and Overtaken after `cancel`; once the
        runner is closed it raises that at once.
        """
        started = time.perf_counter()

        def told(tally: Tally, status: int) -> Verdict:
            verdict = tally.verdict(status, time.perf_counter() - started)
            heard(verdict)
            return verdict

        with self._attempt(job) as (tally, status, launcher):
            if tally.ended or (tally.began and launcher.is_alive()):
                return told(tally, status)
            self._drop(launcher)
        with self._attempt(job) as (tally, status, _):  # somebody had killed the worker
            return told(tally, status)

    @contextlib.contextmanager
    def _attempt(self, job: Job) -> Iterator[tuple[Tally, int, Launcher]]:
        """What was heard of one run, while its process may still be there."""
        with self._lock:
            launcher, run = self._launched(job)
            self._running.add(run)
        try:
            tally = Tally(job, self.root)
            for line in lines_until(run.stream, job.deadline + GRACE):
                tally.hear(line)
                if tally.ended:
                    break
            status = 0 if tally.ended else run.end()
            with self._lock:
                if run not in self._running:
                    raise Overtaken
                self._running.remove(run)
            yield tally, status, launcher
        finally:
            with self._lock:
                self._running.discard(run)
            run.end()

    def prepare(self, kata: str) -> None:
        """Have a warm process wait for the next run of `kata`. Raises what `run` raises."""
        with self._lock:
            launcher = self._fresh_launcher()
        launcher.prepare(kata)

    def cancel(self) -> None:
        """End all runs under way; each raises Overtaken."""
        with self._lock:
            overtaken = tuple(self._running)
            self._running.clear()
        for run in overtaken:
            run.end()

    def close(self) -> None:
        self.cancel()
        with self._lock:
            self._is_closed = True
            self._let_go()

    def _launched(self, job: Job) -> tuple[Launcher, Run]:
        """Start `job`, and look whether its worker was stale while it runs already."""
        old = self._launcher
        run = old.launch(job) if old and old.is_alive() else None
        launcher = self._fresh_launcher()
        if run and launcher is old:
            return launcher, run
        if run:
            run.end()
        return launcher, launcher.launch(job)

    def _drop(self, launcher: Launcher) -> None:
        with self._lock:
            if self._launcher is launcher:
                self._let_go()

    def _let_go(self) -> None:
        if self._launcher:
            self._launcher.close()
            self._launcher = None

    def _fresh_launcher(self) -> Launcher:
        """The launcher, made anew if tests or the dojo changed: no verdict from a stale one."""
        now = fingerprint(self.root)
        if self._launcher and (self._made_from != now or not self._launcher.is_alive()):
            self._let_go()
        if not self._launcher:
            if self._is_closed:
                raise Overtaken
            self._made_from = now
            self._launcher = self._make(self.root)
        return self._launcher


def fingerprint(root: Path) -> list[Stamp]:
    """What a warm worker was made from: if any of it changes, the worker is stale.

    That is the tests, what says which there are, the dojo, and the packages installed.
    """
    stamps = stamps_of(os.scandir(root / "dojo"), is_python)
    stamps += stamps_of(os.scandir(root), lambda name: name in ("conftest.py", "pyproject.toml"))
    for topic in os.scandir(root / "katas"):
        if topic.is_dir():
            stamps += stamps_of(os.scandir(topic), is_of_the_tests)
    packages = [Path(place) for place in sys.path if place.endswith("site-packages")]
    return stamps + [
        (str(place), place.stat().st_mtime_ns, 0) for place in packages if place.is_dir()
    ]


def is_of_the_tests(name: str) -> bool:
    return name.startswith("test_") or name == "topic.toml"


def lines_until(stream: IO[bytes], seconds: float) -> Iterator[bytes]:
    """Yield the lines of `stream` until it ends or the time is up, whoever still holds it open."""
    lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()

    def pump() -> None:
        with contextlib.suppress(OSError, ValueError), stream:  # closed under our hands
            for line in stream:
                lines.put(line)
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
