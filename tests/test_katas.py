"""Proves every kata: red where it must be red, green where it must be green, and nothing missing.

Each failure names the file and what to do: for the author of a kata this is the guide.
"""

import ast
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import pytest

from dojo.catalog import Catalog, Kata, Kind, Topic, python_files
from dojo.files import write_tree
from dojo.job import Job, Until, Watch
from dojo.message import IDEA_LIMIT, OUT_OF_TIME
from dojo.mutants import Mutant, equivalents_of, mutants_of
from dojo.runner import Runner
from dojo.verdict import Outcome, Verdict
from dojo.workspace import digest_of, read_tree

ROOT = Path(__file__).parent.parent
MUTANT_DEADLINE = 4.0


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.fixture(scope="session")
def verdict_on(runner: Runner):
    """The verdict on one answer of one kata, run once however many tests ask."""

    @cache
    def run(kata: Kata, answer: Path) -> Verdict:
        return runner.run(Job(kata.name, answer))

    return run


def failed_names(verdict: Verdict) -> list[str]:
    return [test.name for test in verdict.failed]


# 1. The stub


@pytest.mark.stub
def test_stub_is_the_sealed_one(exercise: Kata):
    assert exercise.answer.exists(), (
        f"{shown(exercise.answer)} is missing. Write the stub: its docstring is the task."
    )
    assert digest_of(exercise.answer) == exercise.seal, (
        f"{shown(exercise.answer)} is not the stub that katas/{exercise.topic}/topic.toml seals. "
        f"If it is as it should be, run: python3 -m dojo seal {exercise.name}"
    )


@pytest.mark.stub
def test_stub_states_the_task(exercise: Kata):
    file = exercise.answer / "__init__.py" if exercise.answer.is_dir() else exercise.answer
    sources = python_files(exercise.answer)
    docs = [ast.get_docstring(ast.parse(source.read_text("utf-8"))) for source in sources]
    assert any(docs), f"{shown(file)} has no docstring. It is the task: say what to make."
    longer = [doc for doc in docs if doc and "\n\n" in doc]
    assert len(longer) <= 1, (
        f"{shown(exercise.answer)} has {len(longer)} docstrings of more than a first paragraph: "
        "which is the task? Make the others shorter."
    )


@pytest.mark.stub
def test_stub_is_red_for_the_right_reason(exercise: Kata, verdict_on):
    verdict = verdict_on(exercise, exercise.answer)
    assert not verdict.trouble, f"{shown(exercise.test_file)}: {verdict.trouble}"
    green = [test.name for test in verdict.tests if test.outcome is Outcome.PASSED]
    if exercise.kind is Kind.WRITE:
        assert not green, (
            f"{shown(exercise.answer)} is a stub, and yet these tests of it pass: {green}. "
            "Raise NotImplementedError in the stub, or make the tests ask for more."
        )
    assert verdict.failed, f"{shown(exercise.answer)} is green. A kata begins red."
    untold = [t.failure for t in verdict.failed if t.failure and not t.failure.message.called]
    broken = [failure for failure in untold if "SyntaxError" in failure.cause]
    assert not broken, f"{shown(exercise.answer)} cannot be imported: {verdict.failed[0].failure}"


# 2. The reference


@pytest.mark.answers
def test_reference_is_green(exercise: Kata, verdict_on):
    reference = exercise.solution("reference")
    assert reference.exists(), f"{shown(reference)} is missing. Write the answer to be proud of."
    verdict = verdict_on(exercise, reference)
    assert verdict.is_green, (
        f"{shown(reference)} is red in {failed_names(verdict)}: "
        f"{verdict.trouble or verdict.failed[0].failure}"
    )
    assert not verdict.warnings, f"{shown(reference)} warns: {verdict.warnings}. Mend the cause."


@pytest.mark.answers
def test_reference_is_wholly_covered(exercise: Kata, runner: Runner):
    reference = exercise.solution("reference")
    verdict = runner.run(Job(exercise.name, reference, watch=Watch.COVERAGE))
    assert verdict.coverage, f"{shown(reference)} could not be measured: {verdict.trouble}"
    assert not verdict.coverage.missing, (
        f"No test runs lines {verdict.coverage.missing} of {shown(reference)}. "
        "Test them, or take them out."
    )
    assert not verdict.coverage.partial, (
        f"Lines {verdict.coverage.partial} of {shown(reference)} branch, and a way is never taken."
    )


@pytest.mark.answers
def test_reference_is_green_in_any_order_and_test_by_test(exercise: Kata, runner, verdict_on):
    reference = exercise.solution("reference")
    names = tuple(test.name for test in verdict_on(exercise, reference).tests)
    backwards = runner.run(Job(exercise.name, reference, tests=names[::-1]))
    assert backwards.is_green, (
        f"{shown(exercise.test_file)}: run backwards, {failed_names(backwards)} fail. "
        "A test may not lean on one before it."
    )
    for name in names:
        alone = runner.run(Job(exercise.name, reference, tests=(name,)))
        assert not alone.failed, f"{shown(exercise.test_file)}: {name} fails when it runs alone."


# 3. Right and wrong answers


def test_right_answer_is_green(exercise: Kata, right_answer: Path, verdict_on):
    verdict = verdict_on(exercise, right_answer)
    assert verdict.is_green, (
        f"{shown(right_answer)} is right, and yet red in {failed_names(verdict)}: "
        f"{verdict.trouble or verdict.failed[0].failure}. Loosen the test, or rule it out in the "
        "task and make it a wrong_ answer."
    )


def test_wrong_answer_is_red_where_it_says(exercise: Kata, wrong_answer: Path, verdict_on):
    name = caught_by(wrong_answer)
    verdict = verdict_on(exercise, wrong_answer)
    known = [test.name for test in verdict.tests]
    assert name in known, f"{shown(wrong_answer)} names {name}, which is not among {known}."
    assert name in failed_names(verdict), (
        f"{shown(wrong_answer)} gets through {name}; red are {failed_names(verdict)}. "
        "Make that test see the misconception, or name the one that does."
    )
    failure = next(test.failure for test in verdict.failed if test.name == name)
    assert failure
    idea = failure.message.idea
    assert 0 < len(idea.splitlines()[0]) <= IDEA_LIMIT, (
        f"{shown(exercise.test_file)}: the first line of {name} is {len(idea)} characters long. "
        f"Say the idea in {IDEA_LIMIT}."
    )


def caught_by(answer: Path) -> str:
    """The test that a wrong answer says it is red in."""
    for file in python_files(answer):
        doc = ast.get_docstring(ast.parse(file.read_text("utf-8"))) or ""
        found = re.search(r"^Caught by: (test_\w+)$", doc, re.MULTILINE)
        if found:
            assert doc.startswith("Believes "), (
                f"{shown(file)}: begin the docstring with what its author believed: Believes ..."
            )
            return found[1]
    pytest.fail(f"{shown(answer)}: the docstring needs a line `Caught by: test_name`.")


@pytest.mark.answers
def test_there_are_two_misconceptions(exercise: Kata):
    wrong = exercise.variants("wrong_")
    assert len(wrong) >= 2, (
        f"{shown(exercise.solutions)} has {len(wrong)} wrong_ answers. Add what learners really "
        "try: at least two, each in the form in which they would write it."
    )


@pytest.mark.answers
def test_no_test_passes_on_every_wrong_answer(exercise: Kata, verdict_on):
    """A test that no misconception fails guards against nothing that anybody does."""
    answers = exercise.variants("wrong_")
    passed_by_all = set.intersection(
        *({test.name for test in verdict_on(exercise, answer).passed} for answer in answers)
    )
    assert not passed_by_all, (
        f"{shown(exercise.test_file)}: every wrong_ answer passes {sorted(passed_by_all)}. Add the "
        "misconception that each of them is there for, or drop it."
    )


@pytest.mark.answers
def test_wrong_answers_do_not_reach_the_next_test(exercise: Kata, runner: Runner, verdict_on):
    """After all of them, in one process, the reference is still green."""
    wrong = exercise.variants("wrong_")
    whole = tuple(answer for answer in wrong if ended_by_itself(verdict_on(exercise, answer)))
    verdict = runner.run(
        Job(exercise.name, exercise.solution("reference"), before=whole, deadline=60)
    )
    assert verdict.is_green, (
        f"{shown(exercise.test_file)}: after the wrong answers, in the same process, the reference "
        f"is red in {failed_names(verdict)}: {verdict.failed[0].failure}. Which one leaves what?"
    )


def ended_by_itself(verdict: Verdict) -> bool:
    last = verdict.tests[-1]
    cut_short = last.failure is not None and last.failure.message.idea == OUT_OF_TIME.idea
    return last.outcome is not Outcome.UNHEARD and not cut_short


# 4. Mutants


@pytest.mark.answers
def test_every_mutant_of_the_reference_dies(exercise: Kata, runner: Runner, tmp_path: Path):
    reference = exercise.solution("reference")
    files = python_files(reference)
    listed = {(e.before, e.after): e for e in equivalents_of(exercise.solutions)}
    jobs = [
        (file, mutant, placed(mutant, file, reference, tmp_path / f"mutant_{number}"))
        for number, (file, mutant) in enumerate(
            (file, mutant) for file in files for mutant in mutants_of(file.read_text("utf-8"))
        )
    ]

    def survives(job: tuple[Path, Mutant, Path]) -> bool:
        run = Job(exercise.name, job[2], until=Until.FIRST_FAILURE, deadline=MUTANT_DEADLINE)
        return runner.run(run).is_green

    with ThreadPoolExecutor(2) as pool:
        verdicts = list(pool.map(survives, jobs))
    alive = [
        (file, mutant) for (file, mutant, _), green in zip(jobs, verdicts, strict=True) if green
    ]
    unexplained = [f"{shown(f)} {m}" for f, m in alive if (m.before, m.after) not in listed]
    assert not unexplained, (
        f"Mutants of the reference that no test notices:\n  {chr(10).join(unexplained)}\n"
        f"Add a test in {shown(exercise.test_file)}, or, where the mutant means the same, list it "
        f"with the reason in {shown(exercise.solutions)}/equivalent_mutants.toml."
    )
    stale = set(listed) - {(mutant.before, mutant.after) for _, mutant in alive}
    assert not stale, (
        f"{shown(exercise.solutions)}/equivalent_mutants.toml lists mutants that do not survive: "
        f"{sorted(stale)}. Take them out."
    )
    assert all(entry.reason for entry in listed.values()), "Each needs its reason."


def placed(mutant: Mutant, file: Path, reference: Path, folder: Path) -> Path:
    """Write `mutant` where it can be run as an answer: each in a place of its own."""
    name = "" if file == reference else file.relative_to(reference).as_posix()
    place = folder / reference.name
    write_tree(place, {**read_tree(reference), name: mutant.source.encode()})
    return place


# 5. Form


def test_every_assertion_is_told(exercise: Kata):
    tree = ast.parse(exercise.test_file.read_text("utf-8"))
    for node in ast.walk(tree):
        where = f"{shown(exercise.test_file)}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Assert):
            told = isinstance(node.msg, ast.Call) and ast.unparse(node.msg.func) == "tell"
            assert told, f"{where}: give the assertion a message by `tell(...)`."
            assert isinstance(node.msg, ast.Call)
            idea = node.msg.args[0]
            if isinstance(idea, ast.Constant):
                assert len(idea.value) <= IDEA_LIMIT, f"{where}: say it in {IDEA_LIMIT} characters."
        if isinstance(node, ast.Import | ast.ImportFrom):
            names = [getattr(node, "module", None), *(alias.name for alias in node.names)]
            learner = [name for name in names if (name or "").startswith(("katas", "solutions"))]
            assert not learner, f"{where}: only the fixture `kata` imports a learner's code."


@pytest.mark.answers
def test_hints_lead_and_do_not_tell(exercise: Kata):
    place = f"katas/{exercise.topic}/topic.toml, {exercise.name}"
    assert 3 <= len(exercise.hints) <= 4, f"{place}: {len(exercise.hints)} hints; write 3 or 4."
    code = set(code_lines(exercise.solution("reference")))
    for number, hint in enumerate(exercise.hints[:-1], start=1):
        given = [line for line in code if line in hint]
        assert not given, f"{place}: hint {number} gives the line {given[0]!r} of the answer away."


def code_lines(reference: Path) -> Iterator[str]:
    """The lines of a reference that say something of their own."""
    for file in python_files(reference):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.stmt) and not isinstance(node, ast.Import | ast.ImportFrom):
                line = ast.unparse(node).splitlines()[0]
                if len(line) > 11:
                    yield line


def test_kata_says_what_it_covers(exercise: Kata):
    place = f"katas/{exercise.topic}/topic.toml, {exercise.name}"
    assert exercise.level in (1, 2, 3), f"{place}: the level is 1, 2 or 3."
    assert exercise.covers, f"{place}: name the rows of the syllabus that it covers."
    wrong = [
        row for row in exercise.covers if not re.fullmatch(r"S([1-9]|0[1-9]|[1-9]\d|10[0-6])", row)
    ]
    assert not wrong, f"{place}: {wrong} are not rows of the syllabus, S01 to S106."


def test_topic_has_no_stray_and_no_missing_file(topic: Topic):
    folder = ROOT / "katas" / topic.name
    rest = {folder / "README.md", folder / "topic.toml"}
    expected = rest | own_files(topic)
    known = rest | own_files(Catalog.whole(ROOT).topic(topic.name))  # a course may pick some
    found = {path for path in folder.iterdir() if path.name != "__pycache__"}
    missing = sorted(shown(path) for path in expected - found)
    stray = sorted(shown(path) for path in found - known)
    assert not missing, f"Missing: {missing}. Write them, or take the kata out of topic.toml."
    assert not stray, f"No kata in topic.toml owns {stray}. Add one or remove them."


def own_files(topic: Topic) -> set[Path]:
    return {path for kata in topic.katas for path in (kata.answer, kata.test_file)}


@pytest.mark.answers
def test_solutions_hold_answers_only(exercise: Kata):
    for path in exercise.solutions.iterdir():
        known = re.fullmatch(
            r"(reference|right_\w+|wrong_\w+)(\.py)?|equivalent_mutants\.toml|variants\.toml|__pycache__",
            path.name,
        )
        assert known, (
            f"{shown(path)} is neither the reference nor right_ nor wrong_. Rename or remove it."
        )


def test_topics_require_topics_that_are_there(topic: Topic):
    """A tree that was published may leave topics out; one in which katas are made may not."""
    if not topic.has_answers:
        pytest.skip("the topic was not made in this tree")
    names = [other.name for other in Catalog.whole(ROOT).topics]
    missing = [needed for needed in topic.requires if needed not in names]
    assert not missing, (
        f"katas/{topic.name}/topic.toml requires {missing}, which are not in katas/."
    )
