"""Tests for `run_interactive`: the prompt after a script works in the script's own namespace."""

import pytest

from dojo import tell, words

RAISED_BY_THE_SESSION = (ZeroDivisionError, SyntaxError, SystemExit, KeyboardInterrupt)


@pytest.fixture
def run(kata, tmp_path):
    """What `run_interactive` returns for a script of this text."""

    def run(text, *lines):
        script = tmp_path / "night.py"
        script.write_text(text)
        try:
            return kata.run_interactive(str(script), list(lines))
        except RAISED_BY_THE_SESSION as error:
            raise AssertionError(
                tell(
                    "What the script or a line has raised has left your function.",
                    called=call(text, *lines),
                    got=words(f"{type(error).__name__} is raised"),
                    expected=words("what was written to both streams, and the namespace"),
                    ask="Which of your calls raised it, and what does the `try` around it catch?",
                )
            ) from None

    return run


def call(text, *lines):
    return f"open('night.py', 'w').write({text!r}); run_interactive('night.py', {list(lines)})"


def test_what_the_script_made_outlives_its_error(run, subtests):
    for end in ("1 / 0", "raise SystemExit(3)", "raise KeyboardInterrupt"):
        text = f"dome = 'open'\n{end}\ndome = 'shut'"
        with subtests.test(end):
            _, _, namespace = run(text, "seen = dome")
            seen = namespace.get("seen", words("no such name"))
            assert seen == "open", tell(
                "The script has ended early; what it had bound by then is there for the lines.",
                called=call(text, "seen = dome"),
                got=seen,
                expected="open",
                ask="Who owns the dict in which the script runs: you, or what runs it?",
            )


def test_errors_are_shown(run, subtests):
    for text, line in (("1 / 0", "2"), ("", "1 / 0")):
        with subtests.test(text or line):
            seen = "ZeroDivisionError" in run(text, line)[1]
            assert seen, tell(
                "An exception that does not end the session is shown on `sys.stderr`.",
                called=call(text, line),
                got=words("no ZeroDivisionError in the second value"),
                expected=words("its traceback"),
            )


def test_a_script_that_cannot_be_compiled_has_failed_as_well(run):
    text = "rise = (21"
    out, err, _ = run(text, "3")
    seen = out, "SyntaxError" in err

    assert seen == ("3\n", True), tell(
        "A script that cannot be compiled has failed too: show it, then type the lines.",
        called=call(text, "3"),
        got=words(f"{out!r}, and {err!r} on sys.stderr"),
        expected=words(r"'3\n', and the SyntaxError on sys.stderr"),
        ask="Does what you call wait for more lines, as a prompt does? A file has no more.",
    )


def test_a_system_exit_is_not_shown(run):
    out, err, _ = run("raise SystemExit(3)", "4")

    assert (out, err) == ("4\n", ""), tell(
        "SystemExit asks for an end. It is no error, and nothing is shown.",
        called=call("raise SystemExit(3)", "4"),
        got=words(f"{out!r}, and {err!r} on sys.stderr"),
        expected=words(r"'4\n', and '' on sys.stderr"),
    )


def test_output_of_both_is_returned(run):
    out = run("print('dusk')\n'unseen'", "6 + 7", "print('dawn')")[0]

    assert out == "dusk\n13\ndawn\n", tell(
        "A script shows what it prints; a prompt shows the values of expressions as well.",
        called=call("print('dusk')\n'unseen'", "6 + 7", "print('dawn')"),
        got=out,
        expected="dusk\n13\ndawn\n",
    )


def test_functions_of_the_script_see_what_the_lines_bind(run):
    text = "limit = 3\ndef bright():\n    return limit + 1"
    namespace = run(text, "limit = 8", "seen = bright()")[2]
    seen = namespace.get("seen", words("no such name"))

    assert seen == 9, tell(
        "The lines bind in another dict than the one where the script's functions look.",
        called=call(text, "limit = 8", "seen = bright()"),
        got=seen,
        expected=9,
        ask="Which dict is `bright.__globals__`, and is it the dict of the console?",
    )


def test_the_script_is_main_and_knows_its_file(run, tmp_path):
    text = "me = __name__, __file__"
    seen = run(text)[2].get("me", words("no such name"))
    expected = ("__main__", str(tmp_path / "night.py"))

    assert seen == expected, tell(
        "The script runs as `__main__`, and its path is in `__file__`.",
        called=call(text),
        got=seen,
        expected=expected,
    )


def test_an_exit_in_a_line_ends_the_session(run):
    # What stays in a console's buffer is run with the next line: it is the one after that counts.
    lines = ("raise SystemExit", "print('dusk')", "print('dawn')")
    out, err, _ = run("", *lines)

    assert (out, err) == ("", ""), tell(
        "A SystemExit at the prompt ends the session, and no further line is run.",
        called=call("", *lines),
        got=words(f"{out!r}, and {err!r} on sys.stderr"),
        expected=words("'', and '' on sys.stderr"),
        ask="Do you catch it around one line, or around all of them?",
    )
