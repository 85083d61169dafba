"""Tests for `gc_overhead`: `getsizeof` is what the type states, and the collector's part."""

import sys
from types import FunctionType

import pytest

from dojo import tell, words

SEE = "https://docs.python.org/3/library/sys.html#sys.getsizeof"


class Room:
    """A plain class."""


class Attic:
    """A class that states a size of its own."""

    def __sizeof__(self):
        return 1000


@pytest.fixture
def overhead(kata):
    def overhead(obj):
        try:
            return kata.gc_overhead(obj)
        except (TypeError, AttributeError) as error:
            return words(f"a {type(error).__name__}")

    return overhead


def test_a_text_or_a_number_has_none(overhead, subtests):
    for obj in ("attic", 4, b"", True):
        with subtests.test(repr(obj)):
            seen = overhead(obj)
            assert seen == 0, tell(
                "An object that cannot hold references has nothing in front of it.",
                called=f"gc_overhead({obj!r})",
                got=seen,
                expected=0,
                ask="Which number does the type of the object state?",
                see=SEE,
            )


def test_what_holds_references_is_measured_not_guessed(overhead, subtests):
    cases = [
        ("['attic', 4]", ["attic", 4], list.__sizeof__),
        ("{'attic'}", {"attic"}, set.__sizeof__),
        ("()", (), tuple.__sizeof__),
        ("lambda: 4", lambda: 4, FunctionType.__sizeof__),
    ]
    for code, obj, stated in cases:
        expected = sys.getsizeof(obj) - stated(obj)
        with subtests.test(code):
            seen = overhead(obj)
            assert seen == expected, tell(
                "On this Python, the collector keeps another number of bytes in front of it.",
                called=f"gc_overhead({code})",
                got=seen,
                expected=expected,
                ask="Which two numbers differ by these bytes alone? Must the collector watch an "
                "object at the moment for it to have them?",
                see=SEE,
            )


def test_an_instance_can_have_more_than_a_list(overhead):
    room = Room()
    expected = sys.getsizeof(room) - object.__sizeof__(room)
    seen = overhead(room)

    assert seen == expected, tell(
        "Not every kind of object has the same number of bytes in front.",
        called="class Room: pass\ngc_overhead(Room())",
        got=seen,
        expected=expected,
        ask="Where does your number come from: from this Python, or from memory?",
    )


def test_a_type_may_state_its_own_size(overhead):
    attic = Attic()
    seen = overhead(attic)

    assert seen == sys.getsizeof(attic) - 1000, tell(
        "The class states a size of its own, and another method was asked.",
        called="class Attic:\n    def __sizeof__(self): return 1000\ngc_overhead(Attic())",
        got=seen,
        expected=sys.getsizeof(attic) - 1000,
        ask="Whose `__sizeof__` does `sys.getsizeof` call?",
    )


def test_an_attribute_of_the_instance_does_not_count(overhead):
    room = Room()
    room.__sizeof__ = lambda: 1
    expected = sys.getsizeof(room) - object.__sizeof__(room)
    seen = overhead(room)

    assert seen == expected, tell(
        "An attribute of the instance was called, where Python looks in the class.",
        called="room = Room(); room.__sizeof__ = lambda: 1; gc_overhead(room)",
        got=seen,
        expected=expected,
        ask="Where does Python look up a special method?",
        see="https://docs.python.org/3/reference/datamodel.html#special-method-lookup",
    )


def test_a_class_is_an_object_too(overhead, subtests):
    for obj in (int, Room, Attic):
        expected = sys.getsizeof(obj) - type.__sizeof__(obj)
        with subtests.test(obj.__name__):
            seen = overhead(obj)
            assert seen == expected, tell(
                "The size of a class is not that of its instances.",
                called=f"gc_overhead({obj.__name__})",
                got=seen,
                expected=expected,
                ask="What is `int.__sizeof__`: a method of the object `int`, or of its instances?",
            )
