"""Decides on one kata of one submission, from what several runs of it say and do not say.

In order: the tests as they are; if all pass, the same tests with wrong expectations in half of
them, and again with the other half; then questions that only the supervisor knows.
"""

from dataclasses import replace
from pathlib import Path
from random import Random
from tempfile import mkdtemp
from typing import Any

from dojo.catalog import Kata, Kind
from dojo.errors import DojoError
from dojo.files import write_tree
from dojo.grading import clean
from dojo.grading.grade import Basis, KataGrade, Standing, Wall
from dojo.grading.heard import End, Heard
from dojo.grading.lookalike import LookAlike
from dojo.grading.order import Order
from dojo.grading.plain import agree, shown
from dojo.grading.sandbox import LIMITS, Limits
from dojo.grading.supervisor import TrustedTree, Witness
from dojo.grading.syscalls import Processes
from dojo.grading.variants import Look, looks_for, questions_for
from dojo.message import Message
from dojo.rubbish import remove
from dojo.verdict import Failure, Outcome, TestResult
from dojo.workspace import Tree, read_tree

NO_TESTS = "The tests in test_{}.py cannot be run; this says nothing of the answer."
NOT_THE_SAME = "The same tests gave another result when they were run again."
TAMPERED = (
    "It passes {tests} also with a wrong expectation, which no answer does that is being tested."
)
FORGED = "Its runs report what nobody asked for: {what}."
DISTURBED = "Something else than the tests wrote to where their results go."


class Judge:
    """Grades answers to one kata after another, with one witness and one source of chance."""

    def __init__(
        self, tree: TrustedTree, witness: Witness, random: Random, limits: Limits = LIMITS
    ) -> None:
        self._tree = tree
        self._witness = witness
        self._random = random
        self._limits = limits
        self._plans: dict[Path, LookAlike] = {}
        self._walls: frozenset[Wall] | None = None

    def grade(self, kata: Kata, answer: Tree) -> KataGrade:
        """The grade of one answer. Raises DojoError if no run can be had at all."""
        hearing = Hearing(self, kata, answer)
        grade = hearing.decide()
        heard = hearing.runs
        return replace(
            grade,
            files=tuple(f"{shown_as(kata)}/{name}" if name else shown_as(kata) for name in answer),
            seconds=sum(run.seconds for run in heard),
            cpu_seconds=sum(run.cpu_seconds for run in heard),
        )

    def look_alike(self, kata: Kata) -> LookAlike:
        if kata.test_file not in self._plans:
            self._plans[kata.test_file] = LookAlike(kata.test_file.read_text("utf-8"))
        return self._plans[kata.test_file]

    def run(
        self,
        kata: Kata,
        answer: Tree,
        source: str,
        questions: tuple[str, ...] = (),
        looks: tuple[str, ...] = (),
    ) -> Heard:
        """One run, in a folder of its own that is gone when this returns."""
        folder = Path(mkdtemp(dir=self._tree.runs))
        try:
            place = folder / "answer" / kata.answer.name
            place.parent.mkdir()
            write_tree(place, answer)
            code = folder / "tests" / kata.test_file.name
            code.parent.mkdir()
            code.write_text(source, "utf-8")
            scratch = folder / "scratch"
            scratch.mkdir()
            order = Order(
                module=kata.module,
                test_file=self._tree.root / kata.test_file.relative_to(kata.root),
                code=code,
                answer=place,
                scratch=scratch,
                shown_as=shown_as(kata),
                questions=questions,
                looks=looks,
                processes=Processes.OWN_GROUP
                if self.look_alike(kata).needs_processes
                else Processes.NONE,
                limits=self._limits,
            )
            heard = self._witness.run(order)
        finally:
            remove(folder)
        return heard

    def walls_here(self) -> frozenset[Wall]:
        """The walls that stand around a run on this system, by the word of a run of nothing."""
        if self._walls is None:
            folder = Path(mkdtemp(dir=self._tree.runs))
            try:
                scratch, nothing = folder / "scratch", folder / "test_nothing.py"
                scratch.mkdir()
                nothing.touch()
                order = Order("", nothing, nothing, nothing, scratch, "")
                heard = self._witness.run(order)
            finally:
                remove(folder)
            if heard.end is not End.BY_ITSELF:
                raise DojoError(
                    "The tests cannot be run behind walls here: a run of no test did not end.",
                    "Is there too little memory? `python3 -m pytest katas` runs them without.",
                )
            self._walls = heard.walls
        return self._walls

    def draw(self) -> Random:
        """A source of chance for one kata, that nothing else draws from."""
        return Random(self._random.getrandbits(128))


class Hearing:
    """The runs of one answer, and what is made of them."""

    def __init__(self, judge: Judge, kata: Kata, answer: Tree) -> None:
        self.judge = judge
        self.kata = kata
        self.answer = answer
        self.runs: list[Heard] = []
        self.random = judge.draw()

    def decide(self) -> KataGrade:
        try:
            plain = self.run(self.judge.look_alike(self.kata).text)
        except SyntaxError:
            return self.standing(Standing.NOT_GRADED, NO_TESTS.format(self.kata.name))
        if not plain.expected:
            return self.standing(Standing.NOT_GRADED, NO_TESTS.format(self.kata.name))
        names = plain.expected
        tests = plain.tests(names)
        if plain.oddities:
            return self.standing(Standing.TAMPERED, FORGED.format(what=plain.oddities[0]), tests)
        if plain.end is not End.BY_ITSELF:
            return self.standing(Standing.CUT_SHORT, plain.why_cut().idea, tests)
        if not all(test.outcome is Outcome.PASSED for test in tests):
            return self.standing(Standing.RED, "", tests)
        if not plain.is_whole:
            return self.standing(Standing.RED, DISTURBED, tests)
        return self.confirm(tests)

    def confirm(self, tests: tuple[TestResult, ...]) -> KataGrade:
        """All tests passed, or so it was said: see whether that holds."""
        look_alike = self.judge.look_alike(self.kata)
        guarded = look_alike.plan.guarded
        basis = Basis(
            guarded=tuple(test.name for test in tests if base(test.name) in guarded),
            opposed=tuple(t.name for t in tests if base(t.name) in look_alike.plan.opposed),
            unguarded=tuple(test.name for test in tests if base(test.name) not in guarded),
        )
        if guarded:
            first = {name for name in guarded if self.random.random() < 0.5}
            for wrong in (first, set(guarded) - first):
                run = self.run(look_alike.source(wrong, self.random))
                if doubt := self.doubt(run, wrong, tests):
                    return doubt
        if looks := looks_for(self.kata):
            run = self.run("", looks=tuple(look.code for look in looks))
            if doubt := self.doubt_structure(run, looks, tests):
                return doubt
            basis = replace(basis, structure=len(looks))
        questions = questions_for(self.kata, self.random)
        reference = read_tree(self.kata.solution("reference"))
        if questions and reference:
            truth = self.judge.run(self.kata, reference, "", questions)
            run = self.run("", questions)
            if doubt := self.doubt_answers(run, truth, questions, tests):
                return doubt
            basis = replace(basis, variants=len(questions))
        return replace(self.standing(Standing.GREEN, "", tests), basis=basis)

    def doubt(self, run: Heard, wrong: set[str], tests: tuple[TestResult, ...]) -> KataGrade | None:
        """What speaks against the answer in a run where the tests in `wrong` must fail."""
        names = tuple(test.name for test in tests)
        if run.oddities:
            return self.standing(Standing.TAMPERED, FORGED.format(what=run.oddities[0]), tests)
        if run.expected and set(run.expected) != set(names):
            return self.standing(Standing.NOT_GRADED, "The tests and their look-alikes differ.")
        passed_wrong = [n for n in names if base(n) in wrong and run.passed(n)]
        if passed_wrong:
            reason = TAMPERED.format(tests=", ".join(passed_wrong[:3]))
            return self.standing(Standing.TAMPERED, reason, tests)
        if not run.is_whole:
            reason = run.why_cut().idea if run.end is not End.BY_ITSELF else DISTURBED
            return self.standing(Standing.CUT_SHORT, f"{NOT_THE_SAME} {reason}", tests)
        failed_true = [n for n in names if base(n) not in wrong and not run.passed(n)]
        if failed_true:
            shown = tuple(replace_failed(test, run) for test in tests)
            return self.standing(Standing.UNSTABLE, NOT_THE_SAME, shown)
        return None

    def doubt_structure(
        self, run: Heard, looks: tuple[Look, ...], tests: tuple[TestResult, ...]
    ) -> KataGrade | None:
        """What speaks against the answer in its source."""
        if not run.is_whole or len(run.answers) != len(looks):
            return self.standing(Standing.CUT_SHORT, run.why_cut().idea, tests)
        for look, found in zip(looks, run.answers, strict=True):
            if found != {"value": True}:
                failed = TestResult("structure", Outcome.FAILED, Failure(Message(look.idea)))
                return self.standing(Standing.RED, "", (*tests, failed))
        return None

    def doubt_answers(
        self, run: Heard, truth: Heard, questions: tuple[str, ...], tests: tuple[TestResult, ...]
    ) -> KataGrade | None:
        """What speaks against the answer in its replies to questions."""
        says_something = any(isinstance(a, dict) and "value" in a for a in truth.answers)
        nothing = self.kata.kind is Kind.PREDICT and not says_something
        if not truth.is_whole or len(truth.answers) != len(questions) or nothing:
            return self.standing(
                Standing.NOT_GRADED, "The reference does not answer its own variants.", tests
            )
        if not run.is_whole or len(run.answers) != len(questions):
            reason = run.why_cut().idea if run.end is not End.BY_ITSELF else DISTURBED
            return self.standing(Standing.CUT_SHORT, reason, tests)
        for question, right, given in zip(questions, truth.answers, run.answers, strict=True):
            if not agree(right, given):
                failed = variant_failure(self.kata, question, right, given)
                return self.standing(Standing.RED, "", (*tests, failed))
        return None

    def run(
        self, source: str, questions: tuple[str, ...] = (), looks: tuple[str, ...] = ()
    ) -> Heard:
        heard = self.judge.run(self.kata, self.answer, source, questions, looks)
        self.runs.append(heard)
        return heard

    def standing(
        self, standing: Standing, reason: str, tests: tuple[TestResult, ...] = ()
    ) -> KataGrade:
        return KataGrade(self.kata.name, self.kata.topic, standing, reason, tests=tests)


def shown_as(kata: Kata) -> str:
    return f"katas/{kata.topic}/{kata.answer.name}"


def base(name: str) -> str:
    """A test's name without its parameters."""
    return name.partition("[")[0]


def replace_failed(test: TestResult, run: Heard) -> TestResult:
    """The result as a learner is to see it who passed a test once and not again."""
    if run.passed(test.name):
        return test
    message = Message(
        "This test passed, and failed when it was run again.",
        ask="Does your code depend on the time, on chance, or on what has run before?",
    )
    return replace(test, outcome=Outcome.FAILED, failure=Failure(message))


def variant_failure(kata: Kata, question: str, right: Any, given: Any) -> TestResult:
    """What a learner is told whose answer is right for the inputs that the tests show alone."""
    message = Message(
        "With inputs that the tests do not show, the answer is another one.",
        called=question,
        got=described(given),
        expected=described(right),
        ask="Does your code work out its result, or does it know the examples?",
    )
    if kata.kind is Kind.PREDICT:  # what a program prints is for the learner to find out
        message = Message("A prediction or a reason is not what holds on this Python.")
    return clean.result(TestResult("variants", Outcome.FAILED, Failure(message)))


def described(answer: Any) -> str:
    """An answer to a question, in words."""
    if isinstance(answer, dict) and "raised" in answer:
        return f"{answer['raised']}, raised"
    return shown(answer["value"]) if isinstance(answer, dict) and "value" in answer else "nothing"
