"""`tell`: one shape for every failure, whatever a learner's objects do."""

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
