"""Tests for `dict_finder`: a finder finds, a loader runs, and `import` does the rest."""

import importlib
import sys
from contextlib import contextmanager
from traceback import walk_stack

from dojo import tell, words

NOT_FOUND = "ModuleNotFoundError"


@contextmanager
def asked_first(finder):
    """`finder` at the front of `sys.meta_path`, so that it is asked for every name."""
    limit = sys.getrecursionlimit()
    sys.meta_path.insert(0, finder)
    # A finder that asks the import system calls itself, and a browser's Python dies of that.
    sys.setrecursionlimit(len(list(walk_stack(None))) + 100)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)
        sys.meta_path.remove(finder)


def imported(kata, name, sources, packages=()):
    """The module `name`, or the name of the class of what its import raises."""
    with asked_first(kata.DictFinder(sources, packages)):
        try:
            return importlib.import_module(name)
        except (ImportError, LookupError, AttributeError, TypeError, RecursionError) as error:
            return words(type(error).__name__)


def code(sources, statement, packages=()):
    more = f", {list(packages)!r}" if packages else ""
    return f"sys.meta_path.insert(0, DictFinder({sources!r}{more}))\n{statement}"


def test_a_module_runs_from_its_text(kata):
    sources = {"galegauge": "drops = 40 + 2"}
    asked = getattr(kata.DictFinder(sources), "find_spec", None)

    assert callable(asked), tell(
        "`import` asks a finder for a spec, and this one has no method for that.",
        called="DictFinder({}).find_spec",
        got=asked,
        expected=words("a method"),
        see="https://docs.python.org/3/library/importlib.html#importlib.abc.MetaPathFinder",
    )
    seen = imported(kata, "galegauge", sources)
    assert getattr(seen, "drops", seen) == 42, tell(
        "The text in the dict should have run as the module.",
        called=code(sources, "import galegauge; galegauge.drops"),
        got=seen,
        expected=42,
        ask="Which method of a loader runs the code of a module, and in which namespace?",
    )


def test_other_names_are_left_to_other_finders(kata, subtests):
    sys.modules.pop("wave", None)
    for name, expected in (("wave", "the module of the library"), ("thunder", NOT_FOUND)):
        with subtests.test(name):
            seen = imported(kata, name, {"galegauge": "drops = 0"})
            if not isinstance(seen, words):
                own = not hasattr(seen, "Wave_read")
                seen = words("a module of the DictFinder" if own else "the module of the library")

            assert seen == expected, tell(
                "The finder should have no say in names that its dict does not have.",
                called=code({"galegauge": "drops = 0"}, f"import {name}"),
                got=seen,
                expected=words(expected),
                ask="What does a finder return for a name that it does not know?",
            )


def test_a_package_holds_modules(kata):
    sources = {
        "galevane": "",
        "galevane.steel": "turns = 360",
        "galevane.brass": "from galevane.steel import turns",
    }
    seen = imported(kata, "galevane.brass", sources, ["galevane"])

    assert seen != NOT_FOUND, tell(
        "`import` is not told that the module is a package, so it finds nothing in it.",
        called=code(sources, "import galevane.brass; galevane.brass.turns", ["galevane"]),
        got=seen,
        expected=360,
        ask="Which attribute of a spec makes `import` give the module a `__path__`?",
    )
    assert getattr(seen, "turns", seen) == 360, tell(
        "A package and its modules should be found as plain modules are.",
        called=code(sources, "import galevane.brass; galevane.brass.turns", ["galevane"]),
        got=seen,
        expected=360,
    )


def test_what_is_not_among_the_packages_is_none(kata):
    sources = {"galegauge": "", "galegauge.drop": "", "galevane": ""}
    seen = imported(kata, "galegauge.drop", sources, ["galevane"])

    assert seen == NOT_FOUND, tell(
        "Only what `packages` names is a package. A plain module has no `__path__`.",
        called=code(sources, "import galegauge.drop", ["galevane"]),
        got=seen,
        expected=words(NOT_FOUND),
    )


def test_a_module_knows_its_name(kata):
    sources = {"galevane": "", "galevane.brass": "who = __name__, __package__"}
    seen = imported(kata, "galevane.brass", sources, ["galevane"])

    assert getattr(seen, "who", seen) == ("galevane.brass", "galevane"), tell(
        "A module should know its name and its package from its first line on.",
        called=code(
            {"galevane": "", "galevane.brass": "who = __name__, __package__"},
            "import galevane.brass; galevane.brass.who",
            ["galevane"],
        ),
        got=getattr(seen, "who", seen),
        expected=("galevane.brass", "galevane"),
        ask="`import` fills these in before the loader runs the code. Is it this dict you use?",
    )


def test_functions_use_the_namespace_of_the_module(kata):
    module = imported(kata, "galegauge", {"galegauge": "drops = 1\ndef read(): return drops"})
    module.drops = 2
    seen = module.read()

    assert seen == 2, tell(
        "The code ran in one dict, and the module has another.",
        called=code(
            {"galegauge": "drops = 1\ndef read(): return drops"},
            "import galegauge; galegauge.drops = 2; galegauge.read()",
        ),
        got=seen,
        expected=2,
        ask="Which dict is the namespace of a module, and which one did `exec` get?",
    )


def test_a_module_that_fails_is_not_left_behind(kata):
    sources = {"galesick": "drops = 1\n{}['port']"}
    imported(kata, "galesick", sources)

    assert "galesick" not in sys.modules, tell(
        "The module has failed, and the next import would get it half done.",
        called=code(sources, "import galesick  # KeyError\n'galesick' in sys.modules"),
        got=True,
        expected=False,
        ask="Who puts a module into `sys.modules`, and who takes it out again? Need you do it?",
    )


def test_a_reload_runs_the_text_of_today(kata):
    sources = {"galegauge": "drops = 1"}
    with asked_first(kata.DictFinder(sources)):
        module = importlib.import_module("galegauge")
        sources["galegauge"] = "drops = 2"
        again = importlib.reload(module)
    seen = (again is module, module.drops)

    assert seen == (True, 2), tell(
        "A reload should run what the dict has now, in the same module.",
        called=code(sources | {"galegauge": "drops = 1"}, "import galegauge")
        + "\n# the dict gets another text: drops = 2"
        "\nimportlib.reload(galegauge) is galegauge, galegauge.drops",
        got=seen,
        expected=(True, 2),
        ask="When do you look into the dict, and which method does a reload not call?",
    )


def test_each_finder_has_its_own_dict(kata):
    first = kata.DictFinder({"galegauge": "drops = 1"})
    second = kata.DictFinder({"galevane": "turns = 360"})
    seen = [bool(finder.find_spec("galegauge", None)) for finder in (first, second)]

    assert seen == [True, False], tell(
        "A second finder changes what the first one finds, or finds what is not its own.",
        called="first = DictFinder({'galegauge': ''}); second = DictFinder({'galevane': ''})\n"
        "[bool(finder.find_spec('galegauge', None)) for finder in (first, second)]",
        got=seen,
        expected=[True, False],
        ask="Is the dict kept by the object or by its class?",
    )
