"""Many submissions at once: who is in, what is kept, what the page says, and what goes wrong."""

import csv
import json
import os
import signal
import subprocess
import sys
import time
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from html.parser import HTMLParser
from pathlib import Path

import pytest

from dojo.catalog import Catalog
from dojo.errors import DojoError
from dojo.files import write_tree
from dojo.grading.cohort import (
    Kept,
    Member,
    Result,
    Task,
    grade_all,
    members_of_folders,
    read_roster,
)
from dojo.grading.grade import Grade, KataGrade, Standing
from dojo.grading.grader import Sandbox
from dojo.grading.misconceptions import Misconceptions
from dojo.grading.reports.overview import overview
from dojo.grading.reports.page import ROWS, as_page
from dojo.grading.reports.table import safe
from dojo.workspace import read_tree
from tests.clone import Clone

ROOT = Path(__file__).parent.parent
KATAS = ("make_counter", "account")
ONLY = [word for name in KATAS for word in ("--kata", name)]


@pytest.fixture
def made(tmp_path: Path, catalog: Catalog):
    """A function that makes a submission of answers by their names in `solutions`."""

    def make(name: str, **answers: str) -> Path:
        place = tmp_path / "submissions" / name
        place.mkdir(parents=True)
        for kata_name, answer in answers.items():
            kata = catalog.kata(kata_name)
            write_tree(place / kata.answer.relative_to(ROOT), read_tree(kata.solution(answer)))
        return place

    return make


def cohort(*arguments: object, status: int = 0) -> str:
    """Run the command here: what it reads of the tree it never writes."""
    return Clone(ROOT).dojo("cohort", *map(str, arguments), status=status)


def rows(out: Path) -> list[dict[str, str]]:
    with (out / "cohort.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def kept_at(out: Path) -> dict[str, int]:
    return {file.name: file.stat().st_mtime_ns for file in (out / "grades").iterdir()}


def test_a_cohort_is_graded_told_and_not_graded_again(made, tmp_path: Path):
    out = tmp_path / "out"
    ada = made("Ada", make_counter="reference", account="reference")
    bob = made("<b>Bob</b>".replace("/", ""), make_counter="wrong_one_global_count")
    eve = made("Eve", make_counter="wrong_one_global_count")
    said = cohort(ada, bob, eve, *ONLY, "--out", out, "--jobs", 2)
    page = (out / "index.html").read_text("utf-8")
    found = {(row["name"], row["kata"]): row for row in rows(out)}

    assert "3 of 3 submissions are graded" in said
    assert found["Ada", "account"]["standing"] == "green"
    assert found["Eve", "account"]["standing"] == "missing"
    assert found["Eve", "make_counter"]["idea"] == "Two counters share one count."
    assert "wrong_one_global_count" in found["Eve", "make_counter"]["looks_like"]
    assert "&lt;b&gt;Bob" in page
    assert "<b>Bob" not in page

    before = kept_at(out)
    eve_file = eve / "katas/closures/make_counter.py"
    eve_file.write_bytes((ada / "katas/closures/make_counter.py").read_bytes())
    cohort(ada, bob, eve, *ONLY, "--out", out, "--jobs", 2)
    changed = [name for name, at in kept_at(out).items() if before[name] != at]

    assert len(before) == 3
    assert len(changed) == 1, "only what has changed is graded again"
    assert {row["standing"] for row in rows(out) if row["name"] == "Eve"} == {"green", "missing"}


def test_who_cannot_be_graded_stops_nobody_else(made, tmp_path: Path):
    roster = tmp_path / "roster.csv"
    made("Ada", make_counter="reference")
    made("Nobody")
    roster.write_text(
        "name,submission\nAda,submissions/Ada\nNobody,submissions/Nobody\nGone,no-such-ref\n"
    )
    said = cohort("--roster", roster, *ONLY, "--out", tmp_path / "out", status=1)
    trouble = {row["name"]: row["trouble"] for row in rows(tmp_path / "out")}

    assert "1 of 3 submissions are graded" in said
    assert "Nobody: There is no answer in" in said
    assert trouble["Ada"] == ""
    assert "no git ref of that name" in trouble["Gone"]


BROKEN = {
    "": "line 0: the first line must name the columns name and submission",
    "who,what\n": "line 1: the first line must name the columns name and submission",
    "name,submission\n": "line 1: there is nobody in it",
    "name,submission\nAda,a\nBob\n": "line 3: there are 1 cells, and 2 columns",
    "name,submission\nAda,\n": "line 2: the name or the submission is missing",
    "name,submission\nAda,a\n\nAda,b\n": "line 4: 'Ada' stands in line 2 already",
    'name,submission\n"Ada,a\n': "it is no CSV",
}


@pytest.mark.parametrize(("text", "what"), BROKEN.items())
def test_a_broken_line_of_a_roster_is_named(text: str, what: str, tmp_path: Path):
    roster = tmp_path / "roster.csv"
    roster.write_text(text, "utf-8")
    with pytest.raises(DojoError) as caught:
        read_roster(roster)

    assert what in str(caught.value)
    assert "Nothing was graded." in str(caught.value)


def test_a_roster_may_have_more_columns_and_a_mark_of_its_encoding(tmp_path: Path):
    roster = tmp_path / "roster.csv"
    (tmp_path / "ada").mkdir()
    roster.write_bytes("\ufeffgroup,submission,name\r\n1,ada,Ada é\r\n2,v1.0,Bob\r\n".encode())

    assert read_roster(roster) == (Member("Ada é", str(tmp_path / "ada")), Member("Bob", "v1.0"))


def test_folders_of_the_same_name_are_told_apart():
    members = members_of_folders(["a/work", "b/work", "c/other"])

    assert [member.name for member in members] == ["a/work", "b/work", "other"]
    with pytest.raises(DojoError, match="given twice"):
        members_of_folders(["a", "a"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "Submissions are needed, or a roster"),
        (["x", "--roster", "y"], "and not both"),
        (["--roster", "nowhere.csv"], "nowhere.csv cannot be read"),
        (["x", "--kata", "make_countr"], "Did you mean make_counter"),
        (["x", "--jobs", "0"], "--jobs"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_line(arguments: list[str], said: str):
    told = cohort(*arguments, status=2)

    assert said in told
    assert len(told.splitlines()) == 1


def test_grades_that_cannot_be_kept_end_it_in_a_line(made, tmp_path: Path):
    out = tmp_path / "out"
    out.write_text("a file where a folder should be")
    told = cohort(made("Ada", make_counter="reference"), *ONLY, "--out", out, status=2)

    assert "The grade of Ada could not be kept" in told


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk can be had here")
def test_a_full_disk_keeps_what_was_kept(made, tmp_path: Path, catalog: Catalog, monkeypatch):
    ada, bob = made("Ada", make_counter="reference"), made("Bob", make_counter="reference")
    kept = Kept(tmp_path / "out", catalog)
    told: list[Result] = []

    def fill(result: Result) -> None:
        told.append(result)
        folder = tmp_path / "out" / "grades"
        bob_file = kept._file(members[1])
        bob_file.with_name(f".{bob_file.name}.{os.getpid()}.draft").symlink_to("/dev/full")
        assert folder.is_dir()

    members = members_of_folders([str(ada), str(bob)])
    task = Task(str(ROOT), ("make_counter",), Sandbox.AS_THERE_IS)
    with ThreadPoolExecutor(1) as pool, pytest.raises(DojoError, match="Make room"):
        grade_all(members, task, kept, pool, fill, ahead=1)

    assert [result.member.name for result in told] == ["Ada"]
    assert kept.load(members[0])[1] == told[0].grade
    assert kept.load(members[1]) == ("", None)


def test_half_a_kept_grade_is_none(made, tmp_path: Path):
    out = tmp_path / "out"
    ada = made("Ada", make_counter="reference")
    cohort(ada, "--kata", "make_counter", "--out", out)
    [file] = (out / "grades").iterdir()
    file.write_bytes(file.read_bytes()[:100])
    cohort(ada, "--kata", "make_counter", "--out", out)

    assert json.loads(file.read_bytes())["name"] == "Ada"


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C is no signal that one process can send there")
def test_ctrl_c_keeps_what_is_done_and_the_next_run_goes_on(made, tmp_path: Path):
    out = tmp_path / "out"
    places = [str(made(f"member-{n}", make_counter="reference")) for n in range(4)]
    command = [sys.executable, "-m", "dojo", "cohort", *places, "--kata", "make_counter"]
    process = subprocess.Popen(
        [*command, "--out", str(out), "--jobs", "1"],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    deadline = time.monotonic() + 120
    while not (out / "grades").is_dir() or not list((out / "grades").glob("*.json")):
        assert time.monotonic() < deadline
        assert process.poll() is None
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)
    _, said = process.communicate(timeout=60)
    before = kept_at(out)

    assert process.returncode == 130
    assert "Traceback" not in said
    assert 0 < len(before) < 4
    cohort(*places, "--kata", "make_counter", "--out", out)
    assert all(kept_at(out)[name] == at for name, at in before.items())
    assert {row["standing"] for row in rows(out)} == {"green"}


class Counting(Executor):
    """An executor of nobody's: it runs each task at once, and counts."""

    def __init__(self) -> None:
        self.count = 0

    def submit(self, call, /, *arguments, **more):
        self.count += 1
        future: Future[str] = Future()
        future.set_result(call(*arguments, **more))
        return future


def test_any_executor_will_do(made, tmp_path: Path, catalog: Catalog):
    members = members_of_folders([str(made(f"m{n}", make_counter="reference")) for n in range(3)])
    kept = Kept(tmp_path / "out", catalog)
    task = Task(str(ROOT), ("make_counter",), Sandbox.AS_THERE_IS)
    told: list[Result] = []
    executor = Counting()
    grade_all(members, task, kept, executor, told.append, ahead=2)

    assert executor.count == 3
    assert {result.member for result in told} == set(members)
    assert all(result.grade and result.grade.is_green for result in told)


def test_a_cluster_loses_nothing_when_a_worker_is_killed(made, tmp_path: Path):
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    from distributed import Client

    places = [made(f"m{n}", make_counter="reference") for n in range(4)]
    file = tmp_path / "scheduler.json"

    def start(program: str, *more: str) -> subprocess.Popen[bytes]:
        options = ["--scheduler-file", str(file), "--host", "127.0.0.1", "--no-dashboard", *more]
        return subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.dask_{program}", *options],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    processes = [start("scheduler", "--port", "0")]
    try:
        processes += [start("worker", "--nthreads", "1", "--no-nanny") for _ in range(2)]
        wait_until(file.exists)
        address = json.loads(file.read_text("utf-8"))["address"]
        with Client(address, timeout=60) as client:
            client.wait_for_workers(2, timeout=90)
            arguments = [*places, "--kata", "make_counter", "--out", tmp_path / "out"]
            with ThreadPoolExecutor(1) as pool:
                run = pool.submit(cohort, *arguments, "--cluster", address)
                wait_until(lambda: sum(map(len, client.processing().values())) > 1)
                processes[1].kill()
                assert "4 of 4 submissions are graded" in run.result(timeout=200)
            assert len(client.scheduler_info()["workers"]) == 1
    finally:
        for process in processes:
            process.kill()
            process.wait()
    assert [row["standing"] for row in rows(tmp_path / "out")] == ["green"] * 4


def wait_until(is_so, seconds: float = 90) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_no_scheduler_is_a_line(made, tmp_path: Path):
    pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
    place = made("Ada", make_counter="reference")
    told = cohort(place, "--out", tmp_path / "out", "--cluster", "no-such-protocol://x", status=2)

    assert told.startswith("dojo: No scheduler answers at no-such-protocol://x")


class Tags(HTMLParser):
    """The tags of a page, and what it would fetch."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.fetched: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append(tag)
        self.fetched += [name for name, _ in attrs if name in ("src", "href") or name[:2] == "on"]


def test_the_page_is_whole_in_itself_whatever_it_shows(catalog: Catalog, tmp_path: Path):
    kata = catalog.kata("make_counter")
    text = "'\"><img src=x onerror=alert(1)></td><script>alert(2)</script>"
    grade = KataGrade(kata.name, kata.topic, Standing.TAMPERED, text)
    results = [
        Result(Member(text, text), Grade(text, "", (grade,), python=text)),
        Result(Member("Bob", "b"), None, text),
    ]
    known = Misconceptions(ROOT, tmp_path / "kept.json")
    tags = Tags(as_page(overview((kata,), results, known)))

    assert tags.fetched == []
    assert not {"script", "img", "link", "iframe"} & set(tags.open)


def test_a_large_cohort_has_no_large_table(catalog: Catalog, tmp_path: Path):
    kata = catalog.kata("make_counter")
    grade = Grade("x", "", (KataGrade(kata.name, kata.topic, Standing.GREEN),))
    results = [Result(Member(f"m{n}", "x"), grade) for n in range(ROWS + 1)]
    page = as_page(overview((kata,), results, Misconceptions(ROOT, tmp_path / "kept.json")))

    assert "the CSV file has each of them" in page
    assert len(page) < 100_000


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)"])
def test_no_cell_of_the_table_is_a_formula(cell: str):
    assert safe(cell) == f"'{cell}"
    assert safe("a name") == "a name"


def test_the_benchmark_states_both():
    command = [sys.executable, "benchmarks/grading.py", "1", "1", "2"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert "1 submissions, " in done.stdout
    assert "dojo takes " in done.stdout
