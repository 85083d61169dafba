"""Tests for `fresh_import`: one name leads to one module at a time, and then to the old one."""

import importlib
import sys

import pytest

from dojo import tell, words

NOTHING = words("a KeyError: there is no such attribute")

LAZY = """
def __getattr__(name):
    if name != "paper":
        raise AttributeError(name)
    import zq_lazy.paper
    return zq_lazy.paper
"""

FILES = {
    "zq_till/__init__": "import zq_scales, zq_tiller\nfrom . import cash\nsold = []",
    "zq_till/cash": "coins = []",
    "zq_till/drawer": "import zq_scales\nopened = []",
    "zq_till/printer": "import zq_scales\nif zq_scales.broken: raise zq_scales.broken",
    "zq_till/desk/__init__": "from .bell import bell",
    "zq_till/desk/bell": "bell = []",
    "zq_till/paid": "",
    "zq_lazy/__init__": LAZY,
    "zq_lazy/paper": "",
    "zq_scales": "broken = None",
    "zq_tiller": "crops = []",
    "zq_receipts": "import zq_printer",
    "zq_printer": "lines = []",
    "zq_broken/__init__": "from . import part\nraise OSError",
    "zq_broken/part": "",
}


@pytest.fixture(autouse=True)
def files(tmp_path, monkeypatch):
    for path, source in FILES.items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / f"{path}.py").write_text(source, "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    importlib.invalidate_caches()


@pytest.fixture
def till():
    """The package `zq_till`, imported with one of its submodules, and used."""
    till = importlib.import_module("zq_till")
    till.sold.append("1 bread")
    return till


def entries():
    return {name: module for name, module in sys.modules.items() if name.startswith("zq_")}


def test_the_new_module_is_another_one(kata, till):
    new = kata.fresh_import("zq_till")

    assert new is not till, tell(
        "You return the module that was there.",
        called="import zq_till; fresh_import('zq_till') is zq_till",
        got=True,
        expected=False,
        ask="Where does an import look first? And does a reload make a module?",
    )
    assert new.sold == [] and till.sold == ["1 bread"], tell(
        "The new module should be as its code makes it, and the old one as it was.",
        called="import zq_till; zq_till.sold.append('1 bread')\n"
        "fresh_import('zq_till').sold, zq_till.sold",
        got=(new.sold, till.sold),
        expected=([], ["1 bread"]),
        ask="How often has the line that makes the list run, and in whose namespace?",
    )


def test_the_submodule_is_returned_and_not_its_package(kata):
    seen = kata.fresh_import("zq_till.desk.bell").__name__

    assert seen == "zq_till.desk.bell", tell(
        "What you return is not the module that was named.",
        called="fresh_import('zq_till.desk.bell').__name__",
        got=seen,
        expected="zq_till.desk.bell",
        ask="Which name does `import email.header` bind, and to which module?",
    )


def test_what_it_imports_from_below_is_new(kata, till):
    new = kata.fresh_import("zq_till")

    assert new.cash is not till.cash, tell(
        "The new package has a submodule of the old one.",
        called="fresh_import('zq_till').cash is zq_till.cash  # its __init__ imports cash",
        got=True,
        expected=False,
        ask="Where does `from . import cash` find the submodule that has been imported before?",
    )


def test_other_modules_are_those_that_are_there(kata, till):
    new = kata.fresh_import("zq_till")
    seen = (new.zq_scales is till.zq_scales, new.zq_tiller is till.zq_tiller)

    assert seen == (True, True), tell(
        "A module that is not below the named one was imported again.",
        called="new = fresh_import('zq_till'); new.zq_scales is zq_till.zq_scales, "
        "new.zq_tiller is zq_till.zq_tiller",
        got=seen,
        expected=(True, True),
        ask="Which entries have to make way for the import, and which only begin alike?",
    )


def test_afterwards_everybody_finds_the_old_modules(kata, till):
    before = entries()
    kata.fresh_import("zq_till")
    after = entries()
    changed = [name for name in before if after.get(name) is not before[name]]

    assert changed == [], tell(
        "After it, an import gives another module than before.",
        called="before = dict(sys.modules); fresh_import('zq_till')\n"
        "[name for name in before if sys.modules.get(name) is not before[name]]",
        got=changed,
        expected=[],
        ask="Which entries did the import of the package make, besides that of the package?",
    )


def test_what_had_no_entry_has_none_afterwards(kata):
    kata.fresh_import("zq_till")
    left = [name for name in ("zq_till", "zq_till.cash") if name in sys.modules]

    assert left == [], tell(
        "The module had not been imported, and after it something is in `sys.modules`.",
        called="fresh_import('zq_till'); [name for name in sys.modules if name.startswith('zq')]",
        got=left,
        expected=[],
        ask="Does writing back the old entries remove the new ones?",
    )


def test_the_parent_has_the_attribute_that_it_had(kata, till, subtests):
    importlib.import_module("zq_till.desk.bell")
    lazy = importlib.import_module("zq_lazy")
    till.paid = []
    cases = [
        (till, "drawer", "import zq_till  # not its drawer"),
        (till, "cash", "import zq_till.cash"),
        (till.desk, "bell", "import zq_till.desk  # does `from .bell import bell`, a list"),
        (till, "paid", "import zq_till; zq_till.paid = []  # also the name of a submodule"),
        (lazy, "paper", "import zq_lazy  # whose __getattr__ would import its paper"),
    ]
    for parent, child, before in cases:
        had = vars(parent).get(child, NOTHING)
        name = f"{parent.__name__}.{child}"
        new = kata.fresh_import(name)
        seen = vars(parent).get(child, NOTHING)
        with subtests.test(name):
            asked = parent is lazy and sys.modules.get(name, new) is not new
            assert not asked, tell(
                "You asked the parent for the attribute, and the parent imported the submodule.",
                called=f"{before}\nfresh_import({name!r})\n{name!r} in sys.modules",
                got=True,
                expected=False,
                ask="How can you look at what a namespace holds, and at nothing else?",
            )
            assert seen is had, tell(
                "The parent package does not refer to what it referred to before.",
                called=f"{before}\nfresh_import({name!r})\nvars({parent.__name__})[{child!r}]",
                got=words("the new module") if seen is new else seen,
                expected=had,
                ask="Besides the entry, what does the import of a submodule bind, and what may "
                "have been there before?",
            )


def test_a_parent_is_imported_as_usual(kata):
    new = kata.fresh_import("zq_till.drawer")
    till = sys.modules.get("zq_till")

    assert till is not None and "zq_till.cash" in sys.modules, tell(
        "The parent package should be imported as usual, and stay.",
        called="fresh_import('zq_till.drawer'); 'zq_till' in sys.modules",
        got="zq_till" in sys.modules,
        expected=True,
        ask="Which entries belong to the name, and which to its parent?",
    )
    assert vars(till).get("drawer") is not new, tell(
        "The parent package refers to the new module, which is to be yours alone.",
        called="new = fresh_import('zq_till.drawer'); sys.modules['zq_till'].drawer is new",
        got=True,
        expected=words("an AttributeError"),
        ask="When is the parent imported, and when do you look at what it has?",
    )


def test_other_modules_stay(kata):
    new = kata.fresh_import("zq_receipts")
    seen = sys.modules.get("zq_printer")

    assert seen is new.zq_printer, tell(
        "Another module that was imported on the way is gone afterwards.",
        called="new = fresh_import('zq_receipts')  # which imports zq_printer\n"
        "sys.modules.get('zq_printer') is new.zq_printer",
        got=False,
        expected=True,
        ask="Which entries are yours to put back?",
    )


def test_a_failed_import_changes_nothing(kata, till, subtests):
    printer = importlib.import_module("zq_till.printer")
    before = entries()
    cases = [("zq_broken", OSError), ("zq_till.printer", OSError), ("zq_till.printer", SystemExit)]
    for name, error in cases:
        till.zq_scales.broken = error
        with subtests.test(f"{name}, {error.__name__}"):
            try:
                kata.fresh_import(name)
                raised = words("no exception")
            except (OSError, SystemExit) as seen:
                raised = type(seen)
            assert raised is error, tell(
                "Who asked for the module should hear that its import failed.",
                called=f"fresh_import({name!r})  # whose code raises {error.__name__}",
                got=raised,
                expected=error,
                ask="Which line of yours catches what the import raises? Does it need to?",
            )
            assert entries() == before and vars(till).get("printer") is printer, tell(
                "The import raised, and something of it stayed, or the old module is gone.",
                called=f"before = dict(sys.modules); fresh_import({name!r})  "
                f"# raises {error.__name__}\n"
                "before == sys.modules",
                got=False,
                expected=True,
                ask="Which lines run after any exception? Which submodules were complete by then?",
            )
