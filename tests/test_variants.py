"""Proves that a kata can be graded: its right answers are green to a grader, whatever is drawn."""

from collections.abc import Iterator
from pathlib import Path
from random import Random, SystemRandom

import pytest

from dojo.catalog import Kata, Kind
from dojo.grading.grade import Standing
from dojo.grading.judge import Judge
from dojo.grading.plain import agree, shown
from dojo.grading.supervisor import TrustedTree, Witness
from dojo.grading.variants import many_questions
from dojo.workspace import read_tree

ROOT = Path(__file__).parent.parent

MOST = 200
"""So many of the questions that a variant can ask, the same ones each time."""

pytestmark = pytest.mark.answers


@pytest.fixture(scope="session")  # tests of other modules come in between
def judge() -> Iterator[Judge]:
    with TrustedTree(ROOT) as tree, Witness(tree) as witness:
        yield Judge(tree, witness, SystemRandom())


def test_reference_is_green_to_a_grader(exercise: Kata, judge: Judge):
    grade = judge.grade(exercise, read_tree(exercise.solution("reference")))
    assert grade.standing is Standing.GREEN, (
        f"A grader finds the reference of {exercise.name} {grade.standing.value}: {grade.reason} "
        f"{[str(test.failure) for test in grade.failed]}. Does a test ask for something that its "
        "own expectation takes part in? See docs/grading.md."
    )


def test_right_answers_agree_with_the_reference(exercise: Kata, judge: Judge):
    place = f"solutions/{exercise.topic}/{exercise.name}/variants.toml"
    questions = many_questions(exercise, Random(exercise.name), most=MOST)
    if not questions:
        return
    truth = judge.run(exercise, read_tree(exercise.solution("reference")), "", questions)
    assert truth.is_whole, f"{place}: the reference did not come to an end: {truth.why_cut()}"
    assert len(truth.answers) == len(questions)
    predicts = exercise.kind is Kind.PREDICT  # of others, what is drawn may raise each time
    assert not predicts or any("value" in answer for answer in truth.answers), (
        f"{place}: the reference raises {truth.answers[0]} whatever it is asked. Is that meant?"
    )
    for answer in exercise.variants("right_"):
        said = judge.run(exercise, read_tree(answer), "", questions)
        for question, right, given in zip(questions, truth.answers, said.answers, strict=True):
            assert agree(right, given), (
                f"{place}: {answer.stem} is right, and says {said_as(given)} where the reference "
                f"says {said_as(right)}. Ask for less:\n{question}"
            )


def said_as(answer: dict[str, object]) -> str:
    return shown(answer["value"]) if "value" in answer else f"{answer}"
