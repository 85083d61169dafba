"""Tests for `locals_predict`: each program is run here, on the Python that runs these tests."""

import sys

from dojo import tell, words
from dojo.predict import prints_that, reason_fits, seal_of


def since(major, minor, seal, *, before):
    """The seal that holds for this Python: another rule was at work before MAJOR.MINOR."""
    return seal if sys.version_info >= (major, minor) else before


PROGRAMS = {
    "write_in_a_function": "5f9c049f3500",
    "write_in_a_class": "4ea39d92ee92",
    "ask_twice": "e58531c40bdf",
    "ask_early": "830231f4e0a3",
    "exec_and_print": "2036bda59d74",
    "exec_and_ask": "f863995aca49",
    "list_comprehension": "047a32a11ce9",
    "generator_expression": "8ee920fad621",
}
RULES = "3a2ad0ee6c2a"

REASONS = {
    "write_in_a_function": "e5c90dbdcd8b",
    "write_in_a_class": "ce1b12103598",
    "ask_twice": since(3, 13, "49a18a8254ef", before="d75b52c0f5a2"),
    "ask_early": since(3, 13, "1dcf0532fec0", before="a34df9c9698c"),
    "exec_and_print": "8a1a966c8808",
    "exec_and_ask": since(3, 13, "452037ad8c7f", before="c20c861a2b09"),
    "list_comprehension": since(3, 12, "e506d6cb2a93", before="c5f354c1ea01"),
    "generator_expression": "d8fcfdfbbc47",
}

QUESTIONS = {
    "write_in_a_function": "Is the dict where this function keeps `price`, or a copy of it?",
    "write_in_a_class": "Where does a class body keep its names while it runs?",
    "ask_twice": "Two questions in one call: one dict or two? PEP 667 says since when.",
    "ask_early": "Which dict does the second `locals()` fill: `early`, or another?",
    "exec_and_print": "The compiler sees no assignment to `price` in the function. So what is it?",
    "exec_and_ask": "`exec` writes into the dict of one `locals()`. Does the next one show it?",
    "list_comprehension": "Whose namespace is asked, and is it the function's? See PEP 709.",
    "generator_expression": "`eval` asks for the names where it runs. Which function is that?",
}


def test_programs_and_rules_are_as_they_were(kata):
    seen = {program.name: seal_of(program.source) for program in kata.PROGRAMS}
    changed = [name for name in {**PROGRAMS, **seen} if seen.get(name) != PROGRAMS.get(name)]

    assert not changed, tell(
        "A program is not the one that you were asked about.",
        called="[program.name for program in PROGRAMS]",
        got=words(f"changes in {', '.join(changed)}"),
        expected=words("the programs as they were, each with its name"),
    )
    rules = seal_of(*(text for rule in kata.Rule for text in (rule.name, rule.value)))
    assert rules == RULES, tell(
        "A rule is not the one that you were given.",
        called="[rule.value for rule in Rule]",
        got=words("other rules"),
        expected=words("the rules as they were"),
    )


def test_each_prediction_comes_true(kata, subtests):
    for program in kata.PROGRAMS:
        with subtests.test(program.name):
            assert program.prints is not ..., tell(
                f"`{program.name}` has no prediction yet.",
                called=program.source.strip(),
                got=words("prints=..."),
                expected=words("what you think it prints, as a text"),
                ask=QUESTIONS[program.name],
            )
            assert isinstance(program.prints, str), tell(
                "What a program prints is a text: write it in quotes.",
                called=program.source.strip(),
                got=program.prints,
                expected=words("a str"),
            )
            assert prints_that(program), tell(
                f"`{program.name}` prints something else on this Python.",
                called=program.source.strip(),
                got=program.prints,
                expected=words("what the program prints when you run it"),
                ask=QUESTIONS[program.name],
            )


def test_each_reason_is_the_reason(kata, subtests):
    for program in kata.PROGRAMS:
        with subtests.test(program.name):
            assert program.because is not ..., tell(
                f"`{program.name}` has no reason yet.",
                called=program.source.strip(),
                got=words("because=..."),
                expected=words("the rule that makes it so, as in because=Rule.NAME"),
                ask=QUESTIONS[program.name],
            )
            assert reason_fits(program, REASONS[program.name]), tell(
                f"`{program.name}` prints what it does for another reason.",
                called=program.source.strip(),
                got=words(getattr(program.because, "value", repr(program.because))),
                expected=words("the rule that makes it so on this Python"),
                ask=QUESTIONS[program.name],
            )
