"""The workflows that grade pull requests: each step run here, against real repositories."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.clone import Clone
from tests.workflow import Job, changed_files, steps_of, write_json

ROOT = Path(__file__).parent.parent
WORKFLOWS = ROOT / ".github" / "workflows"
ANSWER = "katas/closures/make_counter.py"
TEST = "katas/closures/test_make_counter.py"

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("bash") is None,
    reason="the workflows run on Linux, behind walls that only Linux has",
)


class PullRequest:
    """A base repository on a server, a fork of it, and one pull request between them."""

    def __init__(self, folder: Path, published: Path) -> None:
        self.folder = folder
        self.server = folder / "base.git"
        subprocess.run(
            ["git", "clone", "-q", "--bare", str(published), str(self.server)], check=True
        )
        subprocess.run(["git", "clone", "-q", str(self.server), str(folder / "fork")], check=True)
        self.fork = Clone(folder / "fork")
        self.base = self.fork.git("rev-parse", "HEAD").strip()
        self.head = self.base
        self.comments: list[dict[str, object]] = []
        self.runs = 0

    def push(self) -> None:
        """Commit what the fork holds; the pull request has it then as its head."""
        self.fork.git("add", "-A")
        self.fork.git("commit", "-qm", "my answers")
        self.fork.git("push", "-q", "-f", str(self.server), "HEAD:refs/pull/1/head")
        self.head = self.fork.git("rev-parse", "HEAD").strip()

    def grade(self) -> tuple[Job, int]:
        """Run grade.yml as it is on the base; return the job and its status."""
        self.runs += 1
        context = {
            "github.event.pull_request.base.sha": self.base,
            "github.event.pull_request.head.sha": self.head,
            "vars.GRADE_PULL_REQUESTS": "true",
        }
        workspace = self.folder / f"grade-{self.runs}"
        job = Job(WORKFLOWS / "grade.yml", workspace, self.server, context)
        assert job.is_due()
        return job, job.run()

    def report(self, result: bytes, commit: str = "", **run: str) -> tuple[Job, int | None]:
        """Run report.yml with `result` as what the grading run left; None if it is not due."""
        self.runs += 1
        files = changed_files(self.fork.root, self.base, self.head)
        pull = {
            "number": 1,
            "state": "open",
            "base": {"repo": {"full_name": "course/katas"}},
            "head": {"label": "learner:main", "sha": self.head},
            "changed_files": len(files),
        }
        state = self.folder / "github.json"
        write_json(state, {"pulls": [pull], "files": files, "comments": self.comments})
        about = {
            "event": "pull_request",
            "path": ".github/workflows/grade.yml",
            "conclusion": "failure",
            "id": "7",
            "head_sha": commit or self.head,
            "head_branch": "main",
            "head_repository.owner.login": "learner",
            **run,
        }
        context = {f"github.event.workflow_run.{name}": value for name, value in about.items()} | {
            "github.event.repository.default_branch": "refs/heads/main",
            "github.repository": "course/katas",
            "github.token": "a token",
        }
        workspace = self.folder / f"report-{self.runs}"
        job = Job(WORKFLOWS / "report.yml", workspace, self.server, context)
        if not job.is_due():
            return job, None
        workspace.mkdir()
        (workspace / "received").mkdir()
        (workspace / "received" / "grade.json").write_bytes(result)
        status = next((s for s in map(job.step, steps_of(job.workflow)) if s), 0)
        self.comments = json.loads(state.read_text("utf-8"))["comments"]
        return job, status


@pytest.fixture
def pull(published: Path, tmp_path: Path) -> PullRequest:
    return PullRequest(tmp_path, published)


def result_of(job: Job) -> bytes:
    return (job.workspace / "grade.json").read_bytes()


def test_an_honest_pull_request_gets_one_comment_that_follows_it(pull: PullRequest):
    pull.fork.solve("make_counter", "wrong_one_global_count")
    pull.push()
    graded, status = pull.grade()
    summary = (graded.workspace / "summary.md").read_text("utf-8")
    told, told_status = pull.report(result_of(graded))

    assert status == 1, graded.said
    assert f"::error file={ANSWER},line=" in graded.said
    assert "Two counters share one count." in summary
    assert told_status == 0, told.said
    [comment] = pull.comments
    assert "0 of 1 answer is green" in str(comment["body"])
    assert "python3 -m dojo hint make_counter" in str(comment["body"])
    assert pull.head[:12] in str(comment["body"])

    pull.fork.solve("make_counter")
    pull.fork.solve("account")
    pull.push()
    graded, status = pull.grade()
    _, told_status = pull.report(result_of(graded), conclusion="success")

    assert status == 0, graded.said
    assert [kata["kata"] for kata in json.loads(result_of(graded))["katas"] if kata["tests"]] == [
        "make_counter",
        "account",
    ], "only what the pull request touches is run"
    assert told_status == 0
    [comment] = pull.comments
    assert "2 of 2 answers are green" in str(comment["body"])


def test_changed_tests_have_no_effect_and_end_the_telling(pull: PullRequest):
    pull.fork.solve("make_counter", "wrong_one_global_count")
    (pull.fork.root / TEST).write_text("def test_nothing():\n    pass\n", "utf-8")
    pull.push()
    graded, status = pull.grade()
    told, told_status = pull.report(result_of(graded))

    assert status == 1, graded.said
    assert f"- changed: `{TEST}`" in (graded.workspace / "summary.md").read_text("utf-8")
    assert told_status == 2
    assert f"touches what is no answer: {TEST}" in told.said
    assert pull.comments == []


def test_a_changed_workflow_cannot_speak_through_the_comment(pull: PullRequest):
    pull.fork.solve("make_counter")
    pull.push()
    forged = result_of(pull.grade()[0])
    pull.fork.solve("make_counter", "wrong_one_global_count")
    workflow = pull.fork.root / ".github" / "workflows" / "grade.yml"
    workflow.write_text(workflow.read_text("utf-8") + "      - run: echo green\n", "utf-8")
    pull.push()
    told, status = pull.report(forged)

    assert status == 2
    assert "touches what is no answer: .github/workflows/grade.yml" in told.said
    assert pull.comments == []


def test_a_renamed_test_is_seen_under_both_names(pull: PullRequest):
    (pull.fork.root / ANSWER).unlink()
    (pull.fork.root / TEST).rename(pull.fork.root / ANSWER)
    pull.push()
    told, status = pull.report(b"{}")

    assert status == 2
    assert f"touches what is no answer: {TEST}" in told.said


def test_what_is_no_grade_is_not_told(pull: PullRequest):
    pull.fork.solve("make_counter")
    pull.push()
    told, status = pull.report(b'{"schema": 1, "green": true}')

    assert status == 2
    assert "grade.json is no grade of this tree:" in told.said
    assert pull.comments == []


def test_a_grade_of_an_older_push_is_not_told(pull: PullRequest):
    pull.fork.solve("make_counter")
    pull.push()
    told, status = pull.report(b"{}", commit=pull.base)

    assert status == 2
    assert "0 open pull requests have" in told.said


def test_a_workflow_that_only_has_the_name_is_not_heard(pull: PullRequest):
    pull.fork.solve("make_counter")
    pull.push()

    assert pull.report(b"{}", path=".github/workflows/mine.yml")[1] is None
    assert pull.report(b"{}", path=".github/workflows/grade.yml.yml")[1] is None
    assert pull.report(b"{}", event="push")[1] is None


def test_somebody_elses_comment_is_left_alone(pull: PullRequest):
    marked = "<!-- import-katas: grade -->\nmine"
    pull.comments = [{"id": 1, "user": {"login": "learner", "type": "User"}, "body": marked}]
    pull.fork.solve("make_counter")
    pull.push()
    graded, _ = pull.grade()
    _, status = pull.report(result_of(graded))

    assert status == 0
    assert pull.comments[0]["body"] == marked
    assert len(pull.comments) == 2


def test_output_of_a_learner_is_no_command(pull: PullRequest):
    said = "x\\n::error::forged\\n##[error]forged\\n```\\n@everyone <img src=x>"
    hostile = f'raise RuntimeError("{said}")\n'
    (pull.fork.root / ANSWER).write_text(f'print("::stop-commands::x")\n{hostile}', "utf-8")
    pull.push()
    graded, status = pull.grade()
    summary = (graded.workspace / "summary.md").read_text("utf-8")

    assert status == 1, graded.said
    commands = [
        line for line in graded.said.splitlines() if line.lstrip().startswith(("::", "##["))
    ]
    assert len(commands) == 1
    assert commands[0].startswith(f"::error file={ANSWER},line=2,title=make_counter")
    assert "stop-commands" not in graded.said
    blocks = r"^ *(`{3,})text\n.*?\n *\1$"
    outside = re.sub(blocks, "", summary, flags=re.MULTILINE | re.DOTALL)
    assert "@everyone" in summary
    assert "@everyone" not in outside
    assert "<img" not in outside
