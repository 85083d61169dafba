"""Gives each job a process of its own, and keeps warm what makes that quick.

Where there is `fork`, a parent has a session of pytest that is ready; a child is forked from it
before its job is there, runs the tests once on an answer with nothing in it, and waits.
That run is for the memory: a page that a forked process writes to is copied first, and Python
writes to every object that it looks at. Where there is no `fork`, a whole worker waits.
"""

import contextlib
import os
import socket
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, Any, Protocol

from dojo.errors import DojoError
from dojo.job import Job

CAN_FORK = hasattr(os, "fork") and sys.platform not in ("emscripten", "wasi")


def fork_allowed() -> bool:
    return CAN_FORK and not os.environ.get("DOJO_NO_FORK")


NOBODY, KILLED = 0, -9
GONE = (OSError, ValueError)
"""What is raised where a worker has died, or was closed by another thread."""

PATIENCE = 2.0
"""Seconds in which a worker may end by itself, once nobody wants it any more."""


class Run(Protocol):
    """One run under way."""

    stream: IO[bytes]

    def end(self) -> int:
        """Kill what is left of it and return its exit status."""


class Launcher(Protocol):
    """Gives each job a process. The methods may be called from several threads at once."""

    def launch(self, job: Job) -> Run:
        """Give `job` to the process that waits, or to a new one."""

    def prepare(self, kata: str) -> None:
        """Have a process wait for the next job, most likely one of `kata`."""

    def is_alive(self) -> bool:
        """Whether it can still launch; somebody may have killed what it keeps warm."""

    def close(self) -> None: ...


class WarmParent:
    """A worker that forks: it is ready for tests, and gives each job a child."""

    def __init__(self, root: Path) -> None:
        self._lock = threading.Lock()
        self._spare: ForkedRun | None = None
        self._line, theirs = socket.socketpair()
        self._process = start(root, [], stdin=theirs, stdout=subprocess.DEVNULL)
        theirs.close()
        self._replies = self._line.makefile("rb")
        wait_until_ready(self._process, self._replies)

    def launch(self, job: Job) -> "ForkedRun":
        with self._lock:
            spare, self._spare = self._spare, None
        if spare:
            if spare.begin(job):
                return spare
            spare.end()
        run = self._fork(b"fork", job.kata)
        run.begin(job)
        return run

    def prepare(self, kata: str) -> None:
        run = self._fork(b"wait", kata)
        with self._lock:
            old, self._spare = self._spare, run
        if old:
            old.end()

    def _fork(self, how: bytes, kata: str) -> "ForkedRun":
        """A child for a job of `kata`: one that warms up and waits, or takes it at once."""
        jobs, results = os.pipe(), os.pipe()
        pid = NOBODY
        with self._lock:
            with contextlib.suppress(*GONE):  # nothing will be heard
                socket.send_fds(self._line, [how + b" " + kata.encode()], [jobs[0], results[1]])
                pid = int(self._replies.readline() or NOBODY)
            os.close(jobs[0])
            os.close(results[1])
        return ForkedRun(self, pid, os.fdopen(jobs[1], "wb"), os.fdopen(results[0], "rb"))

    def end(self, pid: int) -> int:
        with self._lock:
            try:
                self._line.sendall(b"end %d" % pid)
                return int(self._replies.readline() or KILLED)
            except GONE:  # and its children with it
                return KILLED

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def close(self) -> None:
        if self._spare:
            self._spare.end()
        with contextlib.suppress(OSError):
            self._line.shutdown(socket.SHUT_RDWR)
        self._replies.close()
        self._line.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(PATIENCE)  # it ends its children, and removes what they left
        stop(self._process)


class ForkedRun:
    """A child of the warm parent, from its fork to its end."""

    def __init__(self, parent: WarmParent, pid: int, jobs: IO[bytes], stream: IO[bytes]) -> None:
        self.stream = stream
        self._jobs = jobs
        self._parent = parent
        self._pid = pid
        self._lock = threading.Lock()
        self._status: int | None = None

    def begin(self, job: Job) -> bool:
        """Whether the child was there to take its job."""
        try:
            self._jobs.write(job.to_line())
            self._jobs.close()
        except OSError:
            return False
        return True

    def end(self) -> int:
        with self._lock:
            if self._status is None:
                self._status = self._parent.end(self._pid)
                with contextlib.suppress(OSError):
                    self._jobs.close()
            return self._status


class WarmSpares:
    """Where there is no `fork`: a worker for each job, the next one started ahead."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._lock = threading.Lock()
        self._spare: SpareRun | None = None
        self.prepare("")
        assert self._spare
        self._spare.wait_until_ready()

    def launch(self, job: Job) -> "SpareRun":
        with self._lock:
            run, self._spare = self._spare, None
        run = run or SpareRun(self._root, job.kata)
        run.begin(job)
        return run

    def prepare(self, kata: str) -> None:
        run = SpareRun(self._root, kata)
        with self._lock:
            old, self._spare = self._spare, run
        if old:
            old.end()

    def is_alive(self) -> bool:
        return True  # a worker that was killed harms its own run only

    def close(self) -> None:
        if self._spare:
            self._spare.end()


class SpareRun:
    """A worker for one job, from its start to its end."""

    def __init__(self, root: Path, kata: str) -> None:
        streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
        self._process = start(root, ["--once", kata], **streams)
        assert self._process.stdout
        self.stream: IO[bytes] = self._process.stdout
        self._is_ready = False

    def wait_until_ready(self) -> None:
        if not self._is_ready:
            wait_until_ready(self._process, self.stream)
            self._is_ready = True

    def begin(self, job: Job) -> None:
        self.wait_until_ready()
        assert self._process.stdin
        self._process.stdin.write(job.to_line())
        self._process.stdin.close()

    def end(self) -> int:
        self._process.kill()
        if self._process.stdin:
            self._process.stdin.close()
        return self._process.wait()


def start(root: Path, arguments: list[str], **streams: Any) -> subprocess.Popen[bytes]:
    """Start a worker, out of reach of the Ctrl-C that a terminal sends to the dojo, and of what
    somebody has set for another pytest.
    """
    kept = {name: value for name, value in os.environ.items() if is_for_all_programs(name)}
    environment = {**kept, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.Popen(
        [sys.executable, "-B", "-m", "dojo.worker", *arguments],
        cwd=root,
        env=environment,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        **streams,
    )


def is_for_all_programs(variable: str) -> bool:
    """Whether it says nothing that would change a verdict; without assertions all tests pass."""
    return variable != "PYTHONOPTIMIZE" and not variable.startswith("PYTEST_")


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
