"""Tests for `forget`: a module is held by `sys.modules`, and by its parent package."""

import importlib
import sys

import pytest

from dojo import tell, words

LAZY = """
import importlib

def __getattr__(name):
    return importlib.import_module(f"{__name__}.{name}")
"""


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Write files where `import` finds them."""
    monkeypatch.syspath_prepend(tmp_path)

    def write(files):
        for path, source in files.items():
            (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / path).write_text(source, "utf-8")
        importlib.invalidate_caches()

    return write


def forgets(kata, name):
    """Forget `name`; return the class of the exception, if there is one."""
    try:
        kata.forget(name)
    except NotImplementedError:
        raise
    except (RuntimeError, KeyError, AttributeError, TypeError) as error:
        return type(error)
    return None


def test_the_next_import_runs_the_module_again(kata, write):
    write({"zq_scales.py": "weights = []"})
    import zq_scales as first

    error = forgets(kata, "zq_scales")
    try:
        import zq_scales as second
    except ModuleNotFoundError:
        second = None

    assert error is not RuntimeError, tell(
        "The dict changes while you go through it.",
        called="import zq_scales; forget('zq_scales')",
        got=words("a RuntimeError"),
        expected=words("no exception"),
        ask="What can you go through instead, so that you may delete from the dict meanwhile?",
    )
    assert second is not None, tell(
        "You wrote None into `sys.modules`: that forbids the import, and forgets nothing.",
        called="import zq_scales; forget('zq_scales'); import zq_scales",
        got=words("a ModuleNotFoundError"),
        expected=words("an import that runs the module again"),
        ask="How is an entry taken out of a dict?",
    )
    assert second is not first, tell(
        "The import after it gives the module of before.",
        called="import zq_scales as first; forget('zq_scales')\n"
        "import zq_scales as second; second is first",
        got=True,
        expected=False,
        ask="Where does an `import` look first? Did you change that, or a copy of it?",
    )


def test_everything_below_goes_too(kata, write, subtests):
    below = ["zq_till", "zq_till.drawer", "zq_till.drawer.coins"]
    write({"zq_till/__init__.py": "", "zq_till/drawer/__init__.py": ""})
    write({"zq_till/drawer/coins.py": ""})
    for case, line in (("all there", ""), ("no entry of its own", "; del sys.modules['zq_till']")):
        importlib.import_module("zq_till.drawer.coins")
        if line:
            sys.modules.pop("zq_till", None)
        forgets(kata, "zq_till")
        left = [name for name in below if name in sys.modules]
        with subtests.test(case):
            assert left == [], tell(
                "Modules below the forgotten one are still in `sys.modules`.",
                called=f"import zq_till.drawer.coins{line}; forget('zq_till')\n"
                "[name for name in sys.modules if name.startswith('zq_till')]",
                got=left,
                expected=[],
                ask="Does a submodule keep its entry if that of its package is gone?"
                if line
                else "How are the name of a submodule and that of its package related?",
            )


def test_names_that_begin_alike_stay(kata, write):
    names = ["zq_till", "zq_till.rate", "zq_till.rates", "zq_till_tools"]
    write({"zq_till/__init__.py": "", "zq_till/rate.py": "", "zq_till/rates.py": ""})
    write({"zq_till_tools.py": ""})
    for name in names:
        importlib.import_module(name)
    forgets(kata, "zq_till.rate")
    between = [name for name in names if name in sys.modules]
    forgets(kata, "zq_till")
    left = [name for name in names if name in sys.modules]

    assert "zq_till" in between, tell(
        "The parent package is forgotten together with its submodule.",
        called="import zq_till.rate; forget('zq_till.rate'); 'zq_till' in sys.modules",
        got=False,
        expected=True,
        ask="Which names lie below `zq_till.rate`? Does `zq_till`?",
    )
    assert "zq_till.rates" in between and "zq_till_tools" in left, tell(
        "A module is forgotten whose name only begins with the same letters.",
        called="import zq_till.rate, zq_till.rates, zq_till_tools; forget('zq_till.rate')\n"
        "'zq_till.rates' in sys.modules; forget('zq_till'); 'zq_till_tools' in sys.modules",
        got=("zq_till.rates" in between, "zq_till_tools" in left),
        expected=(True, True),
        ask="Which character comes between the name of a package and that of its submodule?",
    )


def test_the_parent_lets_go_of_the_module(kata, write, subtests):
    write({"zq_till/__init__.py": "", "zq_till/paper.py": "", "zq_till/drawer/__init__.py": ""})
    write({"zq_till/drawer/coins.py": ""})
    for name in ("zq_till.paper", "zq_till.drawer.coins"):
        importlib.import_module(name)
        parent, _, child = name.rpartition(".")
        package = sys.modules[parent]
        forgets(kata, name)
        with subtests.test(name):
            assert not hasattr(package, child), tell(
                "The parent package still refers to the forgotten module.",
                called=f"import {name}; forget({name!r}); hasattr({parent}, {child!r})",
                got=True,
                expected=False,
                ask=f"After `import {parent}`, where does `{name}` come from? Which package is "
                "its parent?",
            )


def test_who_has_the_module_keeps_it(kata, write):
    write({"zq_till.py": "sold = []", "zq_shop.py": "import zq_till"})
    shop = importlib.import_module("zq_shop")
    forgets(kata, "zq_till")
    seen = getattr(getattr(shop, "zq_till", None), "sold", words("an AttributeError"))

    assert seen == [], tell(
        "Somebody had imported the module before, and it was taken away or emptied.",
        called="import zq_shop  # which does `import zq_till`\nforget('zq_till'); "
        "zq_shop.zq_till.sold",
        got=seen,
        expected=[],
        ask="Of those who refer to the module, which two decide what the next import gives?",
    )


def test_an_attribute_that_is_not_the_module_stays(kata, write):
    write({"zq_till/__init__.py": "from .drawer import ANY as drawer", "zq_till/paper.py": ""})
    write({"zq_till/drawer.py": "from unittest.mock import ANY"})
    till = importlib.import_module("zq_till")
    till.paper = None
    forgets(kata, "zq_till.drawer")
    forgets(kata, "zq_till.paper")
    seen = [name for name in ("drawer", "paper") if name not in vars(till)]

    assert seen == [], tell(
        "An attribute of that name which is not the module is gone from the parent.",
        called="zq_till.drawer = unittest.mock.ANY; zq_till.paper = None\n"
        "forget('zq_till.drawer'); forget('zq_till.paper'); "
        "hasattr(zq_till, 'drawer'), hasattr(zq_till, 'paper')",
        got=("drawer" not in seen, "paper" not in seen),
        expected=(True, True),
        ask="How do you know that the attribute refers to the very module that you forget?",
    )


def test_what_is_not_there_can_be_forgotten(kata, write, subtests):
    write({"zq_till/__init__.py": ""})
    importlib.import_module("zq_till")
    sys.modules["zq_blocked"] = None
    before = dict(sys.modules)
    for name in ("zq_nothing", "zq_nothing.drawer", "zq_till.nothing", "zq_blocked.drawer"):
        with subtests.test(name):
            error = forgets(kata, name)
            assert error is None, tell(
                "To forget what is not there should change nothing, and raise nothing.",
                called=f"forget({name!r})  # and no such name is in sys.modules",
                got=words(getattr(error, "__name__", "")),
                expected=None,
                ask="Must the module be in `sys.modules`? Must its parent, and be a module?",
            )
            assert dict(sys.modules) == before, tell(
                "To forget what is not there should change nothing.",
                called=f"before = dict(sys.modules); forget({name!r}); sys.modules == before",
                got=False,
                expected=True,
                ask="Which of your lines writes to `sys.modules`, or imports something?",
            )


def test_an_entry_of_none_is_forgotten_too(kata, write):
    write({"zq_till/__init__.py": "", "zq_till/drawer.py": ""})
    importlib.import_module("zq_till")
    sys.modules["zq_till.drawer"] = None
    error = forgets(kata, "zq_till.drawer")

    assert error is None and "zq_till.drawer" not in sys.modules, tell(
        "An entry of None keeps a module from being imported, until it is forgotten.",
        called="import zq_till; sys.modules['zq_till.drawer'] = None; forget('zq_till.drawer')\n"
        "'zq_till.drawer' in sys.modules",
        got=words(error.__name__ if error else "True"),
        expected=False,
        ask="How can you tell an entry of None from no entry at all?",
    )


def test_forgetting_imports_nothing(kata, write, subtests):
    write({"zq_lazy/__init__.py": LAZY, "zq_lazy/drawer.py": "", "zq_till/__init__.py": ""})
    importlib.import_module("zq_lazy")
    cases = [
        (
            "zq_lazy.drawer",
            "zq_lazy.drawer",
            "import zq_lazy  # its __getattr__ imports drawer",
            "How can you look at what the namespace of a module holds, and at nothing else?",
        ),
        (
            "zq_till.drawer",
            "zq_till",
            "# zq_till has not been imported",
            "Where is the parent if it has been imported? If it is not there, who refers to what?",
        ),
    ]
    for name, found, before, ask in cases:
        forgets(kata, name)
        with subtests.test(name):
            assert found not in sys.modules, tell(
                "To take an attribute off the parent, you had something imported.",
                called=f"{before}\nforget({name!r}); {found!r} in sys.modules",
                got=True,
                expected=False,
                ask=ask,
            )
