"""Tests for `count_pip_list`: what pip prints for people is more than its list."""

from dojo import tell, words

# tests/test_pip.py has a real pip print these tables.
TABLE = """\
Package    Version
---------- -----------
audioguide 1.3.1
floor-plan 2.0
tickets    0.9.0.post1
"""
EDITABLE = """\
Package    Version     Editable project location
---------- ----------- --------------------------
audioguide 1.3.1
floor-plan 2.0         /home/ada/our museum/plans
tickets    0.9.0.post1
"""
LIKE_MESSAGES = """\
Package       Version
------------- -------
error-pages   2.1
notice        0.4
Package-Guide 1.0
Version       1.0
warning-light 3.2
"""
WARNING = "WARNING: Ignoring invalid distribution ~udioguide (/opt/museum/lib)\n"
NOTICE = """
[notice] A new release of pip is available: 24.0 -> 25.1
[notice] To update, run: python3 -m pip install --upgrade pip
"""


def test_heading_and_rule_are_no_distributions(kata):
    seen = kata.count_pip_list(TABLE)

    assert seen == 3, tell(
        "Two lines of a table stand for no distribution: the heading and the dashes.",
        called=f"count_pip_list({TABLE!r})",
        got=seen,
        expected=3,
    )


def test_messages_are_no_distributions(kata, subtests):
    cases = {
        "a notice": TABLE + NOTICE,
        "a warning": WARNING + TABLE,
        "warnings and a notice": WARNING * 2 + TABLE + NOTICE,
        "an error": TABLE + "\nERROR: Exception:\nTraceback (most recent call last):\n",
    }
    for case, text in cases.items():
        with subtests.test(case):
            seen = kata.count_pip_list(text)
            assert seen == 3, tell(
                "pip says more than its list: warnings above the table, messages below it.",
                called=f"count_pip_list({text!r})",
                got=seen,
                expected=3,
                ask="Between which two lines are the rows, whatever stands around them?",
            )


def test_a_row_may_have_three_columns(kata):
    seen = kata.count_pip_list(EDITABLE)

    assert seen == 3, tell(
        "A row is one distribution, however many words are in it.",
        called=f"count_pip_list({EDITABLE!r})",
        got=seen,
        expected=3,
    )


def test_no_table_means_no_distributions(kata, subtests):
    for case, text in {"nothing": "", "a warning": WARNING, "a notice": NOTICE}.items():
        with subtests.test(case):
            try:
                seen = kata.count_pip_list(text)
            except (ValueError, LookupError, StopIteration) as error:
                seen = words(f"a {type(error).__name__}")
            assert seen == 0, tell(
                "Where nothing is installed there is no table, and so no heading either.",
                called=f"count_pip_list({text!r})",
                got=seen,
                expected=0,
            )


def test_a_distribution_may_be_named_like_a_message(kata):
    seen = kata.count_pip_list(LIKE_MESSAGES)

    assert seen == 5, tell(
        "A row counts because of where it stands, not because of how it begins.",
        called=f"count_pip_list({LIKE_MESSAGES!r})",
        got=seen,
        expected=5,
        ask="By what could you tell the heading from a distribution that is named like it?",
    )


def test_lines_may_end_as_on_windows(kata):
    text = (TABLE + NOTICE).replace("\n", "\r\n")
    seen = kata.count_pip_list(text)

    assert seen == 3, tell(
        "On Windows a line ends with two characters, an empty line with them as well.",
        called=f"count_pip_list({text!r})",
        got=seen,
        expected=3,
        ask="What is `'\\r\\n'.split('\\n')`, and what is `'\\r\\n'.splitlines()`?",
    )
