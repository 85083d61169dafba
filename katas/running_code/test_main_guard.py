"""Tests for `main_guard`: `__name__` is a string, and strings are compared by `==`."""

import warnings
from pathlib import Path

from dojo import tell, words


def code_of(kata):
    return compile(Path(kata.__file__).read_text("utf-8"), kata.__file__, "exec")


def another(name):
    """A string that is equal to `name` and not the same object."""
    return "".join(list(name))


def watered_as(kata, name):
    """What the script waters if its `__name__` is `name`."""
    namespace = {"__name__": name}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)  # there is a test of its own for it
        exec(code_of(kata), namespace)
    return namespace["watered"]


def call(name):
    return (
        f"shed = {{'__name__': {name}}}; "
        "exec(open('katas/running_code/main_guard.py').read(), shed); shed['watered']"
    )


def test_run_as_a_script_it_waters_each_bed_once(kata):
    same, equal = watered_as(kata, "__main__"), watered_as(kata, another("__main__"))

    assert same != [], tell(
        "Run as a script, it waters nothing.",
        called=call("'__main__'"),
        got=same,
        expected=["figs", "basil"],
        ask="Which letters has `__name__` in a script, and which does your line ask for?",
        see="https://docs.python.org/3/library/__main__.html",
    )
    assert equal != [], tell(
        "With an equal name that is another object it waters nothing.",
        called=call("''.join(list('__main__'))"),
        got=equal,
        expected=["figs", "basil"],
        ask="Does your line ask for the same letters, or for the same object?",
        see="https://docs.python.org/3/reference/expressions.html#is-not",
    )
    assert same == equal == ["figs", "basil"], tell(
        "Run as a script, it should water each bed once.",
        called=call("'__main__'"),
        got=same,
        expected=["figs", "basil"],
    )


def test_imported_it_waters_nothing(kata):
    seen = list(kata.watered)

    assert seen == [], tell(
        "It waters when it is imported.",
        called="from katas.running_code import main_guard; main_guard.watered",
        got=seen,
        expected=[],
        ask="What is `__name__` in a module that is imported?",
    )


def test_a_part_of_the_name_is_another_name(kata, subtests):
    for name in ("main", "_", "a"):
        with subtests.test(f"imported from {name}.py"):
            seen = watered_as(kata, another(name))
            assert seen == [], tell(
                f"Imported from a file `{name}.py`, it takes itself for the script.",
                called=call(repr(name)),
                got=seen,
                expected=[],
                ask=f"What do `{name!r} in '__main__'` and `{name!r} in ('__main__')` give? "
                "What makes a tuple: the brackets or the comma?",
            )


def test_a_longer_name_is_another_name(kata, subtests):
    cases = [
        ("the file __main__.py of a package", "garden.__main__"),
        ("a file __main__old.py", "__main__old"),
    ]
    for case, name in cases:
        with subtests.test(case):
            seen = watered_as(kata, another(name))
            assert seen == [], tell(
                f"Imported as `{name}`, it takes itself for the script.",
                called=call(repr(name)),
                got=seen,
                expected=[],
                ask="Does your line ask for the whole of the name?",
            )


def test_no_other_name_is_that_of_a_script(kata, subtests):
    cases = [
        ("imported from its own folder", "main_guard"),
        ("run by runpy.run_path", "<run_path>"),
    ]
    for case, name in cases:
        with subtests.test(case):
            seen = watered_as(kata, another(name))
            assert seen == [], tell(
                f"Under the name `{name}`, it takes itself for the script.",
                called=call(repr(name)),
                got=seen,
                expected=[],
                ask="Which one name has a script, whatever its file is called?",
                see="https://docs.python.org/3/library/__main__.html",
            )


def test_python_has_nothing_to_warn_about(kata):
    with warnings.catch_warnings():
        warnings.simplefilter("error", SyntaxWarning)
        try:
            code_of(kata)
        except SyntaxError:  # what a SyntaxWarning becomes if it is an error
            seen = words("a SyntaxWarning")
        else:
            seen = words("no warning")

    assert seen == "no warning", tell(
        "Python warns about your line: identity is no way to compare with a literal.",
        called="compile(open('katas/running_code/main_guard.py').read(), 'main_guard.py', 'exec')",
        got=seen,
        expected=words("no warning"),
        ask="What does the warning say, and what does it offer instead?",
    )
