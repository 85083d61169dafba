"""Tests for `is_immortal`: the count of an immortal object does not move."""

import sys

from dojo import tell

SEE = "https://peps.python.org/pep-0683/"
SINCE_312 = sys.version_info >= (3, 12)


def test_what_the_interpreter_keeps_is_immortal_since_312(kata, subtests):
    cases = [
        *[("None", None), ("True", True), ("5", 5), ("...", ...)],
        *[("()", ()), ("b''", b""), ("int", int)],
    ]
    for call, obj in cases:
        with subtests.test(call):
            seen = kata.is_immortal(obj)
            assert seen is SINCE_312, tell(
                "Since Python 3.12 references to this object are not counted; before, they were.",
                called=f"is_immortal({call})  # Python 3.{sys.version_info.minor}",
                got=seen,
                expected=SINCE_312,
                ask="Does the count move when you make one reference more?",
                see=SEE,
            )


def test_an_object_with_few_references_is_mortal(kata, subtests):
    cases = [
        ("object()", object()),
        ("[]", []),
        ("''.join(['attic', 'hall'])", "".join(["attic", "hall"])),
        ("10 ** 40", int("1" + "0" * 40)),
        ("type('Room', (), {})", type("Room", (), {})),
    ]
    for call, obj in cases:
        with subtests.test(call):
            seen = kata.is_immortal(obj)
            assert seen is False, tell(
                "An object that was just made dies with its last reference.",
                called=f"is_immortal({call})",
                got=seen,
                expected=False,
                ask="Is the second reference still there when you count again?",
            )


def test_a_popular_object_is_mortal(kata):
    popular = object()
    crowd = [popular] * 2_000_000
    seen = kata.is_immortal(crowd[0])

    assert seen is False, tell(
        "Many references do not make an object immortal.",
        called="popular = object(); crowd = [popular] * 2_000_000; is_immortal(popular)",
        got=seen,
        expected=False,
        ask="Would the object live on without the crowd? What does the count do as it shrinks?",
    )


def test_asking_leaves_no_reference_behind(kata):
    obj = object()
    before = sys.getrefcount(obj)
    kata.is_immortal(obj)
    now = sys.getrefcount(obj)

    assert now == before, tell(
        "After the question there are more references to the object than before it.",
        called="obj = object(); before = sys.getrefcount(obj); is_immortal(obj)\n"
        "sys.getrefcount(obj) - before",
        got=now - before,
        expected=0,
        ask="Who still holds the references that you have made?",
    )
