"""Tests for `run_sandboxed`: code has the built-in names that its namespace says."""

from dojo import tell, words


def run(kata, src, allowed):
    """What the function returns, or the name of what it raises."""
    try:
        return kata.run_sandboxed(src, allowed)
    except (NameError, TypeError, KeyError, ImportError, ZeroDivisionError) as error:
        return words(type(error).__name__)


def test_the_result_is_what_the_program_binds(kata):
    seen = run(kata, "total = 3 + 4", {"len": len})

    assert isinstance(seen, dict), tell(
        "This program needs no built-in name, and no result came back.",
        called="run_sandboxed('total = 3 + 4', {'len': len})",
        got=seen,
        expected={"total": 7},
        ask="Does your code take `__builtins__` for a module? In an imported module it is a dict.",
    )
    assert seen == {"total": 7}, tell(
        "The result should have the names that the program bound, and nothing else.",
        called="run_sandboxed('total = 3 + 4', {'len': len})",
        got=words(f"the keys {sorted(seen)}"),
        expected={"total": 7},
        ask="Who else has put something into the namespace?",
    )


def test_any_name_and_any_value_count(kata):
    src = "_hidden = 1\nnothing = None\ndef best(): return 7"
    seen = run(kata, src, {"len": len})
    names = sorted(seen) if isinstance(seen, dict) else seen

    assert names == ["_hidden", "best", "nothing"], tell(
        "The program has bound these names, whatever they look like or are bound to.",
        called=f"sorted(run_sandboxed({src!r}, {{'len': len}}))",
        got=names,
        expected=["_hidden", "best", "nothing"],
        ask="Which one entry is not the program's, and how do you know it?",
    )


def test_an_exception_of_the_program_goes_on(kata):
    seen = run(kata, "total = 1 / 0", {"len": len})

    assert seen == "ZeroDivisionError", tell(
        "The program has raised an exception, and the caller does not hear of it.",
        called="run_sandboxed('total = 1 / 0', {'len': len})",
        got=words(f"the keys {sorted(seen)}") if isinstance(seen, dict) else seen,
        expected=words("ZeroDivisionError"),
        ask="Which line of yours catches what the program raises? Does it need to?",
    )


def test_an_allowed_name_is_there(kata):
    seen = run(kata, "count = len('abc')", {"len": len})
    count = seen.get("count") if isinstance(seen, dict) else seen

    assert count == 3, tell(
        "A name that is allowed cannot be used.",
        called="run_sandboxed('count = len(\"abc\")', {'len': len})['count']",
        got=count,
        expected=3,
        ask="Under which key of the namespace does `exec` look for built-in names?",
    )


def test_an_allowed_name_has_the_value_it_was_given(kata):
    seen = run(kata, "def count(): return len('abc')\nseen = count()", {"len": lambda text: 7})
    count = seen.get("seen") if isinstance(seen, dict) else seen

    assert count == 7, tell(
        "An allowed name has the value that the dict gives it, not the usual one.",
        called="run_sandboxed('def count(): return len(\"abc\")\\nseen = count()', "
        "{'len': lambda text: 7})['seen']",
        got=count,
        expected=7,
        ask="Where did the value come from: from `allowed`, or from `builtins`?",
    )


def test_no_other_name_is_there(kata):
    seen = run(kata, "best = sorted([2, 1])", {"len": len})

    assert seen != "TypeError", tell(
        "Python could not even look the name up: what it looks in is no dict of names.",
        called="run_sandboxed('best = sorted([2, 1])', {'len': len})",
        got=seen,
        expected=words("NameError"),
        ask="What may stand under `__builtins__`, and can one look for a name in None?",
    )
    assert seen == "NameError", tell(
        "The program has used a built-in name that is not allowed.",
        called="run_sandboxed('best = sorted([2, 1])', {'len': len})",
        got=words("no NameError") if isinstance(seen, dict) else seen,
        expected=words("NameError"),
        ask="What does `exec` do if the namespace has no entry `__builtins__`?",
    )


def test_nothing_may_be_allowed(kata):
    seen = run(kata, "count = len('abc')", {})

    assert seen == "NameError", tell(
        "An empty dict allows nothing, and the program has used a built-in name.",
        called="run_sandboxed('count = len(\"abc\")', {})",
        got=words("no NameError") if isinstance(seen, dict) else seen,
        expected=words("NameError"),
        ask="What does your code take an empty dict for?",
    )


def test_an_import_needs_a_built_in_name_too(kata):
    seen = run(kata, "import math", {"len": len})

    assert seen == "ImportError", tell(
        "The program has imported a module, by a built-in name that is not allowed.",
        called="run_sandboxed('import math', {'len': len})",
        got=words("no ImportError") if isinstance(seen, dict) else seen,
        expected=words("ImportError"),
        ask="Which built-in function does the `import` statement call?",
    )


def test_the_program_may_bind_an_allowed_name(kata):
    seen = run(kata, "len = len", {"len": len})

    assert seen == {"len": len}, tell(
        "The program has bound the name in its own namespace, so it is in the result.",
        called="run_sandboxed('len = len', {'len': len})",
        got=words(f"the keys {sorted(seen)}") if isinstance(seen, dict) else seen,
        expected={"len": len},
        ask="Are the built-in names and those of the program in one dict, or in two?",
    )


def test_the_program_sees_nothing_of_this_module(kata):
    seen = run(kata, "mine = run_sandboxed", {"len": len})

    assert seen == "NameError", tell(
        "The program sees the names of your module.",
        called="run_sandboxed('mine = run_sandboxed', {'len': len})",
        got=words("no NameError") if isinstance(seen, dict) else seen,
        expected=words("NameError"),
        ask="In whose namespace does `exec` run the program, if it is given none?",
    )


def test_functions_of_the_program_see_its_names(kata):
    seen = run(kata, "def f(): return g()\ndef g(): return 7\nseen = f()", {"len": len})
    value = seen.get("seen") if isinstance(seen, dict) else seen

    assert value == 7, tell(
        "A function of the program does not see what the program binds.",
        called="run_sandboxed('def f(): return g()\\ndef g(): return 7\\nseen = f()', "
        "{'len': len})['seen']",
        got=value,
        expected=7,
        ask="Does the program run in one dict, or in two?",
    )


def test_what_is_allowed_stays_as_it_is(kata):
    allowed = {"len": len}
    run(kata, "total = 3\n__builtins__['sum'] = 4", allowed)

    assert allowed == {"len": len}, tell(
        "The dict of the caller was changed.",
        called="allowed = {'len': len}; "
        "run_sandboxed('total = 3\\n__builtins__[\"sum\"] = 4', allowed); list(allowed)",
        got=list(allowed),
        expected=["len"],
        ask="Which object does the program get under the name `__builtins__`?",
    )


def test_the_entry_is_never_in_the_result(kata, subtests):
    for line in ("del __builtins__", "__builtins__ = {}"):
        seen = run(kata, f"{line}\ntotal = 7", {"len": len})
        with subtests.test(line):
            assert seen == {"total": 7}, tell(
                "The program may do to the entry `__builtins__` what it likes.",
                called=f"run_sandboxed({line + chr(10) + 'total = 7'!r}, {{'len': len}})",
                got=words(f"the keys {sorted(seen)}") if isinstance(seen, dict) else seen,
                expected={"total": 7},
                ask="Is what you have put into the namespace still there afterwards, and what if "
                "not?",
            )
