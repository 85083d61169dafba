"""The process that runs katas.

It makes a session of pytest that is ready for tests, before any learner's code exists. Then, for
each job, it forks a child that collects the tests of one kata, runs them, and dies with whatever
the learner's code did to it. Where there is no `fork`, a worker runs one job itself and ends with
it. Where there are no processes at all, it runs one job after the other, and the guard alone is
between them.

The launcher speaks to it over file descriptor 0 (a socket where it forks, a pipe where not); a
job, and what happens in its run, go as lines of JSON through pipes of that run alone.
"""

import contextlib
import faulthandler
import gc
import json
import os
import select
import signal
import socket
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

import pytest

from dojo.bench import BLANK, OPTIONS, Bench, told_of
from dojo.catalog import python_files
from dojo.job import Job, Until, Watch
from dojo.rubbish import remove
from dojo.scratch import make_scratch

ROOT = Path(__file__).parent.parent


class Workbench(Bench):
    """Runs jobs, and tells what happens in lines of JSON."""

    def __init__(self, server: "Server") -> None:
        super().__init__(lambda: server(self))
        self._items: dict[str, list[pytest.Item]] = {}
        self._broken: dict[str, str] = {}

    def tests_of(self, kata: str) -> list[pytest.Item]:
        """The tests of a kata, in the order of their file; none if they cannot be collected."""
        if kata not in self._items:
            self.broken = "there is no such file"
            files = (ROOT / "katas").glob(f"*/test_{kata}.py")
            self._items[kata] = [item for file in files for item in self.items_of(file)]
            self._broken[kata] = self.broken
        return self._items[kata]

    def keep(self, kata: str) -> None:
        """Collect the tests of `kata` for all processes that are forked from this one."""
        if kata not in self._items:
            self.tests_of(kata)
            gc.freeze()

    def warm_up(self, kata: str, enough: Callable[[], bool] = lambda: False) -> None:
        """Run the tests of `kata` on an answer with nothing in it, until it is enough.

        A test that does not ask for the answer would run in earnest, and is left out.
        """
        items = [i for i in self.tests_of(kata) if "kata" in getattr(i, "fixturenames", ())]
        self.run_unheard(items, BLANK, enough)

    def run_unheard(
        self, items: list[pytest.Item], answer: Path, enough: Callable[[], bool] = lambda: False
    ) -> None:
        self.under_test = answer
        for item in items:
            if enough():
                break
            self.run(item, None)

    def do(self, job: Job, out: BinaryIO) -> None:
        """Do `job` here and now, and write what happens to `out`."""

        def say(**event: object) -> None:
            out.write(json.dumps(event).encode() + b"\n")
            out.flush()

        items = self.tests_of(job.kata)
        if why := self._broken[job.kata]:
            say(trouble=f"test_{job.kata}.py cannot be collected: {why}.")
            return
        if job.tests:
            by_name = {item.name: item for item in items}
            items = [by_name[name] for name in job.tests]
        say(expected=[item.name for item in items])
        if sys.platform != "emscripten":  # which has no thread for a watchdog
            faulthandler.dump_traceback_later(job.deadline, exit=True, file=out)
        inside = [item for item in items if not item.get_closest_marker("subprocess")]
        for answer in job.before:
            self.run_unheard(inside, answer)
        self.warnings.clear()
        self.under_test = job.answer
        with measured(job) as coverage:
            for item, following in zip(items, [*items[1:], None], strict=True):
                say(start=item.name)
                result = result_of(item, self.run(item, following))
                say(result=result)
                if job.until is Until.FIRST_FAILURE and result["outcome"] == "failed":
                    break
        faulthandler.cancel_dump_traceback_later()
        say(end=True, warnings=self.warnings, coverage=coverage)


def result_of(item: pytest.Item, reports: list[pytest.TestReport]) -> dict[str, Any]:
    """One test in all its phases; subtests add reports, but never a test."""
    failed = any(report.failed for report in reports)
    passed = any(report.when == "call" and report.passed for report in reports)
    outcome = "failed" if failed else "passed" if passed else "skipped"
    return {
        "name": item.name,
        "outcome": outcome,
        **told_of(reports),
    }


@contextlib.contextmanager
def measured(job: Job) -> Any:
    """Give a dict that holds the answer's coverage afterwards, if the job asks for it."""
    found: dict[str, list[int]] = {}
    if job.watch is not Watch.COVERAGE:
        yield None
        return
    import coverage

    pattern = f"{job.answer}/*" if job.answer.is_dir() else str(job.answer)
    measure = coverage.Coverage(data_file=None, branch=True, include=[pattern], config_file=False)
    measure.start()
    try:
        yield found
    finally:
        measure.stop()
        missing, partial = [], []
        for file in python_files(job.answer):
            missing += measure.analysis2(str(file))[3]
            exits = measure.branch_stats(str(file))
            partial += [line for line, (there, taken) in exits.items() if taken < there]
        found.update(missing=missing, partial=partial)


class Server:
    """How jobs reach the bench; a subclass for each way to give a run a process of its own."""

    def __call__(self, bench: Workbench) -> None:
        raise NotImplementedError


class ForkServer(Server):
    """Forks a child for each job. One request, one answer: `fork` gives the pid of a child for a
    job that is there, `wait` that of one which first warms up, and `end` a status.

    What a child collects dies with it. So the tests of a kata that is asked for again, and will be
    many times by then, are collected here.
    """

    def __init__(self, line: socket.socket) -> None:
        self.line = line
        self.children: set[int] = set()
        self.known: set[str] = set()
        self.scratch = settle()

    def __call__(self, bench: Workbench) -> NoReturn:
        try:
            self.serve(bench)
        finally:
            for pid in tuple(self.children):  # the runner is gone
                self.end(pid)
            if self.scratch:
                remove(self.scratch)
            os._exit(0)

    def serve(self, bench: Workbench) -> None:
        bench.rehearse()
        self.line.sendall(b"ready\n")
        while True:
            request, descriptors, _, _ = socket.recv_fds(self.line, 4096, 2)
            if not request:
                break
            match request.decode().split():
                case ["wait" | "fork" as verb, kata]:
                    if kata in self.known:
                        bench.keep(kata)
                    self.known.add(kata)
                    self.reply(self.fork(bench, kata if verb == "wait" else "", *descriptors))
                case [_, pid]:
                    self.reply(self.end(int(pid)))

    def reply(self, number: int) -> None:
        self.line.sendall(b"%d\n" % number)

    def fork(self, bench: Workbench, kata: str, requests: int, out: int) -> int:
        pid = os.fork()
        if pid == 0:
            with contextlib.suppress(OSError):
                os.setpgid(0, 0)
                self.line.close()
                if self.scratch:
                    live_in(self.scratch / str(os.getpid()))
            work(bench, kata, os.fdopen(requests, "rb"), os.fdopen(out, "wb"))
        os.close(requests)
        os.close(out)
        self.children.add(pid)
        return pid

    def end(self, pid: int) -> int:
        """Kill what is left of a run, children that it started too, and return its status.

        The child is reaped here only, so that its number cannot yet be another process's.
        """
        if pid not in self.children:
            return 0
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)  # in case it had no time to become a group
        self.children.discard(pid)
        status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
        if self.scratch:
            remove(self.scratch / str(pid))
        return status


class OnceServer(Server):
    """Runs one job in this very process, and ends with it."""

    def __init__(self, kata: str, requests: BinaryIO, out: BinaryIO) -> None:
        self.kata = kata
        self.requests = requests
        self.out = out

    def __call__(self, bench: Workbench) -> None:
        self.out.write(b"ready\n")
        self.out.flush()
        self.serve(bench)

    def serve(self, bench: Workbench) -> None:
        work(bench, self.kata, self.requests, self.out, settle())


class SeriesServer(OnceServer):
    """Runs all jobs in this very process, one after the other: a browser's Python has no other."""

    def serve(self, bench: Workbench) -> None:
        for line in self.requests:
            bench.do(Job.from_line(line), self.out)


def settle() -> Path | None:
    """Make a folder for what runs leave behind. On a full disk there is none, and the tests that
    need a file say so.
    """
    with contextlib.suppress(OSError):
        folder = make_scratch()
        live_in(folder)
        return folder
    return None


def live_in(folder: Path) -> None:
    """Have temporary files, those of pytest and those of a learner's code, made in `folder`."""
    folder.mkdir(exist_ok=True)
    tempfile.tempdir = os.environ["TMPDIR"] = str(folder)


def work(
    bench: Workbench, kata: str, requests: BinaryIO, out: BinaryIO, own: Path | None = None
) -> NoReturn:
    """Warm up with `kata`, run the job that comes and end the process, however it went.

    If the process has a folder of its `own`, that goes with it.
    """
    status = 1
    try:
        if kata:
            bench.warm_up(kata, enough=lambda: is_waiting(requests))
        line = requests.readline()
        requests.close()
        if line:
            bench.do(Job.from_line(line), out)
        status = 0
    finally:
        if own:
            remove(own)
        os._exit(status)


def is_waiting(stream: BinaryIO) -> bool:
    """Whether there is something to read; on Windows nobody can tell of a pipe."""
    return os.name != "nt" and bool(select.select([stream], [], [], 0)[0])


def main(arguments: list[str]) -> None:
    requests = os.dup(0)
    out = os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    os.dup2(nowhere, 0)
    os.dup2(nowhere, 1)
    if arguments:
        [how, kata] = arguments
        alone = SeriesServer if how == "--series" else OnceServer
        server: Server = alone(kata, os.fdopen(requests, "rb"), os.fdopen(out, "wb"))
    else:
        server = ForkServer(socket.socket(fileno=requests))
    sys.exit(pytest.main(OPTIONS, plugins=[Workbench(server)]))


if __name__ == "__main__":
    main(sys.argv[1:])
