"""Tests for `dict_finder`: a finder finds, a loader runs, and `import` does the rest."""

import importlib
import sys
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
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


def test_a_finder_returns_a_spec(kata, subtests):
    for text in ("drops = 0", ""):
        with subtests.test(repr(text)):
            find_spec = getattr(kata.DictFinder({"galegauge": text}), "find_spec", None)

            assert callable(find_spec), tell(
                "`import` asks a finder for a spec, and this one has no method for that.",
                called="DictFinder({}).find_spec",
                got=find_spec,
                expected=words("a method"),
                see="https://docs.python.org/3/library/importlib.html#importlib.abc.MetaPathFinder",
            )
            seen = find_spec("galegauge", None)
            assert isinstance(seen, ModuleSpec), tell(
                "For each name in the dict a finder returns a spec, and not yet a module.",
                called=f"DictFinder({{'galegauge': {text!r}}}).find_spec('galegauge', None)",
                got=seen,
                expected=words("a ModuleSpec"),
                ask="What does `importlib.util.find_spec('wave')` return? Has wave run by then?",
            )


def test_a_module_runs_from_its_text(kata):
    seen = imported(kata, "galegauge", {"galegauge": "drops = 40 + 2"})

    assert getattr(seen, "drops", seen) == 42, tell(
        "The text in the dict should have run as the module.",
        called=code({"galegauge": "drops = 40 + 2"}, "import galegauge; galegauge.drops"),
        got=seen,
        expected=42,
        ask="Which method of a loader runs the code of a module, and in which namespace?",
    )


def test_other_names_are_left_to_other_finders(kata, subtests):
    sys.modules.pop("wave", None)
    sources = {"galegauge": "drops = 0", "galevane": ""}
    for name, expected in (
        ("wave", "the module of the library"),
        ("thunder", NOT_FOUND),
        ("galevane.copper", NOT_FOUND),
        ("email.galegauge", NOT_FOUND),
    ):
        with subtests.test(name):
            seen = imported(kata, name, sources, ["galevane"])
            if not isinstance(seen, words):
                own = not hasattr(seen, "Wave_read")
                seen = words("a module of the DictFinder" if own else "the module of the library")

            assert seen == expected, tell(
                "The finder should have no say in names that its dict does not have.",
                called=code(sources, f"import {name}", ["galevane"]),
                got=seen,
                expected=words(expected),
                ask="What does a finder return for a name that it does not know?",
            )


def test_a_package_holds_modules(kata, subtests):
    sources = {"galevane.steel": "turns = 360", "galevane.brass": "import galevane.steel as it"}
    for own, name in (("", "galevane.brass"), ("import galevane.steel as it", "galevane")):
        with subtests.test(name):
            given = {"galevane": own, **sources}
            seen = imported(kata, name, given, ["galevane"])

            assert seen != NOT_FOUND, tell(
                "`import` was not told in time that galevane is a package, with a `__path__`.",
                called=code(given, f"import {name}; {name}.it.turns", ["galevane"]),
                got=seen,
                expected=360,
                ask="Which attribute of a spec makes `import` set `__path__` before the code runs?",
            )
            assert seen != "RecursionError", tell(
                "An import of a module that is still loading runs its code anew, without end.",
                called=code(given, f"import {name}", ["galevane"]),
                got=seen,
                expected=words("a module that is in `sys.modules` before its code runs"),
                ask="Which of its methods is a loader to run the code in, and what comes before?",
            )
            assert getattr(getattr(seen, "it", None), "turns", seen) == 360, tell(
                "A package and its modules should be found as plain modules are.",
                called=code(given, f"import {name}; {name}.it.turns", ["galevane"]),
                got=seen,
                expected=360,
                ask="What does your finder return for `galevane.brass`, and what for `galevane`?",
            )
            for each in given:
                sys.modules.pop(each, None)


def test_what_is_not_among_the_packages_is_none(kata):
    sources = {"galegauge": "", "galegauge.drop": "", "galevane": ""}
    seen = imported(kata, "galegauge.drop", sources, ["galevane"])

    assert seen == NOT_FOUND, tell(
        "Only what `packages` names is a package. A plain module has no `__path__`.",
        called=code(sources, "import galegauge.drop", ["galevane"]),
        got=seen,
        expected=words(NOT_FOUND),
        ask="How do you decide that a name is a package: by `packages`, or by what is below it?",
    )


def test_a_module_knows_its_name(kata):
    sources = {"galevane": "", "galevane.brass": "who = __name__, __package__"}
    module = imported(kata, "galevane.brass", sources, ["galevane"])
    seen = getattr(module, "who", module)

    assert seen == ("galevane.brass", "galevane"), tell(
        "A module should know its name and its package from its first line on.",
        called=code(sources, "import galevane.brass; galevane.brass.who", ["galevane"]),
        got=seen,
        expected=("galevane.brass", "galevane"),
        ask="`import` fills these in before the loader runs the code. Is it this dict you use?",
    )


def test_functions_use_the_namespace_of_the_module(kata):
    sources = {"galegauge": "drops = 1\ndef read(): return drops"}
    module = imported(kata, "galegauge", sources)
    module.drops = 2
    try:
        seen = module.read()
    except NameError:
        seen = words("NameError")

    assert seen == 2, tell(
        "The code ran in one dict, and the module has another.",
        called=code(sources, "import galegauge; galegauge.drops = 2; galegauge.read()"),
        got=seen,
        expected=2,
        ask="Which dict is the namespace of a module, and which one did `exec` get?",
    )


def test_a_module_that_fails_is_not_left_behind(kata):
    sources = {"galesick": "drops = 1\n{}['port']"}
    seen = imported(kata, "galesick", sources)

    assert isinstance(seen, words), tell(
        "The module has failed, and whoever imports it is not told so.",
        called=code(sources, "import galesick"),
        got=seen,
        expected=words("the KeyError of the module"),
        ask="Which line of yours catches what the code of a module raises? Does it need to?",
    )
    assert "galesick" not in sys.modules, tell(
        "The module has failed, and the next import would get it half done.",
        called=code(sources, "import galesick  # KeyError\n'galesick' in sys.modules"),
        got=True,
        expected=False,
        ask="Who puts a module into `sys.modules`, and who takes it out again? Need you do it?",
    )


def test_the_dict_counts_as_it_is_today(kata):
    sources = {"galegauge": "drops = 1"}
    called = code(sources, "import galegauge")
    with asked_first(kata.DictFinder(sources)):
        module = importlib.import_module("galegauge")
        sources |= {"galegauge": "drops = 2", "galevane": "turns = 360"}
        again = importlib.reload(module)
        seen = (again is module, module.drops)

        assert seen == (True, 2), tell(
            "A reload should run what the dict has now, in the same module.",
            called=called + "\n# the dict gets another text: drops = 2\n"
            "importlib.reload(galegauge) is galegauge, galegauge.drops",
            got=seen,
            expected=(True, 2),
            ask="When do you look into the dict, and which method does a reload not call?",
        )
        try:
            seen = importlib.import_module("galevane").turns
        except ImportError as error:
            seen = words(type(error).__name__)
        assert seen == 360, tell(
            "The finder does not know a name that the dict has got since.",
            called=called + "\n# the dict gets a module galevane: turns = 360\n"
            "import galevane; galevane.turns",
            got=seen,
            expected=360,
            ask="Do you ask the dict itself, or what you have copied from it?",
        )


def test_finders_do_not_disturb_each_other(kata):
    before = list(sys.meta_path)
    first = kata.DictFinder({"galegauge": "drops = 1"})
    second = kata.DictFinder({"galevane": "turns = 360"})

    assert sys.meta_path == before, tell(
        "A finder has put itself on `sys.meta_path`. Whoever makes it decides about that.",
        called="before = list(sys.meta_path); DictFinder({}); sys.meta_path == before",
        got=False,
        expected=True,
        ask="Which line of the task registers the finder? Is it a line of the class?",
    )
    seen = [bool(finder.find_spec("galegauge", None)) for finder in (first, second)]

    assert seen == [True, False], tell(
        "A second finder changes what the first one finds, or finds what is not its own.",
        called="first = DictFinder({'galegauge': ''}); second = DictFinder({'galevane': ''})\n"
        "[bool(finder.find_spec('galegauge', None)) for finder in (first, second)]",
        got=seen,
        expected=[True, False],
        ask="Is the dict kept by the object or by its class?",
    )
