"""Tests for `python_i`: a session in another process is three streams and an exit status."""

import os
import subprocess
import sys

import pytest

from dojo import tell, words

pytestmark = pytest.mark.subprocess

# A session that waits for ever ends itself, so that whoever waits for it goes on and is told.
# And none loads readline, which a pipe has no use for: that takes longer than all the rest.
FIRST = (
    "import faulthandler, os, sys; "
    "os.getpid() == {} or faulthandler.dump_traceback_later(1, exit=True); "
    "sys.__interactivehook__ = int; del faulthandler, os, sys\n"
)


@pytest.fixture
def ask(kata):
    """What `ask` returns, or in words what it raises."""

    def ask(code, *lines):
        try:
            return kata.ask(FIRST.format(os.getpid()) + code, list(lines))
        except (OSError, subprocess.SubprocessError, SystemExit) as error:
            return words(f"{type(error).__name__} is raised")

    return ask


def call(code, *lines):
    return f"ask({code!r}, {list(lines)})"


def check(ask, code, lines, expected, idea, question=None, see=None):
    seen = ask(code, *lines)
    assert seen == expected, tell(
        idea, called=call(code, *lines), got=seen, expected=expected, ask=question, see=see
    )


def test_the_answers_are_lines(ask):
    check(
        ask,
        "stars = 40",
        ["stars + 2", "print('  dusk is', 'near ')", "print()"],
        ["42", "  dusk is near ", ""],
        "Each line of the output is an answer, whole but for its end; it may be empty.",
        "How do `split` and `splitlines` divide 'dusk\\n'?",
    )


def test_a_line_need_not_have_one_answer(ask):
    check(
        ask,
        "",
        ["dim = 3", "print('dim', 'faint', sep='\\n')"],
        ["dim", "faint"],
        "A line may have no answer, and another one several.",
        "What comes back if you read one line for each line that you write?",
    )


def test_all_lines_are_typed_in_one_session(ask):
    check(
        ask,
        "",
        ["dim = 3", "dim += 1", "dim"],
        ["4"],
        "It is one session: what a line binds, the next ones see.",
    )


def test_the_lines_are_typed_at_a_prompt(ask):
    check(
        ask,
        "",
        ["for plate in range(2):", "    plate + 7", "", "None", "_"],
        ["7", "8", "8"],
        "A prompt shows values, takes blocks, and remembers the last value as `_`.",
        "What is the difference between `python3 < lines.txt` and `python3 -i < lines.txt`?",
    )


def test_code_is_run_and_not_typed(ask):
    check(
        ask,
        "6 * 7\ndef dome():\n    return 5\nopen_at = dome()",
        ["open_at"],
        ["5"],
        "The code is a program: it shows no values, and its blocks need no empty line.",
        "Which option of Python takes a program as an argument?",
        "https://docs.python.org/3/using/cmdline.html",
    )


def test_the_code_arrives_as_it_is(ask):
    check(
        ask,
        "place = \"dome; echo '$HOME'\"",
        ["place"],
        [repr("dome; echo '$HOME'")],
        "A shell reads quotes, `$` and `;` in its own way. No shell should see the code.",
        "Which is safer to give to a new process: one text, or a list of arguments?",
        "https://docs.python.org/3/library/subprocess.html#security-considerations",
    )


def test_the_prompt_follows_however_the_code_ends(ask, subtests):
    for end in ("1 / 0", "raise SystemExit(3)"):
        with subtests.test(end):
            check(
                ask,
                f"dome = 'open'\n{end}\ndome = 'shut'",
                ["dome"],
                ["'open'"],
                "The code has ended early; what it had bound by then is there at the prompt.",
                "What does the option `-i` promise?",
                "https://docs.python.org/3/using/cmdline.html#cmdoption-i",
            )


def test_prompts_and_tracebacks_are_not_answers(ask, capfd):
    seen = ask("", "1 / 0", "3")
    shown = capfd.readouterr()

    assert seen == ["3"], tell(
        "What is on standard error has come back as an answer, or the answer has not.",
        called=call("", "1 / 0", "3"),
        got=seen,
        expected=["3"],
        ask="Try `python3 -i 2> errors.txt`, type something, and look: where are the prompts?",
    )
    assert not shown.out + shown.err, tell(
        "The standard error of the session is shown among what your own program shows.",
        called=call("", "1 / 0", "3"),
        got=shown.out + shown.err,
        expected="",
        ask="Which stream does a process use that was given none of its own?",
    )


def test_what_looks_like_a_prompt_is_an_answer(ask):
    check(
        ask,
        "",
        ["print('>>> dusk')", "print('... dawn')"],
        [">>> dusk", "... dawn"],
        "Part of an answer is gone that looked like a prompt.",
        "On which of its streams does a session write its prompts, if you give it a pipe?",
    )


def test_it_is_another_process_of_the_same_python(ask, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    seen = ask("import os, sys", "sys.executable", f"os.getpid() == {os.getpid()}")

    assert seen[:1] == [repr(sys.executable)], tell(
        "The second Python is not the one that runs you, but what `PATH` leads to.",
        called="import os; os.environ['PATH'] = ''; ask('import sys', ['sys.executable'])",
        got=seen if isinstance(seen, words) else seen[:1],
        expected=[repr(sys.executable)],
        ask="How does a program know the path of the Python that runs it?",
        see="https://docs.python.org/3/library/sys.html#sys.executable",
    )
    assert seen[1:] == ["False"], tell(
        "The session should be in another process.",
        called="import os; ask('import os', [f'os.getpid() == {os.getpid()}'])",
        got=seen[1:],
        expected=["False"],
    )


def test_an_exit_of_the_session_is_no_error(ask):
    check(
        ask,
        "",
        ["print('dawn')", "exit(3)", "print('noon')"],
        ["dawn"],
        "The session has ended by itself: what it had answered by then is the result.",
    )


def test_lines_and_answers_may_be_long(ask):
    lines = ("print('x' * 100_000)", f"plate = {'x' * 100_000!r}", "print(plate)")
    seen = ask("", *lines)
    lengths = list(map(len, seen)) if isinstance(seen, list) else seen

    assert lengths == [100_000, 100_000], tell(
        "You write and the session writes, and then neither is read: both wait.",
        called="long = 'x' * 100_000\n"
        "ask('', [\"print('x' * 100_000)\", f'plate = {long!r}', 'print(plate)'])",
        got=lengths,
        expected=words("two answers of 100000 characters each"),
        ask="A pipe holds some 64 kB. What becomes of a process that writes into a full one?",
        see="https://docs.python.org/3/library/subprocess.html#subprocess.Popen.communicate",
    )
