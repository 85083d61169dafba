"""The main screen, in a real terminal: what it shows at a save, at a key, and at the end."""

import os
import re
import signal
import subprocess
import sys
import time

import pytest

from tests.clone import Clone

pty = pytest.importorskip("pty", reason="needs a terminal of the Unix kind")

import fcntl  # noqa: E402
import struct  # noqa: E402
import termios  # noqa: E402

PATIENCE = 20.0
ESCAPES = r"\x1b(\[[0-9;?]*[A-Za-z]|\].*?(\x1b\\|\x07))"


class Screen:
    """A dojo in a terminal of its own; `wait_for` reads until a text is on the screen."""

    def __init__(self, clone: Clone, columns: int = 80, lines: int = 24) -> None:
        self.ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
        self.process = subprocess.Popen(
            [sys.executable, "-m", "dojo"],
            cwd=clone.root,
            env={**os.environ, "TERM": "xterm"},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(theirs)
        os.set_blocking(self.ours, False)
        self.page = ""

    def press(self, key: str) -> None:
        os.write(self.ours, key.encode())

    def wait_for(self, text: str) -> str:
        """The page, once `text` is on it, without escape sequences."""
        stop = time.monotonic() + PATIENCE
        while time.monotonic() < stop:
            try:
                self.page += os.read(self.ours, 65536).decode(errors="replace")
            except BlockingIOError:
                time.sleep(0.01)
            except OSError:
                break
            last = re.sub(ESCAPES, "", self.page.rpartition("\x1b[H")[2])
            if text in last:
                return last
        pytest.fail(f"{text!r} never came on the screen:\n{self.page[-3000:]}")

    def status(self) -> int:
        stop = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < stop:
            try:
                self.page += os.read(self.ours, 65536).decode(errors="replace")
            except BlockingIOError:
                time.sleep(0.01)
            except OSError:
                break
        return self.process.wait(PATIENCE)


@pytest.fixture
def at_counter(clone: Clone):
    """A clone whose learner stands at make_counter, and its screen."""
    for kata in clone.katas():
        if kata == "make_counter":
            break
        clone.solve(kata)
    screen = Screen(clone)
    screen.wait_for("First to mend:")
    yield clone, screen
    if screen.process.poll() is None:
        os.killpg(screen.process.pid, signal.SIGKILL)
        screen.process.wait()


def test_a_save_brings_a_new_verdict(at_counter):
    clone, screen = at_counter
    clone.solve("make_counter", "wrong_one_global_count")
    screen.wait_for("Two counters share one count.")
    clone.solve("make_counter")
    page = screen.wait_for("Green: all 4 tests pass.")

    assert "n goes on to the next kata" in page


def test_the_next_kata_comes_only_when_asked_for(at_counter):
    clone, screen = at_counter
    clone.solve("make_counter")
    screen.wait_for("Green: all 4 tests pass.")
    screen.press("n")
    screen.wait_for("multipliers")
    screen.press("p")
    screen.wait_for("Green: all 4 tests pass.")


def test_hint_list_and_reset_by_key(at_counter):
    clone, screen = at_counter
    pristine = clone.answer("make_counter").read_bytes()
    screen.press("h")
    screen.wait_for("Hint 1 of 3")
    screen.press("l")
    screen.wait_for("turn the page")
    screen.press("x")
    clone.solve("make_counter")
    screen.wait_for("Green: all 4 tests pass.")
    screen.press("r")
    screen.wait_for("y/n")
    screen.press("y")
    screen.wait_for("The stub is back.")
    assert clone.answer("make_counter").read_bytes() == pristine
    screen.press("u")
    screen.wait_for("y/n")
    screen.press("y")
    screen.wait_for("Green: all 4 tests pass.")


def test_an_endless_loop_is_overtaken_by_the_next_save(at_counter):
    clone, screen = at_counter
    clone.answer("make_counter").write_text("while True:\n    pass\n", "utf-8")
    screen.wait_for("Running ...")
    before = time.monotonic()
    clone.solve("make_counter")
    screen.wait_for("Green: all 4 tests pass.")

    assert time.monotonic() - before < 8  # the deadline of a run is ten seconds


@pytest.mark.parametrize("end", ["q", "\x03", "hangup", "terminate"])
def test_it_leaves_nothing_behind(at_counter, end: str):
    clone, screen = at_counter
    group = children_of(screen.process.pid)
    if end == "hangup":
        os.kill(screen.process.pid, signal.SIGHUP)
    elif end == "terminate":
        os.kill(screen.process.pid, signal.SIGTERM)
    else:
        screen.press(end)

    assert screen.status() == (130 if end == "\x03" else 0)
    assert "\x1b[?1049l" in screen.page  # the terminal was given back
    assert group
    assert not [pid for pid in group if is_alive(pid)]
    assert not list(clone.root.rglob("*.draft"))


def children_of(parent: int) -> list[int]:
    command = ["ps", "-A", "-o", "pid=,ppid="]
    rows = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split("\n")
    pairs = [tuple(map(int, row.split())) for row in rows if row.strip()]
    return [pid for pid, above in pairs if above == parent]


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_narrow_screen_holds_what_matters(clone: Clone):
    clone.solve(clone.katas()[0], "reference")
    screen = Screen(clone, columns=40, lines=20)
    page = screen.wait_for("First to mend:")
    screen.press("q")

    assert max(len(line.rstrip("\r")) for line in page.split("\n")) <= 40
    assert screen.status() == 0
