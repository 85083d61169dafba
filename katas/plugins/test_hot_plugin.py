"""Tests for `hot_plugin`: new content is a new version, and a bad one takes nothing away."""

import json
import os
import sys

import pytest

from dojo import tell, words

EARLIER, THEN, LATER = 8, 9, 10
BLUR = """\
radius = 3; runs = 0
def apply(*what): global runs; runs += 1; return [*what, radius, runs]
"""
SELF = """\
import sys; first = sys.modules.get(__name__)
def me(it): return it and vars(it) is globals()
def apply(): return {"while it ran": me(first), "now": me(sys.modules.get(__name__))}
"""
GONE = None
BAD = {
    "SyntaxError": "radius = = 5",
    "ZeroDivisionError": "radius = 5; runs = 50\n1 / 0",
    "ModuleNotFoundError": "radius = 5; runs = 50\nimport zq_nowhere",
    "SystemExit": "radius = 5; runs = 50\nraise SystemExit",
    "GeneratorExit": "radius = 5; runs = 50\nraise GeneratorExit",
    "SyntaxError or UnicodeDecodeError": b"radius = 5; runs = 50; unit = '\xff'",
    "FileNotFoundError": GONE,
}


class Bench:
    """A plugin and its file, whose time is what a test says; notes all that is done with them."""

    def __init__(self, kata, file, source):
        self.file = file
        self.done = [f"file = pathlib.Path({file.name!r})"]
        if source is not GONE:
            self.save(source)
        self.done.append("plugin = HotPlugin(file)")
        self.plugin = kata.HotPlugin(file)

    def save(self, source, time=THEN):
        if source is GONE:
            self.done.append("file.unlink()")
            self.file.unlink()
        else:
            source = source if isinstance(source, bytes) else source.encode()
            self.done.append(f"file.write_bytes({source!r}); os.utime(file, ({time}, {time}))")
            self.file.write_bytes(source)
            os.utime(self.file, (time, time))

    def call(self, *args):
        """What the call of `apply` returns, or in words what it raises."""
        self.done.append(f"plugin.call({', '.join(map(repr, ('apply', *args)))})")
        try:
            return self.plugin.call("apply", *args)
        except (Exception, SystemExit, GeneratorExit, KeyboardInterrupt) as error:
            return words(f"{type(error).__name__} is raised")

    def error(self):
        self.done.append("plugin.error")
        error = self.plugin.error
        return words(type(error).__name__) if error else error

    @property
    def called(self):
        return "\n".join(self.done)


@pytest.fixture
def bench(kata, tmp_path, monkeypatch):
    """Make a plugin with a file in a folder of its own, which holds its first content, if any."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)

    def bench(source=GONE, name="blur.py"):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        return Bench(kata, folder / name, source)

    return bench


def test_to_make_one_runs_nothing(bench, capsys, subtests):
    for source in (BLUR, GONE, "print('it runs')", "raise KeyboardInterrupt"):
        with subtests.test(source):
            try:
                seen = bench(source).error()
                seen = words("the file runs") if capsys.readouterr().out else seen
            except (OSError, KeyboardInterrupt) as error:
                seen = words(f"{type(error).__name__} is raised")
            assert seen is None, tell(
                "To make a plugin runs nothing and never fails: only `call` looks into the file.",
                called=f"HotPlugin(file).error  # the content of the file: {source!r}"
                if source
                else "HotPlugin(file).error  # there is no such file",
                got=seen,
                expected=None,
            )


def test_a_function_of_the_file_is_called(bench):
    blur = bench(BLUR)
    seen = blur.call("dawn.jpg", 90)

    assert seen == ["dawn.jpg", 90, 3, 1], tell(
        "The function gets the arguments, and what it returns comes back.",
        called=blur.called,
        got=seen,
        expected=["dawn.jpg", 90, 3, 1],
    )


def test_new_content_is_run_whatever_the_time_says(bench, subtests):
    for case, time in (("the same time", THEN), ("later", LATER), ("earlier", EARLIER)):
        with subtests.test(case):
            blur = bench(BLUR)
            blur.call()
            blur.save(BLUR.replace("3", "5"), time)
            seen = blur.call()
            assert seen == [5, 1], tell(
                "The file has new content, and the old code is still at work.",
                called=blur.called,
                got=seen,
                expected=[5, 1],
                ask="What do you compare? And is it the source that runs, or old bytecode of it?",
            )


def test_the_same_content_is_not_run_again(bench):
    blur = bench(BLUR)
    seen = [blur.call(), blur.call()]

    assert seen == [[3, 1], [3, 2]], tell(
        "Nothing was saved between two calls, and yet what the plugin had bound is lost.",
        called=blur.called,
        got=seen,
        expected=[[3, 1], [3, 2]],
        ask="What does running a file once more do to the names that it binds?",
    )
    blur.save(BLUR, LATER)
    seen = blur.call()
    assert seen == [3, 3], tell(
        "The time is new, the content is not, and what the plugin had bound is lost.",
        called=blur.called,
        got=seen,
        expected=[3, 3],
    )
    blur.save(GONE), blur.call()
    blur.save(BLUR)
    seen = blur.call()
    assert seen == [3, 5], tell(
        "The file was away, came back as it was, and what the plugin had bound is lost.",
        called=blur.called,
        got=seen,
        expected=[3, 5],
        ask="Is that content new? With what did you compare it?",
    )


def test_the_last_good_version_goes_on(bench, subtests):
    for raised, bad in BAD.items():
        with subtests.test(raised):
            blur = bench(BLUR)
            blur.call()
            blur.save(bad)
            seen = blur.call()
            assert seen == [3, 2], tell(
                "The new content fails, and the version before it does not go on untouched.",
                called=blur.called,
                got=seen,
                expected=[3, 2],
                ask="Until you know that the new version is good, where does it run?",
            )


def test_error_is_what_was_raised(bench, subtests):
    for raised, bad in BAD.items():
        with subtests.test(raised):
            blur = bench(BLUR)
            blur.save(bad)
            blur.call()
            seen = blur.error()
            assert seen in raised.split(" or "), tell(
                "What kept the content from being read or run is to be in `error`.",
                called=blur.called,
                got=seen,
                expected=words(raised),
                ask="Which may raise: reading, compiling, running? And only an `Exception`?",
                see="https://docs.python.org/3/library/exceptions.html#exception-hierarchy",
            )


def test_error_is_none_while_the_content_is_good(bench, subtests):
    cases = {
        "good": [BLUR],
        "empty": [GONE, ""],
        "mended": ["radius = = 5", "raise SystemExit", GONE, BLUR],
        "taken back": [BLUR, "radius = = 5", BLUR],
        "away for a moment": [BLUR, GONE, BLUR],
        "a function fails": ["def apply(): 1 / 0"],
        "another encoding": [b"# coding: latin-1\nunit = '\xb0'\ndef apply(): return unit"],
    }
    for case, saved in cases.items():
        with subtests.test(case):
            blur = bench(saved[0])
            for source in saved[1:]:
                blur.call()
                blur.save(source)
            blur.call()
            seen = blur.error()
            assert seen is None, tell(
                "The content at the last look was good, and yet there is an `error`.",
                called=blur.called,
                got=seen,
                expected=None,
                ask="Is it what the file raised, and when does it cease to be true?",
            )


def test_failed_content_is_not_run_again(bench, capsys):
    blur = bench("print('it runs')\n1 / 0")
    blur.call(), blur.call()
    seen = capsys.readouterr().out, blur.error()

    assert seen[0] == "it runs\n", tell(
        "Content that has failed is run again, though nothing was saved.",
        called=blur.called,
        got=seen[0],
        expected="it runs\n",
        ask="Which content do you remember: the last that ran well, or the last that you saw?",
    )
    assert seen[1] == "ZeroDivisionError", tell(
        "The content that has failed is still there, and `error` no longer says so.",
        called=blur.called,
        got=seen[1],
        expected=words("ZeroDivisionError"),
    )


def test_a_name_that_the_version_at_work_does_not_bind_is_gone(bench, subtests):
    cases = {
        "no longer there": [BLUR, "radius = 5"],
        "no file": [GONE],
        "never ran well": ["def apply(): return 3\n1 / 0"],
    }
    for case, (*before, last) in cases.items():
        with subtests.test(case):
            blur = bench(*before)
            if before:
                blur.call()
            if last:
                blur.save(last)
            seen = blur.call()
            assert seen == "AttributeError is raised", tell(
                "The version at work has no such name: that is an AttributeError.",
                called=blur.called,
                got=seen,
                expected=words("AttributeError is raised"),
                ask="Is anything bound in the namespace before the new code begins to run?",
            )


def test_what_a_function_raises_goes_through(bench):
    blur = bench("def apply(): 1 / 0")
    seen = blur.call()

    assert seen == "ZeroDivisionError is raised", tell(
        "What a function raises is for its caller to see.",
        called=blur.called,
        got=seen,
        expected=words("ZeroDivisionError is raised"),
        ask="Which statements does your `try` cover?",
    )


def test_an_interrupt_goes_through(bench):
    blur = bench("raise KeyboardInterrupt")
    seen = blur.call()

    assert seen == "KeyboardInterrupt is raised", tell(
        "Whoever presses Ctrl-C while a file runs wants to end the program.",
        called=blur.called,
        got=seen,
        expected=words("KeyboardInterrupt is raised"),
    )


def test_the_version_at_work_finds_itself(bench, subtests):
    cases = {"good": [SELF], "the next one fails": [SELF, "1 / 0"], "the next one": ["", SELF]}
    expected = {"while it ran": True, "now": True}
    for case, saved in cases.items():
        with subtests.test(case):
            plugin = bench(saved[0])
            for source in saved[1:]:
                plugin.call()
                plugin.save(source)
            seen = plugin.call()
            assert seen == expected, tell(
                "The version at work does not find itself as `sys.modules[__name__]`.",
                called=plugin.called,
                got=seen,
                expected=expected,
                ask="At which moment does an import make the entry, and what if the code raises?",
            )


def test_two_plugins_do_not_meet(bench):
    made = "first, second = HotPlugin('a/blur.py'), HotPlugin('b/blur.py')\n"
    first, second = bench(BLUR), bench(BLUR.replace("3", "5"))
    seen = [plugin.call() for plugin in (first, second, first, second)]

    assert seen == [[3, 1], [5, 1], [3, 2], [5, 2]], tell(
        "Two plugins share what each has to have for itself.",
        called=made + "[plugin.call('apply') for plugin in (first, second, first, second)]\n"
        "# radius is 3 in the one and 5 in the other, and each counts its runs",
        got=seen,
        expected=[[3, 1], [5, 1], [3, 2], [5, 2]],
        ask="What do you keep on the object, and what in a place that there is only once?",
    )
    first, second = bench(SELF), bench(SELF)
    first.call(), second.call()
    seen = first.call()["now"]
    assert seen is True, tell(
        "A plugin has lost its entry in `sys.modules` to another file of the same name.",
        called=made + "first.call('apply'), second.call('apply'), first.call('apply')['now']\n"
        "# `apply` looks whether it finds its module as sys.modules[__name__]",
        got=seen,
        expected=True,
        ask="What differs between two files that are called `blur.py`?",
    )


def test_the_program_keeps_its_own_modules(bench):
    plugin = bench(BLUR, "json.py")
    plugin.call()
    seen = sys.modules["json"] is json

    assert seen, tell(
        "The program has lost its own `json`.",
        called=plugin.called + "\nsys.modules['json'] is json",
        got=seen,
        expected=True,
        ask="Must a module be in `sys.modules` under the name of its file?",
    )
