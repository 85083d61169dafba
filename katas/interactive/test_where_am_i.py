"""Tests for `where_am_i`: which traces a prompt and a notebook leave, and which prove nothing."""

import builtins
from types import ModuleType

from dojo import tell, words

MODULES = "https://docs.python.org/3/library/sys.html#sys.modules"


def loaded(*names):
    return {name: ModuleType(name) for name in names}


def call(modules, interactive, has_ps1):
    keys = ", ".join(f"{key!r}: {'sys' if value else None}" for key, value in modules.items())
    return f"import sys; where_am_i({{{keys}}}, {interactive}, {has_ps1})"


def test_colab_is_a_notebook_of_its_own(kata, subtests):
    cases = [
        (
            "Colab is a Jupyter notebook with a prompt, so it leaves the traces of all three.",
            loaded("IPython", "ipykernel", "google", "google.colab"),
            True,
        ),
        ("`google.colab` is enough. No other trace need be there.", loaded("google.colab"), False),
    ]
    for idea, modules, has_ps1 in cases:
        with subtests.test(has_ps1=has_ps1):
            seen = kata.where_am_i(modules, 0, has_ps1)
            assert seen == "colab", tell(
                idea,
                called=call(modules, 0, has_ps1),
                got=seen,
                expected="colab",
                ask="If several answers fit, which is the narrowest, and what does it need?",
            )


def test_only_google_colab_is_colab(kata, subtests):
    for other in ("google.cloud.storage", "google.colabtools", "colab"):
        modules = loaded("google", other)
        with subtests.test(other):
            seen = kata.where_am_i(modules, 0, False)
            assert seen == "script", tell(
                "Many packages share the namespace `google`. Compare the whole dotted name.",
                called=call(modules, 0, False),
                got=seen,
                expected="script",
            )


def test_a_kernel_makes_a_notebook(kata, subtests):
    for has_ps1 in (True, False):
        modules = loaded("IPython", "ipykernel")
        with subtests.test(has_ps1=has_ps1):
            seen = kata.where_am_i(modules, 0, has_ps1)
            assert seen == "jupyter", tell(
                "The kernel of a notebook runs this, whether there is a `sys.ps1` or not.",
                called=call(modules, 0, has_ps1),
                got=seen,
                expected="jupyter",
                ask="Which of your questions comes first: the one for a kernel or for a prompt?",
            )


def test_a_forbidden_module_is_not_loaded(kata, subtests):
    for name in ("google.colab", "ipykernel"):
        modules = {"google": ModuleType("google"), name: None}
        with subtests.test(name):
            seen = kata.where_am_i(modules, 0, False)
            assert seen == "script", tell(
                f"The key `{name}` is there, and its value is None: nothing is loaded.",
                called=call(modules, 0, False),
                got=seen,
                expected="script",
                ask="What does `import` do with a key of `sys.modules` whose value is None?",
                see=MODULES,
            )


def test_a_prompt_shown_or_to_come_is_a_repl(kata, subtests):
    cases = [
        ("`sys.ps1` is there: Python has shown a prompt.", 0, True),
        (
            "With `-i` the script runs before there is a `sys.ps1`, and a prompt will follow.",
            1,
            False,
        ),
        ("Started with `-i`, and the prompt is there.", 1, True),
        ("Up to Python 3.12 each `-i` counts: after `-i -i` the flag is 2.", 2, False),
    ]
    for idea, interactive, has_ps1 in cases:
        with subtests.test(interactive=interactive, has_ps1=has_ps1):
            seen = kata.where_am_i({}, interactive, has_ps1)
            assert seen == "repl", tell(
                idea,
                called=call({}, interactive, has_ps1),
                got=seen,
                expected="repl",
                see="https://docs.python.org/3/library/sys.html#sys.ps1",
            )


def test_ipython_alone_is_no_notebook(kata, subtests):
    for has_ps1, expected in ((False, "script"), (True, "repl")):
        modules = loaded("IPython", "IPython.display")
        with subtests.test(expected):
            seen = kata.where_am_i(modules, 0, has_ps1)
            assert seen == expected, tell(
                "IPython is loaded, but no kernel is: a script or a prompt has imported it.",
                called=call(modules, 0, has_ps1),
                got=seen,
                expected=expected,
                ask="Does an imported package say who runs the program?",
            )


def test_without_any_trace_it_is_a_script(kata):
    seen = kata.where_am_i(loaded("__main__", "code"), 0, False)

    assert seen == "script", tell(
        "No prompt, no `-i`, no kernel: nobody sits there.",
        called="import sys; where_am_i({'__main__': sys, 'code': sys}, 0, False)",
        got=seen,
        expected="script",
        ask="`code` can make a prompt. Does a loaded module mean that it is in use?",
    )


def test_nothing_is_imported(kata, monkeypatch):
    asked = []
    before = builtins.__import__

    def note(name, *rest, **more):
        asked.append(name)
        return before(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", note)
    kata.where_am_i({}, 0, False)

    assert not asked, tell(
        "An import says what is installed, and loads it. The question was what is loaded.",
        called="import sys; where_am_i({}, 0, False)",
        got=words(f"imports of {', '.join(asked)}"),
        expected=words("no import"),
        ask="Which argument holds what is loaded?",
    )
