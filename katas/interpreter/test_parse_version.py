"""Tests for `parse_version`: `sys.version` is a text for people, and takes several forms."""

import platform
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


def test_the_text_that_is_given_is_read(parse):
    version = f"{sys.version_info.major + 1}.0.0"
    text = f"{version} (main, Jan  1 2030, 00:00:00) [GCC 20.1]"
    seen = parse(text)

    assert platform.python_version() not in repr(seen), tell(
        "The text tells of another Python than the one that reads it.",
        called=f"parse({text!r})",
        got=seen,
        expected=(version, "GCC 20.1"),
    )


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
        "Before Python 3.10 the compiler could be on a line of its own.",
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
                ask="What stands right in front of the compiler, and nowhere before it?",
            )


def test_a_compiler_may_have_brackets_of_its_own(parse, subtests):
    cases = [(" ", "MSC v.1600 64 bit (AMD64)"), (" \n", "GCC 4.2.1 20070831 patched [FreeBSD]")]
    for gap, compiler in cases:
        with subtests.test(compiler):
            text = f"3.3.5 (default, Dec  7 2014, 22:03:25){gap}[{compiler}]"
            seen = parse(text)
            assert seen == ("3.3.5", compiler), tell(
                "The compiler is what the outer brackets hold, and all of it.",
                called=f"parse({text!r})",
                got=seen,
                expected=("3.3.5", compiler),
                ask="Which of the brackets surround the compiler, and which are a part of it?",
            )
