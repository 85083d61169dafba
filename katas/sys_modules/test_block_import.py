"""Tests for `block_import`: a name leads to a module by more than one way, and all can be shut."""

import builtins
import importlib
import sys

import pytest

from dojo import tell, words

CASH = """
def relative():
    from . import drawer
    return drawer
"""

ENTRY = "Which entry in `sys.modules` says that a module is not to be imported?"
FULL = "Is the package asked for at all, if the full name has an entry in `sys.modules`?"
FROM = "Where does `from package import name` look first? Does it need an entry for that?"
DOORS = [
    ("import zq_till.drawer", ENTRY),
    ("from zq_till import drawer", FROM),
    ("from zq_till.drawer import coins", ENTRY),
    ("importlib.import_module('zq_till.drawer')", FULL),
]


@pytest.fixture
def till(tmp_path, monkeypatch):
    """The package `zq_till`, imported with some of its submodules."""
    files = {"zq_till/__init__": "", "zq_till/cash": CASH, "zq_till/paper": "", "zq_tiller": ""}
    files |= {"zq_till/drawer": "coins = 20", "zq_till/drawers": "", "zq_receipts": ""}
    files |= {"zq_till/desk/__init__": "", "zq_till/desk/bell": ""}
    files |= {"zq_shop/__init__": "", "zq_shop/bell": ""}
    for path, source in files.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / f"{path}.py").write_text(source, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    for name in ("cash", "drawer", "drawers", "desk.bell"):
        importlib.import_module(f"zq_till.{name}")
    importlib.import_module("zq_tiller")
    return sys.modules["zq_till"]


def outcome(source):
    """What comes of running `source`, in words."""
    try:
        exec(source, {"importlib": importlib})
    except ImportError:
        return words("an ImportError")
    return words("no exception")


def entries():
    return {name: module for name, module in sys.modules.items() if name.startswith("zq_")}


def check_shut(kata, name, source, ask):
    with kata.block_import(name):
        seen = outcome(source)
    assert seen == "an ImportError", tell(
        "In the block, this way still leads to the module.",
        called=f"with block_import({name!r}): {source}",
        got=seen,
        expected=words("an ImportError"),
        ask=ask,
    )


def test_a_module_is_blocked_whether_or_not_it_was_imported_before(kata, till, subtests):
    for name in ("zq_till", "zq_receipts"):
        for source in (f"import {name}", f"importlib.import_module({name!r})"):
            with subtests.test(source):
                check_shut(kata, name, source, ENTRY)


def test_what_lies_below_is_blocked_too(kata, till, subtests):
    for source, ask in (*DOORS, ("importlib.import_module('zq_till.paper')", FULL)):
        with subtests.test(source):
            check_shut(kata, "zq_till", source, ask)


def test_a_submodule_can_be_blocked_alone(kata, till, subtests):
    cases = [
        *(("zq_till.drawer", source, ask) for source, ask in DOORS),
        ("zq_till.drawer", "import zq_till.cash; zq_till.cash.relative()", FROM),
        ("zq_till.desk.bell", "from zq_till.desk import bell", f"{FROM} And in which package?"),
    ]
    for name, source, ask in cases:
        with subtests.test(source):
            check_shut(kata, name, source, ask)


def test_an_attribute_leads_to_a_module_without_an_entry(kata, till):
    drawer = sys.modules.pop("zq_till.drawer")
    check_shut(kata, "zq_till.drawer", "from zq_till import drawer", FROM)

    assert vars(till).get("drawer") is drawer, tell(
        "After the block, the parent package does not refer to the module as before.",
        called="import zq_till.drawer; drawer = sys.modules.pop('zq_till.drawer')\n"
        "with block_import('zq_till.drawer'): pass\nzq_till.drawer is drawer",
        got=words("False" if "drawer" in vars(till) else "an AttributeError"),
        expected=True,
        ask="Did you note the attribute of the parent by itself, or only the entry?",
    )


def test_other_modules_can_be_imported(kata, till, subtests):
    cases = [
        ("zq_till.drawer", "import zq_till"),
        ("zq_till.drawer", "from zq_till import cash"),
        ("zq_till.drawer", "import zq_till.drawers"),
        ("zq_till", "import zq_tiller"),
    ]
    for name, source in cases:
        with subtests.test(f"{name}, {source}"):
            with kata.block_import(name):
                seen = outcome(source)
            assert seen == "no exception", tell(
                "A module is blocked that is neither the one that was named nor below it.",
                called=f"with block_import({name!r}): {source}",
                got=seen,
                expected=words("no exception"),
                ask="Which names lie below the one that was named, and which only begin like it? "
                "Whose entry blocks what?",
            )


def test_afterwards_the_very_same_modules_are_there(kata, till, subtests):
    before = entries()
    drawer = till.drawer
    for name in ("zq_till", "zq_till.drawer"):
        with subtests.test(name):
            with kata.block_import(name):
                pass
            seen = entries()
            changed = [key for key in {**before, **seen} if seen.get(key) is not before.get(key)]
            assert changed == [], tell(
                "After the block, `sys.modules` does not hold the modules of before.",
                called=f"before = dict(sys.modules)\nwith block_import({name!r}): pass\n"
                "[name for name in before if sys.modules.get(name) is not before[name]]",
                got=changed,
                expected=[],
                ask="A second import makes a second module. What must you keep to avoid it?",
            )
            assert vars(till).get("drawer") is drawer, tell(
                "After the block, the parent package does not refer to the module as before.",
                called="drawer = zq_till.drawer\n"
                f"with block_import({name!r}): pass\nzq_till.drawer is drawer",
                got=words("an AttributeError" if not hasattr(till, "drawer") else "False"),
                expected=True,
                ask="Which two places refer to a submodule?",
            )


def test_afterwards_what_was_not_imported_can_be(kata, till, subtests):
    for name in ("zq_receipts", "zq_till.paper", "zq_shop.bell"):
        before = {*entries(), *vars(till)}
        with subtests.test(name):
            with kata.block_import(name):
                pass
            left = sorted({*entries(), *vars(till)} - before)
            assert left == [], tell(
                "The module had not been imported, and something of the block is left behind.",
                called="before = {*sys.modules, *vars(zq_till)}\n"
                f"with block_import({name!r}): pass\n"
                "sorted({*sys.modules, *vars(zq_till)} - before)",
                got=left,
                expected=[],
                ask="What did you write, for a name that had no entry and no attribute before?",
            )
            seen = outcome(f"import {name}")
            assert seen == "no exception", tell(
                "The block has ended, and the module still cannot be imported.",
                called=f"with block_import({name!r}): pass\nimport {name}",
                got=seen,
                expected=words("no exception"),
                ask="What does an import do when it finds None in `sys.modules`?",
            )


def test_an_exception_ends_the_block_too(kata, till, subtests):
    for error in (OSError, SystemExit):
        raised = words("no exception")
        try:
            with kata.block_import("zq_till.drawer"):
                raise error
        except (OSError, SystemExit) as seen:
            raised = type(seen)
        seen = outcome("from zq_till import drawer")
        called = f"with block_import('zq_till.drawer'): raise {error.__name__}"

        with subtests.test(error.__name__):
            assert seen == "no exception", tell(
                "The block raised, and the module is still blocked.",
                called=f"{called}  # and catch it outside\nfrom zq_till import drawer",
                got=seen,
                expected=words("no exception"),
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


def test_the_inner_block_does_not_end_the_outer(kata, till, subtests):
    for outer in ("zq_till.drawer", "zq_till"):
        with subtests.test(outer):
            with kata.block_import(outer):
                try:
                    with kata.block_import("zq_till.drawer"):
                        pass
                    seen = outcome("from zq_till import drawer")
                except (AttributeError, TypeError) as error:
                    seen = words(type(error).__name__)
            assert seen == "an ImportError", tell(
                "Of two blocks, one in the other, the inner one ends both or cannot begin.",
                called=f"with block_import({outer!r}):\n"
                "    with block_import('zq_till.drawer'): pass\n    from zq_till import drawer",
                got=seen,
                expected=words("an ImportError"),
                ask="What is in `sys.modules` under the name of the parent in the outer block?"
                if outer == "zq_till"
                else "What was there before the inner block, if the name was blocked already?",
            )


def test_what_was_imported_in_the_block_stays(kata, till):
    with kata.block_import("zq_till"):
        receipts = importlib.import_module("zq_receipts")

    assert sys.modules.get("zq_receipts") is receipts, tell(
        "Another module that was first imported in the block is gone afterwards.",
        called="with block_import('zq_till'): import zq_receipts\n"
        "sys.modules.get('zq_receipts') is zq_receipts",
        got=False,
        expected=True,
        ask="Which entries are yours to put back?",
    )


def test_python_imports_as_before(kata, till):
    before = (builtins.__import__, importlib.import_module, sys.path[:], sys.meta_path[:])
    with kata.block_import("zq_till"):
        pass
    now = (builtins.__import__, importlib.import_module, sys.path[:], sys.meta_path[:])

    assert now == before, tell(
        "After the block, Python imports in another way than before.",
        called="before = builtins.__import__, importlib.import_module, sys.path[:], "
        "sys.meta_path[:]\nwith block_import('zq_till'): pass\n"
        "before == (builtins.__import__, importlib.import_module, sys.path[:], sys.meta_path[:])",
        got=False,
        expected=True,
        ask="Which of the four did you change, and is an entry in `sys.modules` not enough?",
    )
