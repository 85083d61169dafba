"""Tests for `is_complete`: not yet a program, and never one."""

from dojo import tell, words

CODEOP = "https://docs.python.org/3/library/codeop.html"


def answer(kata, src):
    try:
        return kata.status(src)
    except (SyntaxError, ValueError) as error:
        return words(f"exception {type(error).__name__}")


def test_a_statement_is_complete(kata, subtests):
    for src in ("dome = 'open'", "dome.close()", "import math"):
        with subtests.test(src):
            seen = answer(kata, src)
            assert seen == "complete", tell(
                "A prompt runs this at once: the statement is complete.",
                called=f"status({src!r})",
                got=seen,
                expected="complete",
                ask="Is it an expression that you can compile, or any statement?",
            )


def test_what_more_lines_can_mend_is_incomplete(kata, subtests):
    for src in (
        "look(\n  'Vega',",
        "log = '''clear",
        "azimuth = 1 + \\",
        "@night",
        "try:\n  look()",
    ):
        with subtests.test(src):
            seen = answer(kata, src)
            assert seen == "incomplete", tell(
                "Another line can still make a program of this: wait for it.",
                called=f"status({src!r})",
                got=seen,
                expected="incomplete",
                ask="`compile` refuses the unfinished and the wrong alike. Who tells them apart?",
                see=CODEOP,
            )


def test_what_no_line_can_mend_is_invalid(kata, subtests):
    for src in ("look at vega", "azimuth = = 3", "look)", "for in stars:", "return 5", "x = 'dim"):
        with subtests.test(src):
            seen = answer(kata, src)
            assert seen == "invalid", tell(
                "No further line makes a program of this: a prompt refuses it now.",
                called=f"status({src!r})",
                got=seen,
                expected="invalid",
                ask="`compile` refuses the unfinished and the wrong alike. Who tells them apart?",
                see=CODEOP,
            )


def test_an_empty_line_ends_a_block(kata, subtests):
    cases = [
        ("if night: look()", "incomplete"),
        ("if night: look()\n", "complete"),
        ("while cloudy:\n    wait()", "incomplete"),
        ("while cloudy:\n    wait()\n", "complete"),
        ("def look():\n    return 3", "incomplete"),
        ("def look():\n    return 3\n", "complete"),
    ]
    for src, expected in cases:
        with subtests.test(src):
            seen = answer(kata, src)
            assert seen == expected, tell(
                "A block can go on with every line, until an empty line ends it.",
                called=f"status({src!r})",
                got=seen,
                expected=expected,
                ask="How does the text end when the last line that was typed is empty?",
            )


def test_nothing_is_complete(kata, subtests):
    for src in ("", "   ", "# clouds from the west:"):
        with subtests.test(src):
            seen = answer(kata, src)
            assert seen == "complete", tell(
                "There is nothing to wait for: the prompt shows `>>>` again.",
                called=f"status({src!r})",
                got=seen,
                expected="complete",
            )


def test_any_text_may_be_typed(kata, subtests):
    for src in ("dome = '\0'", "dome = '\ud83d'"):
        with subtests.test(repr(src)):
            seen = answer(kata, src)
            assert seen == "invalid", tell(
                "This character is not allowed in a source text: it stays invalid.",
                called=f"status({src!r})",
                got=seen,
                expected="invalid",
                ask="Which exceptions does `compile` raise, besides a SyntaxError?",
                see="https://docs.python.org/3/library/functions.html#compile",
            )


def test_nothing_is_run(kata, capsys):
    seen = answer(kata, "print('the dome opens')")
    printed = capsys.readouterr().out

    assert (seen, printed) == ("complete", ""), tell(
        "The text was to be judged, and it was run, or refused.",
        called="status(\"print('the dome opens')\")",
        got=words(f"{seen!r}, and {printed!r} on the screen"),
        expected=words("'complete', and '' on the screen"),
    )
