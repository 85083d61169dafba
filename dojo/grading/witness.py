"""The process that runs learners' code for the grader.

It starts pytest once, without a test and without any learner's code. For each order it forks a
child that puts up its walls, takes in the test module that the order holds, and runs it; the child
dies with whatever the learner's code did to it. Where there is no `fork`, a witness serves one
order and ends with it.

What a child says is what a process says that a stranger's code shares: the supervisor believes
none of it that could not as well be said by a liar.
"""

import contextlib
import ctypes  # noqa: F401 - before the walls are up, and once for all children
import faulthandler
import importlib
import json
import os
import signal
import socket
import sys
import sysconfig  # noqa: F401
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO, NoReturn

import pytest

from dojo.answer import import_answer
from dojo.bench import OPTIONS, Bench, told_of
from dojo.catalog import python_files
from dojo.grading.order import Order
from dojo.grading.plain import plain
from dojo.grading.sandbox import Ground, adopt_orphans, close_in, die_with_parent

ROOT = Path(__file__).parent.parent.parent

# Bound now: a learner's code may put anything in the place of these.
leave = os._exit
write = os.write
to_json = json.dumps


class WitnessBench(Bench):
    """Carries out orders, and tells what happens in lines of JSON."""

    def __init__(self, server: Any) -> None:
        super().__init__(lambda: server.serve(self))

    def rehearse(self) -> None:
        """The packages that answers are in are there too: a test may have emptied `sys.path` before
        it asks for its `kata`.
        """
        for folder in sorted((ROOT / "katas").iterdir()):
            if folder.is_dir():
                importlib.import_module(f"katas.{folder.name}")
        super().rehearse()

    def carry_out(self, order: Order, out: int) -> None:
        """Do what `order` asks in this process, and write what happens to `out`."""

        def say(**event: object) -> None:
            data = to_json(event).encode() + b"\n"
            while data:
                data = data[write(out, data) :]

        ground = Ground((ROOT, order.code, order.answer), order.scratch)
        os.environ["HOME"] = os.environ["TMPDIR"] = tempfile.tempdir = str(order.scratch)
        self.under_test = order.answer
        code = compile(order.code.read_bytes(), str(order.code), "exec", dont_inherit=True)
        items = self.given_items(order.test_file, code)
        walls = close_in(ground, order.limits, order.processes)
        say(walls=sorted(walls), expected=[item.name for item in items])
        faulthandler.dump_traceback_later(order.limits.wall, exit=True, file=out)
        for item, following in zip(items, [*items[1:], None], strict=False):
            say(start=item.name)
            say(test=result_of(item, self.run(item, following)))
        for question in order.questions:
            say(
                answer=answer_to(
                    question, lambda: {"kata": import_answer(order.module, order.answer)}
                )
            )
        for look in order.looks:
            say(answer=answer_to(look, lambda: {"sources": sources_of(order.answer)}))
        say(end=True)


def result_of(item: pytest.Item, reports: list[pytest.TestReport]) -> dict[str, Any]:
    """What all phases of one test came to; subtests are no phases."""
    subtests = [report for report in reports if hasattr(report, "context")]
    return {
        "name": item.name,
        "phases": [[r.when, r.outcome] for r in reports if r not in subtests],
        "subtests_failed": sum(report.failed for report in subtests),
        **told_of(reports),
    }


def sources_of(answer: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in python_files(answer)}


def answer_to(question: str, given: Callable[[], dict[str, Any]]) -> object:
    """The plain value of the last expression of `question`, or the name of what was raised."""
    statements, _, expression = question.rpartition("\n")
    try:
        names = given()
        exec(statements, names)
        return {"value": plain(eval(expression, names))}
    except BaseException as error:  # noqa: BLE001 - what came of it is the answer
        return {"raised": nearest_built_in(type(error)).__name__}


def nearest_built_in(kind: type) -> type:
    """The class of an exception, or where that is a learner's own, the nearest that is not."""
    return next(base for base in type.mro(kind) if base.__module__ == "builtins")


class Server:
    """How orders reach the bench. One request, one reply: `run` gives a pid, `end` how it went."""

    def __init__(self, line: socket.socket) -> None:
        self.line = line
        self.children: set[int] = set()

    def serve(self, bench: WitnessBench) -> None:
        bench.rehearse()
        adopt_orphans()
        self.line.sendall(b"ready\n")
        while True:
            request, descriptors, _, _ = socket.recv_fds(self.line, 4096, 1)
            if not request:
                break
            verb, _, rest = request.decode().partition(" ")
            if verb == "run":
                self.reply(self.fork(bench, Path(rest), descriptors[0]), 0.0)
            else:
                self.reply(*self.end(int(rest)))
        for pid in tuple(self.children):  # the supervisor is gone
            self.end(pid)

    def reply(self, number: int, seconds: float) -> None:
        self.line.sendall(b"%d %.6f\n" % (number, seconds))

    def fork(self, bench: WitnessBench, place: Path, descriptor: int) -> int:
        pid = os.fork()
        if pid == 0:
            self.become_run(bench, place, descriptor)
        os.close(descriptor)
        self.children.add(pid)
        return pid

    def become_run(self, bench: WitnessBench, place: Path, descriptor: int) -> NoReturn:
        status = 1
        try:
            os.setsid()
            die_with_parent()
            self.line.close()
            order = Order.from_json(place.read_text("utf-8"))
            bench.carry_out(order, descriptor)
            status = 0
        finally:
            leave(status)

    def end(self, pid: int) -> tuple[int, float]:
        """Kill what is left of a run; return its status, and the CPU seconds of all of it.

        The child is reaped here only, so that its number cannot yet be another process's.
        """
        if pid not in self.children:
            return 0, 0.0
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(pid, signal.SIGKILL)
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)
        self.children.discard(pid)
        _, status, used = os.wait4(pid, 0)
        seconds = used.ru_utime + used.ru_stime
        while stray := next(iter(orphans(self.children)), 0):
            with contextlib.suppress(ProcessLookupError):
                os.kill(stray, signal.SIGKILL)
            with contextlib.suppress(ChildProcessError):
                used = os.wait4(stray, 0)[2]
                seconds += used.ru_utime + used.ru_stime
        return os.waitstatus_to_exitcode(status), seconds


def orphans(own: set[int]) -> set[int]:
    """The children of this process that it did not start: what a run's processes left behind."""
    found: set[int] = set()
    for children in Path("/proc/self/task").glob("*/children"):
        with contextlib.suppress(OSError):
            found.update(int(pid) for pid in children.read_text().split())
    return found - own


class OnceServer:
    """Serves one order in this very process, where there is no `fork`."""

    def __init__(self, requests: BinaryIO, out: int) -> None:
        self.requests = requests
        self.out = out

    def serve(self, bench: WitnessBench) -> None:
        bench.rehearse()
        os.write(self.out, b"ready\n")
        place = self.requests.readline().decode().strip()
        status = 1
        try:
            if place:
                bench.carry_out(Order.from_json(Path(place).read_text("utf-8")), self.out)
                status = 0
        finally:
            leave(status)


def main(arguments: list[str]) -> NoReturn:
    """Serve over descriptor 0, and where there is no `fork` over 0 and 1."""
    requests, out = os.dup(0), os.dup(1)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    os.close(nowhere)
    if "--once" in arguments:
        server: Any = OnceServer(os.fdopen(requests, "rb"), out)
    else:
        os.close(out)
        server = Server(socket.socket(fileno=requests))
    pytest.main(OPTIONS, plugins=[WitnessBench(server)])
    sys.exit(0)
