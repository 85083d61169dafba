"""The main screen, in a real terminal: what it shows at a save, at a key, and at the end."""

import os
import signal
import subprocess
import time

import pytest

from tests.clone import Clone, is_alive

pytest.importorskip("pty", reason="needs a terminal of the Unix kind")

from tests.screen import Screen


@pytest.fixture
def at_counter(clone: Clone):
    """A clone whose learner stands at make_counter, and its screen."""
    for kata in clone.katas():
        if kata == "make_counter":
            break
        clone.solve(kata)
    screen = Screen(clone.root)
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


def test_a_narrow_screen_holds_what_matters(clone: Clone):
    clone.solve(clone.katas()[0], "reference")
    screen = Screen(clone.root, columns=40, lines=20)
    page = screen.wait_for("First to mend:")
    screen.press("q")

    assert max(len(line.rstrip("\r")) for line in page.split("\n")) <= 40
    assert screen.status() == 0
