"""`tell`: one shape for every failure, whatever a learner's objects do."""

import gc
import weakref

import pytest

from dojo import tell, words


class Rude:
    def __repr__(self):
        raise SystemExit


def shape(**changed: object) -> str:
    given = {"called": "f()", "got": 1, "expected": 2} | changed
    return str(tell("The idea.", **given))


def test_the_idea_comes_first_and_the_values_by_repr():
    assert shape(got="1", expected=1, ask="Why?") == (
        "The idea.\n  called    f()\n  got       '1'\n  expected  1\nAsk: Why?"
    )


def test_words_stand_without_quotes():
    assert "expected  a TypeError" in shape(expected=words("a TypeError"))


def test_what_is_long_is_cut():
    assert len(shape(got="x" * 100_000)) < 700
    assert len(shape(got=list(range(100_000)))) < 700


def test_a_repr_that_raises_is_said():
    assert "a Rude whose repr raises SystemExit" in shape(got=[Rude()])


def test_addresses_are_left_out():
    assert " at 0x" not in shape(got=object())


def test_lines_of_a_call_stay_under_each_other():
    assert "  called    a()\n            b()\n" in shape(called="a()\nb()")


class OwnError(Exception):
    def __str__(self):
        raise SystemExit


def caught(error: BaseException) -> words:
    try:
        raise error
    except BaseException:  # noqa: BLE001
        return words("something")


def told_of(got: object) -> str:
    exception = tell("The idea.", called="f()", got=got, expected=2).caught
    return exception.text if exception else ""


def test_words_in_an_except_clause_remember_what_was_caught():
    assert told_of(words("nothing")) == ""
    assert told_of(caught(ValueError("too\nlong"))) == "ValueError: too"
    assert told_of(caught(KeyError("fog"))) == "KeyError: 'fog'"
    assert told_of(caught(KeyboardInterrupt())) == "KeyboardInterrupt"
    assert told_of([1, caught(ValueError("in a list"))]) == "ValueError: in a list"
    assert told_of({"a": caught(ValueError("in a dict"))}) == "ValueError: in a dict"


def test_no_code_of_a_learner_runs_to_remember_it():
    assert told_of(caught(OwnError("x"))) == "OwnError"
    assert told_of(caught(KeyError(Rude()))) == "KeyError"


def test_it_is_let_go_where_a_test_has_broken_what_that_takes(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("builtins.frozenset", None)
    assert told_of(caught(ValueError("x"))) == ""


def test_what_was_caught_is_not_kept_alive():
    error = OwnError()
    gone = weakref.ref(error)
    seen = caught(error)
    del error
    gc.collect()
    assert gone() is None
    assert told_of(seen) == "OwnError"
