"""The main screen, in a real terminal: what it shows at a save, at a key, and at the end."""

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.clone import Clone, is_alive, pick

pytest.importorskip("pty", reason="needs a terminal of the Unix kind")

from tests.screen import Screen

ROOT = Path(__file__).parent.parent


@pytest.fixture
def at_counter(clone: Clone):
    """A clone whose learner stands at make_counter, and its screen."""
    pick(clone, 'course = ["closures"]')
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


NOT_YET = {"pytest", "coverage", "pygments", "rich.syntax", "dojo.repository", "dojo.explain"}


def test_a_first_screen_loads_nothing_that_it_does_not_need(clone: Clone):
    loaded = clone.root / "loaded.txt"
    start = f"exec {sys.executable} -X importtime -m dojo 2>{loaded.name}"
    screen = Screen(clone.root, command=("/bin/sh", "-c", start))
    screen.wait_for("First to mend:")
    screen.press("q")
    assert screen.status() == 0

    names = {line.rpartition("|")[2].strip() for line in loaded.read_text("utf-8").splitlines()}
    assert "dojo.watch" in names
    assert names & NOT_YET == set()


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


def by_rename(file: Path, content: bytes) -> None:
    draft = file.with_name("draft~")
    draft.write_bytes(content)
    draft.replace(file)


def twice(file: Path, content: bytes) -> None:
    file.write_bytes(content[: len(content) // 2])
    file.write_bytes(content)


def emptied_first(file: Path, content: bytes) -> None:
    file.write_bytes(b"")
    time.sleep(0.02)
    file.write_bytes(content)


def gone_first(file: Path, content: bytes) -> None:
    file.unlink()
    time.sleep(0.02)
    file.write_bytes(content)


@pytest.mark.parametrize("save", [by_rename, twice, emptied_first, gone_first])
def test_however_an_editor_saves_the_verdict_is_that_of_the_whole_file(at_counter, save):
    clone, screen = at_counter
    before = set(frames(screen))
    screen.forget()
    answer = clone.answer("make_counter")
    save(answer, (ROOT / "solutions/closures/make_counter/reference.py").read_bytes())
    screen.wait_for("Green: all 4 tests pass.")
    verdicts = {line for frame in frames(screen) for line in frame if "tests pass" in line}

    assert verdicts <= {"Green: all 4 tests pass. What you have shown:", *verdict_lines(before)}


def frames(screen: Screen) -> list[tuple[str, ...]]:
    """Every page that was painted, in lines."""
    pages = re.sub(r"\x1b(\[(?!H)[0-9;?]*[A-Za-z]|\].*?(\x1b\\|\x07))", "", screen.page)
    return [tuple(page.replace("\r", "").split("\n")) for page in pages.split("\x1b[H")]


def verdict_lines(pages: set[tuple[str, ...]]) -> list[str]:
    return [line for page in pages for line in page if "tests pass" in line]


def test_a_file_that_stays_empty_is_judged(at_counter):
    clone, screen = at_counter
    clone.answer("make_counter").write_bytes(b"")
    screen.wait_for("Your file has no `make_counter`")


def test_a_touch_is_no_save(at_counter):
    clone, _ = at_counter
    stored = clone.root / ".dojo/verdicts/make_counter"
    wait_until(stored.exists)
    before = stored.stat().st_mtime_ns
    os.utime(clone.answer("make_counter"))
    time.sleep(0.5)

    assert stored.stat().st_mtime_ns == before


def test_of_rapid_saves_the_last_one_counts(at_counter):
    clone, screen = at_counter
    for _ in range(5):
        clone.solve("make_counter", "wrong_one_global_count")
        clone.solve("make_counter")
    page = screen.wait_for("Green: all 4 tests pass.")
    time.sleep(0.5)
    screen.press("h")

    assert "Green" in page
    assert "Green" in screen.wait_for("Hint 1 of 3")


NEW_TEST = "\n\ndef test_something_new():\n    assert False, 'This is asked since just now.'\n"
CHANGES = {
    "a test": ("katas/closures/test_make_counter.py", r"\Z", NEW_TEST, "is asked since just now"),
    "a title": ("katas/closures/topic.toml", 'title = ".*"', 'title = "Cells"', "Cells"),
    "conftest": (
        "conftest.py",
        r"^@pytest.fixture\ndef kata",
        "@pytest.fixture\ndef cat",
        "'kata'",
    ),
    "the dojo": ("dojo/message.py", r"\Z", "\n", "The dojo itself has changed."),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_changes_beside_the_answer_is_noticed(at_counter, what: str):
    clone, screen = at_counter
    clone.solve("make_counter")
    screen.wait_for("Green: all 4 tests pass.")
    name, old, new, told = CHANGES[what]
    file = clone.root / name
    file.write_text(
        re.sub(old, lambda _: new, file.read_text("utf-8"), count=1, flags=re.M), "utf-8"
    )

    screen.wait_for(told)


def test_a_topic_file_that_is_broken_is_told(at_counter):
    clone, screen = at_counter
    (clone.root / "katas/closures/topic.toml").write_text("title = \n", "utf-8")

    screen.wait_for("topic.toml")


@pytest.mark.parametrize("whom", ["the worker", "what it has forked"])
def test_a_killed_process_is_replaced(at_counter, whom: str):
    clone, screen = at_counter
    wait_until(
        lambda: [pid for worker in children_of(screen.process.pid) for pid in children_of(worker)]
    )
    workers = children_of(screen.process.pid)
    forked = [pid for worker in workers for pid in children_of(worker)]
    for pid in workers if whom == "the worker" else forked:
        os.kill(pid, signal.SIGKILL)
    clone.solve("make_counter")

    screen.wait_for("Green: all 4 tests pass.")


def test_it_goes_on_after_the_machine_was_suspended(at_counter):
    clone, screen = at_counter
    family = [screen.process.pid, *children_of(screen.process.pid)]
    for pid in family:
        os.kill(pid, signal.SIGSTOP)
    clone.solve("make_counter")
    time.sleep(0.2)
    for pid in family:
        os.kill(pid, signal.SIGCONT)

    screen.wait_for("Green: all 4 tests pass.")


def wait_until(condition) -> None:
    stop = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < stop
        time.sleep(0.02)


def test_a_save_before_the_watch_is_there_is_not_lost(clone: Clone):
    first = clone.katas()[0]
    clone.dojo("run", first, status=1)  # so that the first screen comes at once
    screen = Screen(clone.root)
    screen.wait_for("First to mend:")
    clone.solve(first)
    screen.wait_for("Green: all")
    screen.press("q")

    assert screen.status() == 0
