"""The runner: where there is no `fork` it says the same, and a stale worker is never asked."""

import io
import os
import signal
import time
from pathlib import Path

import pytest

from dojo.job import Job, Until, Watch
from dojo.launcher import KILLED, WarmParent, WarmSpares
from dojo.runner import Overtaken, Runner
from dojo.verdict import Verdict
from tests.clone import Clone, is_alive

ROOT = Path(__file__).parent.parent
ANSWERS = ROOT / "solutions/closures/make_counter"


def told(verdict: Verdict) -> list[tuple[str, str, str]]:
    return [(test.name, test.outcome, str(test.failure)) for test in verdict.tests]


def test_without_fork_the_verdicts_are_the_same(runner: Runner, tmp_path: Path):
    loop = tmp_path / "loop.py"
    loop.write_text("while True: pass\n", "utf-8")
    answers = [ANSWERS / "reference.py", ANSWERS / "wrong_one_global_count.py", loop]
    with Runner(ROOT, WarmSpares) as spares:
        for answer in answers:
            job = Job("make_counter", answer, deadline=0.6)
            assert told(spares.run(job)) == told(runner.run(job))


LITTER = """
import os, tempfile

def make_counter(start=0, step=1):
    folder = tempfile.mkdtemp()
    open(os.path.join(folder, "note"), "w").close()
    os.chmod(folder, 0)
"""


@pytest.mark.skipif(os.name == "nt", reason="a worker that forks removes what its children left")
def test_temporary_files_of_a_run_go_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    litter, temporary = tmp_path / "litter.py", tmp_path / "temporary"
    litter.write_text(LITTER, "utf-8")
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    with Runner(ROOT) as runner:
        runner.run(Job("make_counter", litter))
        write_cell = ROOT / "solutions/plugins/write_cell/reference.py"
        assert runner.run(Job("write_cell", write_cell)).is_green  # its tests have a tmp_path
        runner.prepare("write_cell")
        [own] = temporary.iterdir()
        assert len([*own.iterdir()]) <= 1, "one child waits, and it alone may have a folder"
    assert not [*temporary.iterdir()]


@pytest.mark.skipif(os.name == "nt", reason="on Windows nobody can ask whether a process is there")
def test_what_a_killed_worker_left_is_removed_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    with Runner(ROOT) as runner:
        runner.run(Job("make_counter", ANSWERS / "reference.py"))
        [own] = tmp_path.glob("dojo-*")
        os.kill(int(own.name.split("-")[1]), signal.SIGKILL)
    assert own.exists()
    with Runner(ROOT, WarmSpares) as runner:
        for _ in range(3):
            runner.run(Job("make_counter", ANSWERS / "reference.py"))
        assert not own.exists()
    with Runner(ROOT) as runner:
        runner.run(Job("make_counter", ANSWERS / "reference.py"))
    assert not [*tmp_path.glob("dojo-*")]


def test_a_verdict_survives_being_stored(runner: Runner):
    job = Job("make_counter", ANSWERS / "wrong_one_global_count.py", watch=Watch.COVERAGE)
    verdict = runner.run(job)

    assert Verdict.from_data(verdict.as_data()) == verdict


def test_a_run_may_stop_at_the_first_failure(runner: Runner):
    stub = ROOT / "katas/closures/make_counter.py"
    verdict = runner.run(Job("make_counter", stub, until=Until.FIRST_FAILURE))

    assert len(verdict.tests) == 1
    assert not verdict.is_green


def test_an_edited_test_is_collected_anew(clone: Clone):
    with Runner(clone.root) as runner:
        job = Job("make_counter", clone.root / "solutions/closures/make_counter/reference.py")
        assert runner.run(job).is_green
        test = clone.root / "katas/closures/test_make_counter.py"
        test.write_text(
            test.read_text("utf-8") + "\n\ndef test_new():\n    assert False\n", "utf-8"
        )
        assert [test.name for test in runner.run(job).failed] == ["test_new"]


def test_what_a_test_printed_is_told_once(clone: Clone):
    (clone.root / "katas/closures/test_make_counter.py").write_text(
        """
def test_new(kata, subtests):
    print("at the call")
    for word in ("in one", "in another"):
        with subtests.test(word):
            print(word)
""",
        "utf-8",
    )
    answer = clone.answer("make_counter")
    answer.write_text("print('at the import')\n", "utf-8")
    with Runner(clone.root) as runner:
        [test] = runner.run(Job("make_counter", answer)).tests

    assert sorted(test.output.splitlines()) == [
        "at the call",
        "at the import",
        "in another",
        "in one",
    ]


STARTS_A_THREAD = """
import threading, time
threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
"""


@pytest.mark.parametrize("launcher", [WarmParent, WarmSpares])
def test_what_is_left_behind_is_told_by_a_process_that_waited(
    launcher: type[WarmParent] | type[WarmSpares], tmp_path: Path
):
    answer = tmp_path / "answer.py"
    reference = (ANSWERS / "reference.py").read_text("utf-8")
    answer.write_text(f"{reference}{STARTS_A_THREAD}", "utf-8")
    with Runner(ROOT, launcher) as runner:
        runner.prepare("make_counter")
        time.sleep(1)  # it runs the tests on an empty answer meanwhile
        verdict = runner.run(Job("make_counter", answer))

    assert len(verdict.failed) == len(verdict.tests)
    assert "left something behind" in str(verdict.failed[0].failure)


def test_a_test_file_that_cannot_be_read_is_the_authors_trouble(clone: Clone):
    (clone.root / "katas/closures/test_account.py").write_text("def (:\n", "utf-8")
    with Runner(clone.root) as runner:
        reference = clone.root / "solutions/closures"
        broken = runner.run(Job("account", reference / "account/reference.py"))
        other = runner.run(Job("once", reference / "once/reference.py"))

    assert "test_account.py cannot be collected" in broken.trouble
    assert not broken.is_green
    assert other.is_green


@pytest.mark.skipif(os.name == "nt", reason="needs fork")
def test_a_child_of_the_answer_does_not_outlive_the_run(runner: Runner, tmp_path: Path):
    note = tmp_path / "pid"
    answer = tmp_path / "answer.py"
    answer.write_text(
        "import os, time\n"
        "def make_counter(start=0, step=1):\n"
        "    pid = os.fork()\n"
        "    if not pid:\n"
        "        time.sleep(60)\n"
        f"    open({str(note)!r}, 'w').write(str(pid))\n"
        "    return lambda: 0\n",
        "utf-8",
    )
    runner.run(Job("make_counter", answer))
    pid = int(note.read_text("utf-8"))
    stop = time.monotonic() + 5  # the system takes its time, well below the child's 60 seconds
    while is_alive(pid) and time.monotonic() < stop:
        time.sleep(0.01)

    assert not is_alive(pid)


class Dying:
    """A worker that has been killed, which nobody can tell yet; and a run of it."""

    def __init__(self) -> None:
        self.stream = io.BytesIO()

    def launch(self, _: Job) -> "Dying":
        return self

    def prepare(self, kata: str) -> None: ...

    def is_alive(self) -> bool:
        return True

    def end(self) -> int:
        return 0

    def close(self) -> None: ...


@pytest.mark.skipif(os.name == "nt", reason="needs fork")
def test_a_worker_that_takes_no_job_is_replaced():
    launchers = iter([lambda _: Dying(), WarmParent])
    with Runner(ROOT, lambda root: next(launchers)(root)) as runner:
        assert runner.run(Job("make_counter", ANSWERS / "reference.py")).is_green


@pytest.mark.skipif(os.name == "nt", reason="needs fork")
def test_an_answer_that_kills_the_worker_is_red_and_harms_nobody_else(tmp_path: Path):
    answer = tmp_path / "answer.py"
    answer.write_text("import os\nos.kill(os.getppid(), 9)\nos._exit(0)\n", "utf-8")
    with Runner(ROOT) as runner:
        assert not runner.run(Job("make_counter", answer)).is_green
        assert runner.run(Job("make_counter", ANSWERS / "reference.py")).is_green


@pytest.mark.skipif(os.name == "nt", reason="needs fork")
def test_who_asks_a_worker_that_another_thread_has_closed_hears_nothing():
    launcher = WarmParent(ROOT)
    launcher.close()
    launcher.prepare("make_counter")
    run = launcher.launch(Job("make_counter", ANSWERS / "reference.py"))
    with run.stream:
        assert run.stream.read() == b""
    assert run.end() == KILLED


def test_a_closed_runner_starts_no_worker():
    started: list[Path] = []
    runner = Runner(ROOT, started.append)  # type: ignore[arg-type]
    runner.close()
    with pytest.raises(Overtaken):
        runner.prepare("make_counter")
    assert not started
