"""What comes out of a learner's code is put into words, by plain pytest and the dojo alike."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from dojo.job import Job
from dojo.runner import Runner
from dojo.verdict import Failure, Outcome

ROOT = Path(__file__).parent.parent

HEAD = "def make_counter(start=0, step=1):\n"
CASES = {
    "unbound_local": (
        HEAD + "    def tick():\n        start += step\n        return start\n    return tick\n",
        "`start` is local to `tick`, and has no value yet where it is used.",
    ),
    "name_error": (
        HEAD + "    return lambda: strat\n",
        "No scope that this line can see binds the name `strat`.",
    ),
    "built_in_name": (
        HEAD + "    exec('len(())', {'__builtins__': {}})\n",
        "`len` is a built-in name, and this line finds no built-in of that name.",
    ),
    "free_variable": (
        HEAD + "    def tick():\n        return late\n    tick()\n    late = 1\n    return tick\n",
        "`late`, a variable of the function around, has no value when it is used.",
    ),
    "recursion": (
        HEAD + "    return make_counter(start, step)\n",
        "`make_counter` calls itself, straight or round about, and never comes to an end.",
    ),
    "system_exit": (
        HEAD + "    raise SystemExit(0)\n",
        "Your code asked Python to exit, and the test could not go on.",
    ),
    "syntax": (
        "def make_counter(:\n    pass\n",
        "Python cannot read the file: the syntax breaks at line 1.",
    ),
    "indentation": (
        HEAD + "    count = 1\n      return count\n",
        "The indentation of line 3 does not fit the lines around it.",
    ),
    "tabs": (
        HEAD + "\tcount = 1\n        return count\n",
        "Line 3 has tabs where the lines around it have spaces, or the reverse.",
    ),
    "conflict": (
        HEAD + "<<<<<<< HEAD\n    pass\n=======\n    return\n>>>>>>> other\n",
        "Line 2 begins a conflict that git could not settle.",
    ),
    "nonlocal_without_binding": (
        HEAD + "    def tick():\n        nonlocal count\n        count += step\n",
        "`nonlocal count`, and no function around binds `count`.",
    ),
    "misspelt": (
        "def make_conter(start=0, step=1):\n    pass\n",
        "Your file has no `make_counter` at its top level.",
    ),
    "stub": (
        HEAD + "    raise NotImplementedError\n",
        "`make_counter` is still a stub: put your own code in place of the `raise`.",
    ),
    "import_error": (
        "import no_such_module_anywhere\n",
        "Your code imports `no_such_module_anywhere`, which Python cannot find.",
    ),
    "import_name": (
        "from json import no_such_name\n",
        "The import found `json`, and neither a name nor a module `no_such_name` in it.",
    ),
    "raised_name_error": (
        HEAD + "    raise NameError('step', name='step')\n",
        "NameError came out of your code, and the task asks for no such thing.",
    ),
    "raised_unbound_local_error": (
        HEAD + "    raise UnboundLocalError('count')\n",
        "UnboundLocalError came out of your code, and the task asks for no such thing.",
    ),
    "name_error_raised_again": (
        HEAD
        + "    try:\n        return strat\n    except NameError as error:\n        raise error\n",
        "No scope that this line can see binds the name `strat`.",
    ),
    "raised_import_error": (
        HEAD + "    raise ImportError('no header')\n",
        "ImportError came out of your code, and the task asks for no such thing.",
    ),
    "input": (
        HEAD + "    return input('start? ')\n",
        "Your code waits for somebody at the keys, and while tests run nobody is.",
    ),
    "returns_nothing": (
        HEAD + "    count = start\n",
        "What your code gave back cannot be used in the way the task describes.",
    ),
    "attribute_of_none": (
        HEAD + "    return print().count\n",
        "`.count` is asked of None, which has no such attribute.",
    ),
    "attribute_of_a_class": (
        HEAD + "    return dict.fromkey\n",
        "The class `dict` has no attribute `fromkey`.",
    ),
    "attribute_of_a_function": (
        HEAD + "    return make_counter.count\n",
        "An object of type `function` has no attribute `count`.",
    ),
    "attribute_of_an_odd_class": (
        "class Odd(type):\n    def __getattribute__(cls, name):\n        1 / 0\n\n"
        f"class A(metaclass=Odd):\n    pass\n\n{HEAD}    return A().x\n",
        "AttributeError came out of your code, and the task asks for no such thing.",
    ),
    "raised_attribute_error": (
        HEAD + "    raise AttributeError('count', name='count', obj=[])\n",
        "AttributeError came out of your code, and the task asks for no such thing.",
    ),
    "another_exception": (
        HEAD + "    return {}['start']\n",
        "KeyError came out of your code, and the task asks for no such thing.",
    ),
    "not_utf8": (
        b"word = 'caf\xe9'\n" + HEAD.encode() + b"    pass\n",
        "The file is not UTF-8 text: line 1 has the byte 0xe9.",
    ),
    "utf16": (
        (HEAD + "    pass\n").encode("utf-16"),
        "The file is saved as UTF-16, and Python reads UTF-8.",
    ),
    "null_byte": (
        b"x = 1\n\0\n",
        "Line 2 of the file holds a null byte, which no Python file may.",
    ),
}


DEBUGGER = HEAD + "    breakpoint()\n"


def answer_in(folder: Path, content: str | bytes) -> Path:
    answer = folder / "make_counter.py"
    answer.write_bytes(content if isinstance(content, bytes) else content.encode())
    return answer


@pytest.mark.parametrize("case", CASES)
def test_dojo_explains(case: str, runner: Runner, tmp_path: Path):
    content, sentence = CASES[case]
    verdict = runner.run(Job("make_counter", answer_in(tmp_path, content)))

    assert verdict.failed[0].failure
    assert verdict.failed[0].failure.message.idea == sentence
    assert len(sentence.splitlines()[0]) <= 80


@pytest.mark.parametrize("line", ["1 / 0", "(" * 1000])
def test_a_long_line_is_shown_in_part(line: str, runner: Runner, tmp_path: Path):
    verdict = runner.run(Job("make_counter", answer_in(tmp_path, f"x = {line}  # {'-' * 1000}")))

    assert verdict.failed[0].failure
    [place] = verdict.failed[0].failure.trace
    assert place.source.startswith(f"x = {line[:5]}")
    assert place.source.endswith(" ...")
    assert len(place.source) < 210


AVERAGE = """
def running_average():
    total, count = 0.0, 0

    def add(value):
        {declaration}
        total += value
        count += 1
        return {result} / count

    return add
"""


def verdict_on_average(runner: Runner, folder: Path, **parts: str) -> Failure:
    answer = folder / "running_average.py"
    answer.write_text(AVERAGE.format(**parts), "utf-8")
    failure = runner.run(Job("running_average", answer)).failed[0].failure
    assert failure
    return failure


def test_of_an_exception_that_a_test_catches_the_origin_is_told(runner: Runner, tmp_path: Path):
    failure = verdict_on_average(runner, tmp_path, declaration="pass", result="total")

    assert failure.message.idea == "`add` cannot rebind the variables of the function around it."
    assert failure.cause.startswith("UnboundLocalError: ")
    assert [(place.line, place.function) for place in failure.trace] == [(7, "add")]
    assert failure.trace[0].source == "total += value"


def test_a_misspelt_name_is_no_misconception(runner: Runner, tmp_path: Path):
    parts = {"declaration": "nonlocal total, count", "result": "totl"}
    failure = verdict_on_average(runner, tmp_path, **parts)

    assert failure.message.idea == "No scope that this line can see binds the name `totl`."
    assert failure.message.ask == "Did you mean `total`?"
    assert failure.trace[0].source == "return totl / count"


def test_a_module_that_is_not_imported_is_called_one(runner: Runner, tmp_path: Path):
    parts = {"declaration": "nonlocal total, count", "result": "statistics.mean([total])"}
    failure = verdict_on_average(runner, tmp_path, **parts)

    assert failure.message.idea == "No scope that this line can see binds the name `statistics`."
    assert failure.message.ask == (
        "`statistics` is a module of Python's own. Which line here imports it?"
    )


def test_dojo_says_where_there_is_a_debugger(runner: Runner, tmp_path: Path):
    verdict = runner.run(Job("make_counter", answer_in(tmp_path, DEBUGGER)))

    assert "A debugger waits for somebody at the keys" in str(verdict.failed[0].failure)
    assert "`pytest` on test_make_counter.py stops there" in str(verdict.failed[0].failure)


def test_plain_pytest_has_a_debugger_that_can_be_quit(tmp_path: Path):
    pytest.importorskip("termios", reason="needs a Unix terminal")
    from tests.screen import Screen

    screen = Screen(ROOT, command=command_of_pytest(answer_in(tmp_path, DEBUGGER)))
    screen.wait_for_line("(Pdb)")
    screen.press("p (start, step)\n")
    screen.wait_for_line("(10, 5)")
    screen.press("q\n")
    assert screen.status() == pytest.ExitCode.INTERRUPTED
    last = screen.page.rpartition("Quitting debugger")[2]
    assert "Error" not in last
    assert "lost sys.stderr" not in last


def test_plain_pytest_explains_too(tmp_path: Path):
    """All cases in one process: the guard must keep them apart as well."""
    for case, (content, sentence) in CASES.items():
        folder = tmp_path / case
        folder.mkdir()
        said = plain_pytest(answer_in(folder, content))
        first = next(line for line in said.splitlines() if line.startswith("____"))
        assert said.splitlines()[said.splitlines().index(first) + 1] == sentence, said


def plain_pytest(answer: Path, *options: str) -> str:
    command = [*command_of_pytest(answer), *options]
    return subprocess.run(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False
    ).stdout


def command_of_pytest(answer: Path) -> tuple[str, ...]:
    tests = "katas/closures/test_make_counter.py"
    options = ("-x", "-q", "-p", "no:cacheprovider", f"--answer={answer}")
    return (sys.executable, "-m", "pytest", tests, *options)


def test_plain_pytest_explains_a_loop(tmp_path: Path):
    answer = answer_in(tmp_path, HEAD + "    while True:\n        pass\n")
    assert "Your code was still running when the time was up." in plain_pytest(
        answer, "--timeout=0.5"
    )


def test_missing_file_says_how_to_get_it_back(runner: Runner, tmp_path: Path):
    verdict = runner.run(Job("make_counter", tmp_path / "make_counter.py"))
    failure = verdict.failed[0].failure

    assert failure
    assert failure.message.idea == "make_counter.py is not there."
    assert "reset make_counter" in failure.message.ask


@pytest.mark.parametrize(
    "loop",
    [
        HEAD + "    while True:\n        pass\n",
        HEAD + "    while True:\n        try:\n            while 1: pass\n        except: pass\n",
        "while True:\n    pass\n",
    ],
    ids=["in a function", "that catches everything", "at import"],
)
def test_a_loop_is_cut_off_and_the_line_is_named(loop: str, runner: Runner, tmp_path: Path):
    verdict = runner.run(Job("make_counter", answer_in(tmp_path, loop), deadline=0.5))
    failure = verdict.failed[0].failure

    assert failure
    assert failure.message.idea == "Your code was still running when the time was up."
    assert failure.trace[0].path.endswith("make_counter.py")
    assert len(verdict.tests) == len(verdict.failed)


@pytest.mark.parametrize(
    "call", ["os._exit(0)", "os.kill(os.getpid(), 11)", "os.closerange(0, 99)"]
)
def test_a_run_that_ends_early_is_red(call: str, runner: Runner, tmp_path: Path):
    answer = answer_in(tmp_path, f"import os\n{HEAD}    {call}\n    os._exit(0)\n")
    verdict = runner.run(Job("make_counter", answer))

    assert not verdict.is_green
    assert verdict.tests[0].outcome is Outcome.FAILED
    assert {test.outcome for test in verdict.tests[1:]} == {Outcome.UNHEARD}


def test_two_saves_of_one_size_within_a_second_are_two_programs(runner: Runner, tmp_path: Path):
    answer = answer_in(tmp_path, HEAD + "    return 1\n")
    first = runner.run(Job("make_counter", answer))
    answer.write_text(HEAD.replace("make_counter", "make_countex") + "    return 1\n", "utf-8")
    second = runner.run(Job("make_counter", answer))

    assert first.failed[0].failure != second.failed[0].failure


def test_plain_pytest_never_runs_stale_bytecode(tmp_path: Path):
    """Same size, same second: what a `.pyc` would be taken for current by."""
    good = ROOT / "solutions/closures/make_counter/reference.py"
    answer = answer_in(tmp_path, good.read_bytes())
    assert "passed" in plain_pytest(answer)
    stat = answer.stat()
    answer.write_bytes(good.read_bytes().replace(b"count += step", b"count -= step"))
    os.utime(answer, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert "1 failed" in plain_pytest(answer)


def test_subtests_fixture_is_pytests_own():
    """The old plugin is installed beside pytest 9 and must stay inert."""
    code = "import pytest, sys; pytest.main(['--version']); print('pytest_subtests' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    fixtures = [sys.executable, "-m", "pytest", "--fixtures", "-q", "katas/closures"]
    listed = subprocess.run(fixtures, cwd=ROOT, capture_output=True, text=True, check=True).stdout

    assert done.stdout.strip().endswith("False")
    assert "_pytest/subtests.py" in next(
        line for line in listed.replace("\\", "/").splitlines() if line.startswith("subtests ")
    )
