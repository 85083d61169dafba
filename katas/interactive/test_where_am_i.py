"""Tests for `where_am_i`: which traces a prompt and a notebook leave, and which prove nothing."""

from types import ModuleType

from dojo import tell

MODULES = "https://docs.python.org/3/library/sys.html#sys.modules"


def loaded(*names):
    return {name: ModuleType(name) for name in names}


def call(modules, interactive, has_ps1):
    keys = ", ".join(f"{key!r}: {'sys' if value else None}" for key, value in modules.items())
    return f"import sys; where_am_i({{{keys}}}, {interactive}, {has_ps1})"


def test_colab_is_a_notebook_of_its_own(kata):
    modules = loaded("IPython", "ipykernel", "google", "google.colab")
    seen = kata.where_am_i(modules, 0, True)

    assert seen == "colab", tell(
        "Colab is a Jupyter notebook with a prompt, so it leaves the traces of all three.",
        called=call(modules, 0, True),
        got=seen,
        expected="colab",
        ask="If several answers fit, which is the narrowest, and do you ask for it first?",
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


def test_without_any_trace_it_is_a_script(kata):
    seen = kata.where_am_i(loaded("__main__", "code"), 0, False)

    assert seen == "script", tell(
        "No prompt, no `-i`, no kernel: nobody sits there.",
        called="import sys; where_am_i({'__main__': sys, 'code': sys}, 0, False)",
        got=seen,
        expected="script",
        ask="`code` can make a prompt. Does a loaded module mean that it is in use?",
    )
