"""Tests for `legb_predict`: each program is run here, on the Python that runs these tests."""

from dojo.predict import Asked, check_prediction, check_programs, check_reason

RULES = "bd40e35e4503"

PROGRAMS = [
    Asked(
        "two_around",
        source="d35d317024b3",
        rule="4bc4514373e7",
        question="Which of the two functions around `minute` binds `sky`?",
    ),
    Asked(
        "called_from_a_storm",
        source="794dbce39f4e",
        rule="5dc221567a04",
        question="Does `look` stand in the text of `storm`, or is it only called there?",
    ),
    Asked(
        "assigned_below",
        source="61a52824299e",
        rule="c913f069e3ae",
        question="Whose variable is `sky` in `dusk`? Read the function to its end.",
    ),
    Asked(
        "declared_global",
        source="83d68dabecc5",
        rule="a6ea93887e76",
        question="There are two variables `sky`. Which of them does `storm` rebind?",
    ),
    Asked(
        "method",
        source="7311cb133b1b",
        rule="aa263e3b70ff",
        question="To reach the `sky` of the class a method writes `self.sky`. Why is that needed?",
    ),
    Asked(
        "class_body",
        source="b9a57b531555",
        rule="2f688406dbf7",
        question="Does the class body bind `sky`? And what is around it?",
    ),
    Asked(
        "class_body_that_binds",
        source="1c3ce144323f",
        rule="3e0dde031adb",
        question="`sky` belongs to the class body here. Where else is such a name looked for?",
    ),
    Asked(
        "hidden_and_back",
        source="fccae7e9c060",
        rule="0eb8aab913dc",
        question="In which namespace did the first line bind `len`? And what did `del` take away?",
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
