"""Predict katas: what is refused, and that no refusal holds the answer."""

from enum import Enum

import pytest

from dojo.predict import Asked, Program, check_prediction, check_reason, seal_of

SOURCE = "print(40 + 2)"


class Rule(Enum):
    ADDED = "Numbers are added."
    JOINED = "Digits are joined."


ASKED = [Asked("sum", seal_of(SOURCE), seal_of("sum", "ADDED"), question="What does + do?")]


def said(**answer: object) -> Program:
    return Program("sum", SOURCE, **answer)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("answer", "idea"),
    [
        ({}, "`sum` has no prediction yet."),
        ({"prints": 42}, "What a program prints is a text: write it in quotes."),
        ({"prints": "402"}, "`sum` prints something else on this Python."),
    ],
)
def test_a_prediction_is_refused_without_giving_the_answer(answer: dict[str, object], idea: str):
    with pytest.raises(AssertionError) as refused:
        check_prediction(said(**answer), ASKED)

    assert str(refused.value).startswith(idea)
    assert answer.get("prints") == 42 or "42" not in str(refused.value)


@pytest.mark.parametrize(
    ("answer", "idea"),
    [
        ({}, "`sum` has no reason yet."),
        ({"because": "ADDED"}, "A reason is one of the rules, without quotes: write Rule.NAME."),
        ({"because": Rule.JOINED}, "`sum` prints what it does for another reason."),
    ],
)
def test_a_reason_is_refused_without_giving_the_answer(answer: dict[str, object], idea: str):
    with pytest.raises(AssertionError) as refused:
        check_reason(said(**answer), ASKED)

    assert str(refused.value).startswith(idea)
    assert "Numbers are added" not in str(refused.value)


def test_what_is_right_is_accepted():
    program = said(prints="42\n", because=Rule.ADDED)

    check_prediction(program, ASKED)
    check_reason(program, ASKED)
