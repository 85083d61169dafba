"""Tests for `pip_count`: which Python, which format, which stream, which status."""

import io
import json
import os
import shlex
import subprocess
from functools import partial
from types import SimpleNamespace

import pytest

from dojo import tell, words

GUIDE = "/opt/guide/bin/python3"
TOUR = "/home/ada/my tour/bin/python3"
INSTALLED = {
    GUIDE: {"audioguide": "1.3.1", "floor-plan": "2.0", "pip": "24.0", "wheel": "0.43.0"},
    TOUR: {"pip": "24.0", "tour": "0.9"},
    "/opt/bare/bin/python3": {},  # whose pip is lent to it by PYTHONPATH
}
OF_ANOTHER_PYTHON = dict.fromkeys(("pip", "six", "toml", "wheel", "yq"), "1.0")
SHORTER = {"--local", "-l", "--user", "--outdated", "-o", "--uptodate", "-u"}
SHORTER |= {"--editable", "-e", "--not-required", "--exclude", "--path"}
NOTICE = "\n[notice] A new release of pip is available: 24.0 -> 25.1\n"
RUN = "https://docs.python.org/3/library/subprocess.html#using-the-subprocess-module"


def printed(versions, form):
    """What pip prints: tests/test_pip.py compares it with what a real pip does."""
    if form == "json":
        return json.dumps([{"name": n, "version": v} for n, v in versions.items()]) + "\n"
    if form == "freeze" or not versions:
        return "".join(f"{name}=={version}\n" for name, version in versions.items())
    rows = [("Package", "Version"), *versions.items()]
    left, right = (max(map(len, column)) for column in zip(*rows))
    rows.insert(1, ("-" * left, "-" * right))
    return "".join(f"{name:<{left}} {version}\n" for name, version in rows)


class Process:
    """Stands in for `subprocess.Popen`, and answers as a pip on that computer would."""

    stdout = stderr = None

    def __init__(self, computer, args, **options):
        self.args = args
        command = args if isinstance(args, str) else [os.fspath(each) for each in args]
        line = command if isinstance(command, str) else " ".join(command)
        computer.started.append(line if line is command or options.get("shell") else command[0])
        env = options.get("env") or os.environ
        out, err, self.returncode = computer.failure or answer(computer, command, env)
        if options.get("stderr") == subprocess.STDOUT:
            out += err
        computer.on_screen |= options.get("stdout") is None
        text = any(map(options.get, ("text", "universal_newlines", "encoding", "errors")))
        for name, written in {"stdout": out, "stderr": err}.items():
            if options.get(name) == subprocess.PIPE:
                setattr(self, name, io.StringIO(written) if text else io.BytesIO(written.encode()))
            elif hasattr(options.get(name), "fileno"):
                os.write(options[name].fileno(), written.encode())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def communicate(self, *_, **__):
        return tuple(stream and stream.read() for stream in (self.stdout, self.stderr))

    def wait(self, *_, **__):
        return self.returncode

    poll = kill = wait


def answer(computer, command, env):
    """What a command writes to stdout and to stderr, and its status."""
    program, *options = shlex.split(command) if isinstance(command, str) else command
    line = " ".join(options).replace("-mpip ", "-m pip ").replace("--format ", "--format=")
    if program in INSTALLED and "-m pip " not in line:
        return "", f"{program}: no pip was asked for\n", 1
    versions = INSTALLED.get(program, OF_ANOTHER_PYTHON)
    if "list" not in options:  # `pip freeze` leaves out pip
        left = {name: versions[name] for name in versions if name != "pip"}
        return printed(left, "freeze"), computer.notice, 0
    after = {option.partition("=")[0] for option in options[options.index("list") :]}
    computer.shorter |= after & SHORTER
    if after & SHORTER:
        versions = dict([*versions.items()][-1:])
    form = line.partition("--format=")[2].partition(" ")[0] or env.get("PIP_FORMAT", "columns")
    return printed(versions, form), computer.notice, 0


@pytest.fixture(autouse=True)
def computer(monkeypatch):
    computer = SimpleNamespace(notice="", failure=None, started=[], shorter=set(), on_screen=False)
    start = partial(Process, computer)
    monkeypatch.setattr(subprocess, "Popen", start)
    monkeypatch.setattr(os, "system", lambda command: start(command).returncode)
    monkeypatch.setenv("PIP_FORMAT", "columns")
    return computer


@pytest.fixture
def count(kata, computer):
    def count(python):
        try:
            return kata.pip_count(python)
        except (ValueError, LookupError, subprocess.CalledProcessError) as error:
            return words(f"a {type(error).__name__}")
        except (TypeError, AttributeError):
            if not computer.on_screen:
                raise
            return words("nothing")

    return count


def test_the_python_that_is_given_is_the_one_that_runs(count, computer):
    count(GUIDE)
    programs = {command.partition(" ")[0] for command in computer.started}

    assert programs == {GUIDE}, tell(
        "Each Python has its own distributions, and another one was asked, or none.",
        called=f"pip_count({GUIDE!r})",
        got=words(f"started: {', '.join(programs) or 'no process'}"),
        expected=words(f"started: {GUIDE}"),
        ask="Which Python runs a `pip` that is found on PATH? Which one is sys.executable?",
    )


def test_no_shell_takes_the_command_apart(count, computer):
    count(TOUR)

    assert set(computer.started) == {TOUR}, tell(
        "A shell takes a text apart at its spaces; a list of arguments is whole already.",
        called=f"pip_count({TOUR!r})",
        got=words(f"started: {', '.join(computer.started) or 'no process'}"),
        expected=words(f"started: {TOUR}"),
        see=RUN,
    )


def test_what_pip_prints_comes_back_to_you(count, computer):
    seen = count(GUIDE)

    assert not computer.on_screen, tell(
        "What pip prints goes to the screen here, and your code has nothing to count.",
        called=f"pip_count({GUIDE!r})",
        got=seen,
        expected=4,
        ask="Which function of `subprocess` returns what was printed, and which does if asked?",
        see=RUN,
    )


def test_no_option_leaves_something_out(count, computer):
    seen = count(GUIDE)

    assert not computer.shorter, tell(
        f"With {' '.join(sorted(computer.shorter))}, pip lists a part of what that Python has.",
        called=f"pip_count({GUIDE!r})",
        got=seen,
        expected=4,
        ask="What does `python3 -m pip list --help` say of this option?",
    )


def test_all_that_pip_lists_is_counted(count, subtests):
    for python, expected in {GUIDE: 4, TOUR: 2}.items():
        asks = {
            expected
            - 1: "`pip list` has pip itself in its list. Which other command leaves it out?",
            "a JSONDecodeError": "In which format does pip print, if your command asks for none?",
        }
        with subtests.test(python):
            seen = count(python)
            assert seen == expected, tell(
                "Each distribution in the list of that Python counts, and nothing else.",
                called=f"pip_count({python!r})  # has {', '.join(INSTALLED[python])}",
                got=seen,
                expected=expected,
                ask=asks.get(seen, "Which lines of what pip prints stand for no distribution?"),
            )


def test_the_format_does_not_depend_on_the_user(count, monkeypatch, subtests):
    for form in ("columns", "freeze", "json"):
        with subtests.test(form):
            monkeypatch.setenv("PIP_FORMAT", form)
            seen = count(GUIDE)
            assert seen == 4, tell(
                "The user's settings decide the format, unless your command asks for one.",
                called=f"os.environ['PIP_FORMAT'] = {form!r}; pip_count({GUIDE!r})",
                got=seen,
                expected=4,
                ask="Which option of `pip list` asks for a format made for programs?",
            )


def test_what_pip_says_besides_is_not_counted(count, computer):
    computer.notice = NOTICE
    seen = count(GUIDE)

    assert seen == 4, tell(
        "pip writes its notices to stderr, which is another stream than the list.",
        called=f"pip_count({GUIDE!r})  # stderr has {NOTICE!r}",
        got=seen,
        expected=4,
    )


def test_an_empty_list_has_nothing_in_it(count):
    seen = count("/opt/bare/bin/python3")

    assert seen == 0, tell(
        "Nothing is installed there, and so nothing is in the list.",
        called="pip_count('/opt/bare/bin/python3')",
        got=seen,
        expected=0,
        ask="What is `len(''.split('\\n'))`? And what is in an empty list as JSON?",
    )


def test_a_pip_that_fails_gives_no_number(count, computer, subtests):
    failures = {
        "no pip": ("", f"{GUIDE}: No module named pip\n", 1),
        "an error at the end": (printed(INSTALLED[GUIDE], "freeze"), "ERROR: Exception:\n", 2),
        "an error in JSON": (printed(INSTALLED[GUIDE], "json"), "ERROR: Exception:\n", 2),
    }
    for case, failure in failures.items():
        with subtests.test(case):
            computer.failure = failure
            seen = count(GUIDE)
            assert seen == "a CalledProcessError", tell(
                "pip has ended with an error: there is no number to return.",
                called=f"pip_count({GUIDE!r})  # stderr: {failure[1]!r}, status {failure[2]}",
                got=seen,
                expected=words("a CalledProcessError"),
                ask="Which functions of `subprocess` look at the status, and which do if asked?",
            )
