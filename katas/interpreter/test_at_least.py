"""Tests for `at_least`: a version is a tuple of integers, and tuples have an order."""

import sys

from dojo import tell, words


def test_the_info_that_is_given_is_asked(kata, subtests):
    for text, info in (("3", (2, 7, 18, "final", 0)), ("5.2", (5, 1, 0, "final", 0))):
        with subtests.test(text):
            seen = kata.at_least(text, info)
            assert seen is False, tell(
                "The info that is given need not be that of the Python that runs.",
                called=f"at_least({text!r}, {info!r})",
                got=seen,
                expected=False,
                ask="Where does your answer come from, if not from `info`?",
            )


def test_the_first_difference_decides(kata, subtests):
    cases = [
        ("3", (4, 0, 0, "final", 0), True),
        ("3.8", (4, 0, 0, "final", 0), True),
        ("3.8.5", (4, 0, 0, "final", 0), True),
        ("3.8.5", (3, 9, 0, "final", 0), True),
        ("4.0", (3, 8, 5, "final", 0), False),
    ]
    for text, info, expected in cases:
        with subtests.test(f"{text}, {info}"):
            seen = kata.at_least(text, info)
            assert seen is expected, tell(
                "A later part matters only if all parts before it are equal.",
                called=f"at_least({text!r}, {info!r})",
                got=seen,
                expected=expected,
                ask="In which order does Python compare the items of two tuples?",
                see="https://docs.python.org/3/reference/expressions.html#value-comparisons",
            )


def test_the_very_version_will_do(kata, subtests):
    for text in ("3", "3.10", "3.10.0"):
        with subtests.test(text):
            seen = kata.at_least(text, (3, 10, 0, "final", 0))
            assert seen is True, tell(
                "The version that is asked for is at least itself.",
                called=f"at_least({text!r}, (3, 10, 0, 'final', 0))",
                got=seen,
                expected=True,
                ask="What is `(3, 10) >= (3, 10, 0)`? Which of the two tuples is longer?",
            )


def test_ten_is_more_than_nine(kata, subtests):
    cases = [
        ("3.9", (3, 10, 4, "final", 0), True),
        ("3.10", (3, 9, 12, "final", 0), False),
        ("3.9.4", (3, 9, 12, "final", 0), True),
    ]
    for text, info, expected in cases:
        with subtests.test(f"{text}, {info}"):
            seen = kata.at_least(text, info)
            assert seen is expected, tell(
                "The parts of a version are numbers, each by itself.",
                called=f"at_least({text!r}, {info!r})",
                got=seen,
                expected=expected,
                ask="What is `'10' < '9'`, and what is `float('3.10')`?",
            )


def test_the_third_number_counts_if_it_is_named(kata):
    seen = kata.at_least("3.7.5", (3, 7, 2, "final", 0))

    assert seen is False, tell(
        "The text names a third number, and it was not compared.",
        called="at_least('3.7.5', (3, 7, 2, 'final', 0))",
        got=seen,
        expected=False,
        ask="How many parts of `info` do you look at?",
    )


def test_a_prerelease_has_the_number_already(kata):
    seen = kata.at_least("3.13", (3, 13, 0, "candidate", 2))

    assert seen is True, tell(
        "Whether a release is final does not matter here.",
        called="at_least('3.13', (3, 13, 0, 'candidate', 2))",
        got=seen,
        expected=True,
    )


def test_without_info_this_python_is_asked(kata):
    major, minor = sys.version_info[:2]
    seen = (kata.at_least(f"{major}.{minor}"), kata.at_least(f"{major}.{minor + 1}"))

    assert seen == (True, False), tell(
        "Without `info`, the answer is not about the Python that runs.",
        called="major, minor = sys.version_info[:2]; "
        "at_least(f'{major}.{minor}'), at_least(f'{major}.{minor + 1}')",
        got=words(repr(seen)),
        expected=(True, False),
        ask="What is the default of the parameter `info`?",
    )
