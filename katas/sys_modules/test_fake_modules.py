"""Tests for `fake_modules`: `sys.modules` maps a name to any object, for as long as you say."""

import builtins
import importlib
import sys
from types import ModuleType, SimpleNamespace

import pytest

from dojo import tell, words

ABSENT = words("no entry")


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Write modules where `import` finds them."""
    monkeypatch.syspath_prepend(tmp_path)

    def write(**sources):
        for name, source in sources.items():
            (tmp_path / f"{name}.py").write_text(source, "utf-8")
        importlib.invalidate_caches()

    return write


def test_imports_in_the_block_give_the_fakes(kata, write, subtests):
    write(zq_scales="weight = 1000", zq_paper="width = 80", zq_prices="bread = 3")
    importlib.import_module("zq_scales")
    scales, paper, drawer, empty = SimpleNamespace(weight=500), SimpleNamespace(), object(), []
    with kata.fake_modules(zq_scales=scales, zq_paper=paper, zq_drawer=drawer, zq_prices=empty):
        import zq_drawer  # there is no such file
        import zq_paper
        import zq_prices
        import zq_scales

        again = importlib.import_module("zq_scales")
    cases = [
        ("imported before", "import zq_scales", zq_scales, scales),
        ("not imported before", "import zq_paper", zq_paper, paper),
        ("no such module", "import zq_drawer", zq_drawer, drawer),
        ("an empty list", "import zq_prices  # fake = []", zq_prices, empty),
        ("import_module", "importlib.import_module('zq_scales')", again, scales),
    ]
    for case, called, seen, fake in cases:
        with subtests.test(case):
            assert seen is fake, tell(
                "In the block, an import does not give the very object that was named.",
                called=f"with fake_modules(zq_scales=fake): {called}",
                got=seen,
                expected=fake,
                ask="Where does an import look first, before it looks for files?",
            )


def test_a_module_is_back_afterwards(kata, write):
    write(zq_scales="weight = 1000")
    real = importlib.import_module("zq_scales")
    with kata.fake_modules(zq_scales="a fake"):
        pass
    seen = sys.modules.get("zq_scales", ABSENT)

    assert seen != "a fake", tell(
        "The block has ended, and the fake is still in `sys.modules`.",
        called="import zq_scales\nwith fake_modules(zq_scales='a fake'): pass\n"
        "sys.modules['zq_scales']",
        got=seen,
        expected=real,
        ask="Which of your lines run after the `yield`, and what do they write?",
    )
    assert seen is real, tell(
        "Afterwards the entry should be the module of before, and not another one.",
        called="import zq_scales\nwith fake_modules(zq_scales='a fake'): pass\n"
        "sys.modules['zq_scales'] is zq_scales",
        got=False,
        expected=True,
        ask="Others have imported the module before. What would they and a second one have in "
        "common?",
    )


def test_a_name_without_an_entry_has_none_afterwards(kata):
    with kata.fake_modules(zq_drawer="a fake"):
        pass
    seen = sys.modules.get("zq_drawer", ABSENT)

    assert seen != "a fake", tell(
        "The block has ended, and the fake is still in `sys.modules`.",
        called="with fake_modules(zq_drawer='a fake'): pass\n'zq_drawer' in sys.modules",
        got=True,
        expected=False,
        ask="What has to be done for a name that there was nothing to note for?",
    )
    assert seen is ABSENT, tell(
        "A name that had no entry should have none afterwards: an entry of None blocks.",
        called="with fake_modules(zq_drawer='a fake'): pass\nsys.modules['zq_drawer']",
        got=seen,
        expected=words("a KeyError"),
        ask="What does an import do when it finds None in `sys.modules`?",
    )


def test_an_entry_of_none_is_back_afterwards(kata):
    sys.modules["zq_drawer"] = None
    with kata.fake_modules(zq_drawer="a fake"):
        pass
    seen = sys.modules.get("zq_drawer", ABSENT)

    assert seen is None, tell(
        "The entry was None, which blocks the import, and it should be None again.",
        called="sys.modules['zq_drawer'] = None\n"
        "with fake_modules(zq_drawer='a fake'): pass\nsys.modules['zq_drawer']",
        got=seen,
        expected=None,
        ask="How can you tell an entry of None from no entry at all?",
    )


def test_what_was_imported_in_the_block_stays(kata, write):
    write(zq_till="import zq_drawer")
    with kata.fake_modules(zq_drawer="a fake"):
        till = importlib.import_module("zq_till")
    seen = sys.modules.get("zq_till", ABSENT)

    assert seen is till, tell(
        "A module that was first imported in the block is gone afterwards.",
        called="with fake_modules(zq_drawer='a fake'): import zq_till\n"
        "sys.modules.get('zq_till') is zq_till",
        got=False,
        expected=True,
        ask="Whoever imports it next gets a second one. Which entries are yours to put back?",
    )


def test_entries_below_the_name_stay(kata):
    package, below = ModuleType("zq_till"), ModuleType("zq_till.drawer")
    sys.modules.update({"zq_till": package, "zq_till.drawer": below})
    with kata.fake_modules(zq_till="a fake"):
        pass
    seen = sys.modules.get("zq_till.drawer", ABSENT)

    assert seen is below, tell(
        "Another entry than the one that was named is not what it was.",
        called="import zq_till.drawer; drawer = zq_till.drawer\n"
        "with fake_modules(zq_till='a fake'): pass\nsys.modules['zq_till.drawer'] is drawer",
        got=False,
        expected=True,
        ask="Which entries did you change, and of which did you note what was there?",
    )


def test_an_exception_in_the_block_changes_nothing(kata, write, subtests):
    write(zq_scales="weight = 1000")
    real = importlib.import_module("zq_scales")
    for error in (OSError, SystemExit):
        raised = words("no exception")
        try:
            with kata.fake_modules(zq_scales="a fake", zq_drawer="a fake"):
                raise error
        except (OSError, SystemExit) as seen:
            raised = type(seen)
        left = [name for name in ("zq_scales", "zq_drawer") if sys.modules.get(name) == "a fake"]
        called = f"with fake_modules(zq_scales='a fake'): raise {error.__name__}"

        with subtests.test(error.__name__):
            assert left == [], tell(
                "The block raised, and the fakes stayed.",
                called=f"{called}  # and catch it outside\nsys.modules['zq_scales']",
                got="a fake",
                expected=real,
                ask="What happens at the `yield` of a context manager when its block raises? Is "
                f"{error.__name__} an Exception?",
            )
            assert raised is error, tell(
                "The exception of the block should go on to whoever wrote the block.",
                called=called,
                got=raised,
                expected=error,
                ask="Which line of yours catches the exception? Does it need to?",
            )


def test_the_block_may_change_the_entries(kata, write):
    write(zq_scales="weight = 1000")
    real = importlib.import_module("zq_scales")
    try:
        with kata.fake_modules(zq_scales="a fake", zq_drawer="a fake", zq_paper="a fake"):
            del sys.modules["zq_scales"], sys.modules["zq_drawer"]
            sys.modules["zq_paper"] = "another fake"
        names = ("zq_scales", "zq_drawer", "zq_paper")
        seen = {name: sys.modules[name] for name in names if name in sys.modules}
    except KeyError:
        seen = words("a KeyError")

    assert seen == {"zq_scales": real}, tell(
        "The block has changed the entries itself; they should be as before all the same.",
        called="import zq_scales\n"
        "with fake_modules(zq_scales='a fake', zq_drawer='a fake', zq_paper='a fake'):\n"
        "    del sys.modules['zq_scales'], sys.modules['zq_drawer']\n"
        "    sys.modules['zq_paper'] = 'another fake'\n"
        "{name: sys.modules[name] for name in sys.modules if name.startswith('zq')}",
        got=seen,
        expected={"zq_scales": real},
        ask="Does what you do in the end depend on what is there then, or on what was there first?",
    )


def test_python_imports_as_before(kata):
    before = (builtins.__import__, importlib.import_module, sys.path[:], sys.meta_path[:])
    with kata.fake_modules(zq_drawer="a fake"):
        pass
    now = (builtins.__import__, importlib.import_module, sys.path[:], sys.meta_path[:])

    assert now == before, tell(
        "After the block, Python imports in another way than before.",
        called="before = builtins.__import__, importlib.import_module, sys.path[:], "
        "sys.meta_path[:]\nwith fake_modules(zq_drawer='a fake'): pass\n"
        "before == (builtins.__import__, importlib.import_module, sys.path[:], sys.meta_path[:])",
        got=False,
        expected=True,
        ask="Is an entry in a dict not enough?",
    )
