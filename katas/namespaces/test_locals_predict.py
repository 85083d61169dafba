"""Tests for `locals_predict`: each program is run here, on the Python that runs these tests."""

from dojo.predict import Asked, check_prediction, check_programs, check_reason, since

RULES = "225f2d37dd77"

PROGRAMS = [
    Asked(
        "write_in_a_function",
        source="5f9c049f3500",
        rule="e5c90dbdcd8b",
        question="Is the dict where this function keeps `price`, or a copy of it?",
    ),
    Asked(
        "write_in_a_class",
        source="4ea39d92ee92",
        rule="ce1b12103598",
        question="Where does a class body keep its names while it runs?",
    ),
    Asked(
        "ask_twice",
        source="e58531c40bdf",
        rule=since(3, 13, "49a18a8254ef", before="d75b52c0f5a2"),
        question="Two questions in one call: one dict or two? PEP 667 says since when.",
    ),
    Asked(
        "ask_early",
        source="830231f4e0a3",
        rule=since(3, 13, "1dcf0532fec0", before="a34df9c9698c"),
        question="Which dict does the second `locals()` fill: `early`, or another?",
    ),
    Asked(
        "exec_and_print",
        source="2036bda59d74",
        rule="8a1a966c8808",
        question="The compiler sees no assignment to `price` in the function. So what is it?",
    ),
    Asked(
        "exec_and_ask",
        source="f863995aca49",
        rule=since(3, 13, "452037ad8c7f", before="c20c861a2b09"),
        question="`exec` writes into the dict of one `locals()`. Does the next one show it?",
    ),
    Asked(
        "list_comprehension",
        source="5868933d173f",
        rule=since(3, 12, "e506d6cb2a93", before="c5f354c1ea01"),
        question="Whose namespace is asked, and is it the function's? See PEP 709.",
    ),
    Asked(
        "generator_expression",
        source="8ee920fad621",
        rule="d8fcfdfbbc47",
        question="`eval` asks for the names where it runs. Which function is that?",
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
