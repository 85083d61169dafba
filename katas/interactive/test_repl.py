"""Tests for `repl`: a prompt reads, evaluates and prints, and an exception does not end it."""

import pytest

from dojo import tell, words


class Keys:
    """A `read` that types `lines`; an exception among them is raised in place of a line."""

    def __init__(self, *lines):
        self.lines = list(lines)
        self.prompts = []

    def __call__(self, prompt=""):
        self.prompts.append(prompt)
        line = self.lines.pop(0) if self.lines else EOFError
        if isinstance(line, type):
            raise line
        return line


@pytest.fixture
def run(kata):
    """The namespace that `repl` returns, or the exception that ended it, in words."""

    def run(keys):
        try:
            return kata.repl(keys)
        except BaseException as error:
            return words(f"exception {type(error).__name__}")

    return run


def value(namespace, name):
    return namespace.get(name, words("no such name")) if isinstance(namespace, dict) else namespace


def typed(*lines):
    """The call, such that it can be pasted: a Mock returns or raises one item for each call."""
    items = [line.__name__ if isinstance(line, type) else repr(line) for line in lines]
    keys = ", ".join([*items, "EOFError"])
    return f"from unittest.mock import Mock; repl(Mock(side_effect=[{keys}]))"


def check(run, lines, name, expected, idea, ask=None, see=None):
    seen = value(run(Keys(*lines)), name)
    assert seen == expected, tell(
        idea, called=typed(*lines), got=seen, expected=expected, ask=ask, see=see
    )


def test_the_end_of_the_lines_ends_the_loop(run):
    check(
        run,
        ["frames = 3"],
        "frames",
        3,
        "After the last line `read` raises EOFError: that ends the loop and is no error.",
        "What does `input()` do when there are no more lines?",
        "https://docs.python.org/3/library/functions.html#input",
    )


def test_a_block_waits_for_its_empty_line(run):
    lines = ("frames = 0", "for night in range(4):", "    frames += 6", "", "frames += 1")
    keys = Keys(*lines)
    seen = value(run(keys), "frames")

    assert seen == 25, tell(
        "A statement of several lines is run once, when the empty line ends it.",
        called=typed(*lines),
        got=seen,
        expected=25,
        ask="Who can tell what is not finished from what is wrong?",
    )
    assert keys.prompts == [">>> ", ">>> ", "... ", "... ", ">>> ", ">>> "], tell(
        "The prompt shows whether a new statement begins or the last one goes on.",
        called=typed(*lines),
        got=keys.prompts,
        expected=[">>> ", ">>> ", "... ", "... ", ">>> ", ">>> "],
    )


def test_values_are_shown_but_not_none(run, capsys, subtests):
    cases = [
        (("6 * 7", "None", "'dim'", "bright = 9"), "42\n'dim'\n"),
        (("5; bright = 9; 'faint'",), "5\n'faint'\n"),
        (("for night in range(2):", "    night + 7", ""), "7\n8\n"),
    ]
    for lines, expected in cases:
        with subtests.test(lines[0]):
            run(Keys(*lines))
            seen = capsys.readouterr().out
            assert seen == expected, tell(
                "A prompt prints the repr of each value that stands alone, and nothing for None.",
                called=typed(*lines),
                got=seen,
                expected=expected,
                ask="Which mode of `compile` is made for this?",
                see="https://docs.python.org/3/library/functions.html#compile",
            )


def test_nothing_runs_twice(run):
    check(
        run,
        ["plates = [1, 2, 3]", "plates.pop()"],
        "plates",
        [1, 2],
        "Each line should run once: the list has three plates, and one is taken.",
    )


def test_an_exception_is_shown_and_the_next_line_read(run, capsys, subtests):
    cases = ["1 / 0", "look at vega", "raise KeyboardInterrupt", "raise EOFError"]
    for line in cases:
        with subtests.test(line):
            seen = value(run(Keys(line, "frames = 8")), "frames")
            shown = capsys.readouterr().err
            assert seen == 8, tell(
                "A line that fails ends its own run, not the loop.",
                called=typed(line, "frames = 8"),
                got=seen,
                expected=8,
                ask="Does your `except` stand around what runs, and name all that is raised?",
            )
            assert shown, tell(
                "The line failed, and nobody was told.",
                called=typed(line, "frames = 8"),
                got=words("nothing on sys.stderr"),
                expected=words("the traceback on sys.stderr"),
            )


def test_system_exit_ends_the_loop(run):
    check(
        run,
        ["frames = 1", "import sys; sys.exit()", "frames = 2"],
        "frames",
        1,
        "SystemExit asks for the end of this loop: return the namespace as it is then.",
        "Which class is SystemExit derived from, and why not from Exception?",
        "https://docs.python.org/3/library/exceptions.html#SystemExit",
    )


def test_a_name_exit_is_a_name(run):
    check(
        run,
        ["exit = 'north'", "exit", "frames = 4"],
        "frames",
        4,
        "`exit` is an ordinary name. A text that is equal to it need not end anything.",
    )


def test_ctrl_c_drops_what_was_typed(run):
    lines = ("frames = 5", "if frames:", "    frames = 6", KeyboardInterrupt, "dark = True")
    keys = Keys(*lines)
    namespace = run(keys)
    seen = [value(namespace, "frames"), value(namespace, "dark")]

    assert seen == [5, True], tell(
        "Ctrl-C while you type drops the statement so far, and a new one begins.",
        called=typed(*lines),
        got=seen,
        expected=[5, True],
    )
    assert keys.prompts[4] == ">>> ", tell(
        "The statement was dropped, so the next line begins a new one.",
        called=typed(*lines),
        got=keys.prompts[4],
        expected=">>> ",
    )


def test_functions_see_what_later_lines_bind(run):
    check(
        run,
        ["def left(): return total - 3", "", "total = 10", "rest = left()"],
        "rest",
        7,
        "A function looks for names in the globals that it was made with.",
        "Does each line run in one dict, and is that dict its global namespace?",
        "https://docs.python.org/3/library/functions.html#exec",
    )


def test_the_namespace_is_of_the_observer_alone(run):
    namespace = run(Keys("frames = __name__"))
    seen = set(namespace) - {"__builtins__"} if isinstance(namespace, dict) else namespace

    assert seen == {"frames", "__name__"}, tell(
        "The namespace should hold what was typed and `__name__`, and no name of yours.",
        called=typed("frames = __name__"),
        got=seen,
        expected={"frames", "__name__"},
        ask="Whose variables are in the dict in which the lines run?",
    )
    assert namespace["frames"] == "__main__", tell(
        "Whoever types at a prompt works in the module `__main__`.",
        called=typed("frames = __name__"),
        got=namespace["frames"],
        expected="__main__",
    )
