"""Tests for `parse_version`: `sys.version` is a text for people, and takes several forms."""

import sys

import pytest

from dojo import tell, words

SEE = "https://docs.python.org/3/library/sys.html#sys.version"


@pytest.fixture
def parse(kata):
    def parse(text):
        try:
            return kata.parse(text)
        except (ValueError, LookupError, AttributeError, TypeError) as error:
            return words(f"a {type(error).__name__}")

    return parse


def test_version_and_compiler_of_a_usual_text(parse):
    text = "3.12.3 (main, Feb  4 2025, 14:48:35) [GCC 13.3.0]"
    seen = parse(text)

    assert seen == ("3.12.3", "GCC 13.3.0"), tell(
        "The result is the first word, and what the brackets at the end hold.",
        called=f"parse({text!r})",
        got=seen,
        expected=("3.12.3", "GCC 13.3.0"),
        see=SEE,
    )


def test_the_text_may_have_two_lines(parse):
    text = "3.8.10 (default, Nov 22 2023, 10:22:35) \n[GCC 9.4.0]"
    seen = parse(text)

    assert seen == ("3.8.10", "GCC 9.4.0"), tell(
        "Before Python 3.10 the compiler is on a line of its own.",
        called=f"parse({text!r})",
        got=seen,
        expected=("3.8.10", "GCC 9.4.0"),
        ask="If you wrote a pattern: which character does its dot not match?",
    )


def test_a_version_is_more_than_three_numbers(parse, subtests):
    for version in ("3.13.0rc2", "3.11.2+", "3.14.0a1+"):
        with subtests.test(version):
            text = f"{version} (main, Sep  7 2024, 08:00:00) [Clang 16.0.6]"
            seen = parse(text)
            assert seen == (version, "Clang 16.0.6"), tell(
                "The version is the whole first word.",
                called=f"parse({text!r})",
                got=seen,
                expected=(version, "Clang 16.0.6"),
                ask="Where does a version end, whatever it looks like?",
            )


def test_what_is_between_may_be_anything(parse, subtests):
    cases = [
        ("free threading", "experimental free-threading build (main, Oct  7 2024, 05:00:00) "),
        ("conda", "| packaged by conda-forge | (main, Oct  7 2024, 05:00:00) \n"),
        ("brackets", "(fix [urgent], Oct  7 2024, 05:00:00) "),
    ]
    for case, between in cases:
        with subtests.test(case):
            text = f"3.13.1 {between}[Clang 18.1.8 ]"
            seen = parse(text)
            assert seen == ("3.13.1", "Clang 18.1.8 "), tell(
                "Something else than usual stands between version and compiler.",
                called=f"parse({text!r})",
                got=seen,
                expected=("3.13.1", "Clang 18.1.8 "),
                ask="From which end of the text is the compiler easier to find?",
            )


def test_a_compiler_may_have_brackets_of_its_own(parse):
    text = "3.12.1 (tags/v3.12.1:2305ca5, Dec  7 2023, 22:03:25) [MSC v.1937 64 bit (AMD64)]"
    seen = parse(text)

    assert seen == ("3.12.1", "MSC v.1937 64 bit (AMD64)"), tell(
        "The compiler is cut, or more than the compiler.",
        called=f"parse({text!r})",
        got=seen,
        expected=("3.12.1", "MSC v.1937 64 bit (AMD64)"),
        ask="Which kind of bracket surrounds the compiler?",
    )


def test_the_text_that_is_given_is_read(parse):
    version = f"{sys.version_info.major + 1}.0.0"
    text = f"{version} (main, Jan  1 2030, 00:00:00) [GCC 20.1]"
    seen = parse(text)

    assert seen == (version, "GCC 20.1"), tell(
        "The text tells of another Python than the one that reads it.",
        called=f"parse({text!r})",
        got=seen,
        expected=(version, "GCC 20.1"),
    )
