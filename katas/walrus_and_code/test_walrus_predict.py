"""Tests for `walrus_predict`: how far `:=` reaches, when it binds, and where."""

from dojo.predict import Asked, check_prediction, check_programs, check_reason

RULES = "aaa3079dca36"

PROGRAMS = [
    Asked(
        "comparison",
        source="c83324ccf88f",
        rule="01c97a185c27",
        question="How far to the right does the value of this `:=` reach?",
    ),
    Asked(
        "comma",
        source="c1f85cf1146c",
        rule="4ed01c6edb62",
        question="Is the comma part of the value, or does it end the value? And with `=`?",
    ),
    Asked(
        "comprehension",
        source="13aca46c4033",
        rule="64cec47f630b",
        question="The loop variable is hidden. Is what `:=` binds hidden too? See PEP 572.",
    ),
    Asked(
        "anonymous",
        source="1048260efa5e",
        rule="f16cf28203fd",
        question="Write the lambda with `def` and `=` instead. Which `last` does that bind?",
    ),
    Asked(
        "f_string",
        source="87c9af281f64",
        rule="aebc95b9f4b4",
        question="What does a colon in the braces mean? Look up `=` in the format mini-language.",
    ),
    Asked(
        "class_body",
        source="cbba6b1b42fd",
        rule="28adb72d42c8",
        question="Where would the name be bound? Does such a program run at all?",
    ),
    Asked(
        "needless",
        source="347eef4683a6",
        rule="17a5e8090ccc",
        question="Which parts of the condition does Python look at to know that it is true?",
    ),
    Asked(
        "argument",
        source="6c72b94cc3d8",
        rule="e88330f5fd49",
        question="What does the call get: a value, or a value with the name of a parameter?",
    ),
]


def test_programs_and_rules_are_as_they_were(kata):
    check_programs(kata, PROGRAMS, RULES)


def test_each_prediction_comes_true(kata, subtests):
    for program in kata.PROGRAMS:
        with subtests.test(program.name):
            check_prediction(program, PROGRAMS)


def test_each_reason_is_the_reason(kata, subtests):
    for program in kata.PROGRAMS:
        with subtests.test(program.name):
            check_reason(program, PROGRAMS)
