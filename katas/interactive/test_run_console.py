"""Tests for `run_console`: what an exit is, and what it would take with it."""

import builtins
import io
import sys

import pytest

from dojo import tell, words

SYSTEM_EXIT = "https://docs.python.org/3/library/exceptions.html#SystemExit"


@pytest.fixture
def run(kata, monkeypatch):
    """What `run_console` returns, or in words what has left it."""

    def run(*lines):
        monkeypatch.setattr(sys, "stdin", io.StringIO())
        try:
            return kata.run_console(list(lines))
        except (SystemExit, SyntaxError, ZeroDivisionError) as error:
            return {}, words(f"a {type(error).__name__} that left the function")

    return run


def test_without_an_exit_the_lines_run_out(run, capsys):
    lines = ["total = 0", "for plate in range(5):", "    total += plate", "", "total + 1"]
    namespace, status = run(*lines)
    seen = namespace.get("total"), status, capsys.readouterr().out

    assert seen == (10, None, "11\n"), tell(
        "A log is typed line by line: blocks are put together, values are shown.",
        called=f"run_console({lines!r})",
        got=words(f"total {seen[0]!r}, status {seen[1]!s}, printed {seen[2]!r}"),
        expected=words("total 10, status None, printed '11\\n'"),
        ask="Which class of the library takes a line at a time, as a prompt does?",
        see="https://docs.python.org/3/library/code.html",
    )


def test_each_way_to_ask_for_the_end_ends_it(run, subtests):
    for line in ("exit(7)", "quit(7)", "import sys; sys.exit(7)", "raise SystemExit(7)"):
        with subtests.test(line):
            namespace, status = run("plates = 1", line, "plates = 2")
            seen = namespace.get("plates"), status
            assert seen == (1, 7), tell(
                "All of them raise SystemExit: return what is bound by then, and the status.",
                called=f"run_console(['plates = 1', {line!r}, 'plates = 2'])",
                got=words(f"plates {seen[0]!r}, status {seen[1]!s}"),
                expected=words("plates 1, status 7"),
                ask="Who sees a SystemExit that the session raises?",
                see=SYSTEM_EXIT,
            )


def test_an_exit_leaves_standard_input_open(run, subtests):
    for line in ("exit(3)", "quit(3)"):
        with subtests.test(line):
            run(line)
            closed = sys.stdin.closed
            assert not closed, tell(
                "The `exit` that Python puts into builtins closes `sys.stdin` before it raises.",
                called=f"import sys; run_console([{line!r}]); sys.stdin.closed",
                got=closed,
                expected=False,
                ask="Where does the session look for `exit` before it looks in the builtins?",
                see="https://docs.python.org/3/library/constants.html#exit",
            )


def test_the_builtins_are_not_of_the_session_alone(run):
    before = vars(builtins).copy()
    run("plates = 1", "exit(3)")
    changed = sorted(name for name, value in before.items() if vars(builtins)[name] is not value)

    assert not changed, tell(
        "There is one `builtins`: what you put there is there for the whole program.",
        called="import builtins; before = builtins.exit\n"
        "run_console(['exit(3)']); builtins.exit is before",
        got=words(f"changed: {', '.join(changed)}"),
        expected=words("the builtins as they were"),
        ask="Which dict belongs to the session alone?",
    )


def test_the_code_becomes_a_status(run, subtests):
    cases = [
        ("exit()", 0),
        ("exit(None)", 0),
        ("exit(0)", 0),
        ("exit(300)", 300),
        ("exit('fog')", 1),
    ]
    for line, expected in cases:
        with subtests.test(line):
            status = run(line)[1]
            assert status == expected, tell(
                "`code` of a SystemExit is any object; the status of a session is a number.",
                called=f"run_console([{line!r}])[1]",
                got=status,
                expected=expected,
                see=SYSTEM_EXIT,
            )


def test_a_reason_that_is_no_whole_number_is_printed(run, capsys, subtests):
    for reason in ("too much wind", "", "7", 2.5, [4]):
        with subtests.test(repr(reason)):
            printed = f"{reason}\n"
            status = run(f"exit({reason!r})")[1]
            seen = status, capsys.readouterr().err
            assert seen == (1, printed), tell(
                "Whatever is neither None nor an int is a reason: it is printed, and means 1.",
                called=f"run_console([{f'exit({reason!r})'!r}])[1]",
                got=words(f"{seen[0]!r}, and {seen[1]!r} on sys.stderr"),
                expected=words(f"1, and {printed!r} on sys.stderr"),
                ask="Do you ask for the type of `code`, or for something that it has or can?",
                see=SYSTEM_EXIT,
            )


def test_a_text_is_no_exit(run, subtests):
    for line in ("exits = 5", "exit", "text = 'exit(4)'"):
        with subtests.test(line):
            namespace, status = run(line, "plates = 6")
            seen = namespace.get("plates"), status
            assert seen == (6, None), tell(
                "Nothing was called here: a name or a text does not end a session.",
                called=f"run_console([{line!r}, 'plates = 6'])",
                got=words(f"plates {seen[0]!r}, status {seen[1]!r}"),
                expected=words("plates 6, status None"),
                ask="Is it the line that ends a session, or what it does when it runs?",
            )


def test_another_exception_is_shown_and_ends_nothing(run, capsys):
    namespace, status = run("1 / 0", "plates = 8")
    shown = bool(capsys.readouterr().err)
    seen = namespace.get("plates"), status, shown

    assert seen == (8, None, True), tell(
        "Only SystemExit ends a session. Any other exception is shown, no more.",
        called="run_console(['1 / 0', 'plates = 8'])",
        got=words(f"plates {seen[0]!r}, status {seen[1]!s}, shown on sys.stderr: {shown}"),
        expected=words("plates 8, status None, shown on sys.stderr: True"),
    )
