"""Tests for `exit_status`: `sys.exit` raises, and its argument is not always the status."""

import sys

import pytest

from dojo import tell, words

SEE = "https://docs.python.org/3/library/sys.html#sys.exit"


@pytest.fixture
def status(kata):
    """What `exit_status` makes of a step that exits with `code`."""

    def status(*code):
        try:
            return kata.exit_status(lambda: sys.exit(*code))
        except SystemExit:
            return words("SystemExit, which went on")
        except (LookupError, TypeError) as error:
            return words(f"{type(error).__name__}, which came up")

    return status


def test_an_integer_is_the_status(status, subtests):
    for code in (0, 3, 255):
        with subtests.test(f"sys.exit({code})"):
            seen = status(code)
            assert seen == code, tell(
                "`sys.exit` raised, and the status is in the exception.",
                called=f"exit_status(lambda: sys.exit({code}))",
                got=seen,
                expected=code,
                ask="Of which class is the exception, and of which is it not?",
                see="https://docs.python.org/3/library/exceptions.html#SystemExit",
            )


def test_to_say_nothing_is_success(status, capsys, subtests):
    for call, code in (("sys.exit()", ()), ("sys.exit(None)", (None,))):
        with subtests.test(call):
            seen = (status(*code), capsys.readouterr().err)
            assert seen == (0, ""), tell(
                "To exit without a code is to exit with success.",
                called=f"exit_status(lambda: {call})  # and what is written",
                got=seen,
                expected=(0, ""),
                see=SEE,
            )


def test_a_status_has_eight_bits(status, subtests):
    for code, expected in ((256, 0), (258, 2), (-1, 255)):
        with subtests.test(f"sys.exit({code})"):
            seen = status(code)
            assert seen == expected, tell(
                "The operating system keeps eight bits of the status.",
                called=f"exit_status(lambda: sys.exit({code}))",
                got=seen,
                expected=expected,
                ask="Which operator keeps the lowest eight bits of an integer?",
            )


def test_true_and_false_are_integers(status, capsys, subtests):
    for code, expected in ((True, 1), (False, 0)):
        with subtests.test(f"sys.exit({code})"):
            seen = (status(code), capsys.readouterr().err)
            assert seen == (expected, ""), tell(
                "True and False are integers, and a status like any other.",
                called=f"exit_status(lambda: sys.exit({code}))  # and what is written",
                got=seen,
                expected=(expected, ""),
                ask="What is `isinstance(True, int)`?",
            )


def test_anything_else_is_a_message(status, capsys, subtests):
    for code in ("the attic is locked", "", 2.5, ("attic", 4), []):
        with subtests.test(f"sys.exit({code!r})"):
            seen = (status(code), *capsys.readouterr())
            assert seen == (1, "", f"{code}\n"), tell(
                "What is neither None nor an integer is written to stderr; the status is 1.",
                called=f"exit_status(lambda: sys.exit({code!r}))  # what is on stdout, on stderr",
                got=seen,
                expected=(1, "", f"{code}\n"),
                ask="What does `print` make of the code, and on which stream? Is `sys.stderr` "
                "looked up when the text is written, or at the import?",
                see=SEE,
            )


def test_sys_exit_only_raises(kata, subtests):
    cases = [
        ("raise SystemExit(3)", 3),
        ("try: sys.exit(4)\n    except Exception: pass", 4),
        ("try: sys.exit(5)\n    except SystemExit: pass", 0),
    ]
    for code, expected in cases:
        with subtests.test(code.replace("\n    ", " ")):
            names = {"sys": sys}
            exec(f"def step():\n    {code}", names)
            seen = kata.exit_status(names["step"])
            assert seen == expected, tell(
                "`sys.exit` only raises: the status is known when SystemExit has come through.",
                called=f"def step():\n    {code}\nexit_status(step)",
                got=seen,
                expected=expected,
                ask="What could a step do to end, without a call of `sys.exit`? And after one, "
                "to go on?",
            )


def test_a_step_that_returns_is_a_success(kata, capsys, subtests):
    for result in (None, 3, "done"):
        with subtests.test(repr(result)):
            seen = (kata.exit_status(lambda: result), capsys.readouterr().err)
            assert seen == (0, ""), tell(
                "What a step returns is not a status.",
                called=f"exit_status(lambda: {result!r})  # and what is written",
                got=seen,
                expected=(0, ""),
            )


def test_other_exceptions_go_on(kata, subtests):
    def fail(error):
        raise error

    for error in (KeyError("attic"), KeyboardInterrupt(), GeneratorExit()):
        name = type(error).__name__
        with subtests.test(name):
            try:
                seen = kata.exit_status(lambda: fail(error))
            except type(error):
                seen = words(f"the {name}")
            assert seen == f"the {name}", tell(
                "An exception that is not an exit should go on to the caller.",
                called=f"exit_status(step)  # where the step raises {name}",
                got=seen,
                expected=words(f"the {name}"),
                ask="Which exceptions does your `except` catch?",
            )
