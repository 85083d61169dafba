"""Tests for `call_with_fake`: what a module has imported, it keeps, whatever `sys.modules` says."""

import importlib
import sys
import unittest.mock  # an answer may use it: 20 ms, if each test had to import it
from types import SimpleNamespace

import pytest

from dojo import tell, words

TILL = """
import zq_scales

receipts = []

def sell():
    receipts.append(zq_scales.weigh())
    return list(receipts)

def jam():
    raise OSError(zq_scales.weigh())

def close():
    raise SystemExit(zq_scales.weigh())

def deliver():
    import zq_parcels
    return zq_parcels.weight
"""

DESK = """
import zq_scales

receipts = []

def sell():
    import zq_desk
    zq_desk.receipts.append(zq_scales.weigh())
"""

FORMS = {
    "import zq_scales": "import zq_scales\ndef ask(): return zq_scales.weigh()",
    "import zq_scales as s": "import zq_scales as s\ndef ask(): return s.weigh()",
    "from zq_scales import weigh": "from zq_scales import weigh\ndef ask(): return weigh()",
    "import in the function": "def ask():\n    import zq_scales\n    return zq_scales.weigh()",
    "a value made of it": "import zq_scales\nnow = zq_scales.weigh()\ndef ask(): return now",
}


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Write modules where `import` finds them."""
    monkeypatch.syspath_prepend(tmp_path)

    def write(**sources):
        for name, source in sources.items():
            (tmp_path / f"{name}.py").write_text(source, "utf-8")
        importlib.invalidate_caches()

    write(zq_scales="def weigh(): return 'real'", zq_parcels="import zq_scales\nweight = 0")
    return write


@pytest.fixture
def fake():
    return SimpleNamespace(weigh=lambda: "fake")


@pytest.fixture
def till(write):
    """A module that has been imported, and used."""
    write(zq_till=TILL)
    till = importlib.import_module("zq_till")
    till.sell()
    return till


def changes(before, after):
    return [
        name
        for name in {**before, **after}
        if name not in before or name not in after or before[name] is not after[name]
    ]


def test_every_form_of_import_gives_the_fake(kata, write, fake, subtests):
    for number, (form, source) in enumerate(FORMS.items()):
        write(**{f"zq_form{number}": source})
        module = importlib.import_module(f"zq_form{number}")
        with subtests.test(form):
            try:
                seen = kata.call_with_fake(module, "zq_scales", fake, "ask")
            except AttributeError:
                seen = words("an AttributeError")
            assert seen == "fake", tell(
                "The function does not use the fake.",
                called=f"call_with_fake(module, 'zq_scales', fake, 'ask')  # {form}",
                got=seen,
                expected="fake",
                ask="How long does the fake have to be where an import finds it?"
                if "in the function" in form
                else "Which code bound the names that the function uses, and does it run again?",
            )


def test_the_module_goes_on_with_the_real_one(kata, till, fake):
    kata.call_with_fake(till, "zq_scales", fake, "sell")
    seen = till.sell()[-1]

    assert seen == "real", tell(
        "The entry in `sys.modules` may be back; the module itself has kept the fake.",
        called="call_with_fake(zq_till, 'zq_scales', fake, 'sell'); zq_till.sell()[-1]",
        got=seen,
        expected="real",
        ask="Does a module look into `sys.modules` when it uses a name that it has imported?",
    )


def test_the_names_of_the_module_refer_to_the_same_objects(kata, till, fake):
    before = dict(vars(till))
    kata.call_with_fake(till, "zq_scales", fake, "sell")
    changed = changes(before, vars(till))

    assert changed == [], tell(
        "Names of the module refer to other objects than before the call.",
        called="before = dict(vars(zq_till)); call_with_fake(zq_till, 'zq_scales', fake, 'sell')\n"
        "[name for name in before if vars(zq_till)[name] is not before[name]]",
        got=changed,
        expected=[],
        ask="Others may have imported its functions. What does a reload do to those?",
    )


def test_what_the_module_has_written_down_is_unchanged(kata, till, fake):
    kata.call_with_fake(till, "zq_scales", fake, "sell")

    assert till.receipts == ["real"], tell(
        "The call with the fake is in the books of the real module.",
        called="zq_till.sell(); call_with_fake(zq_till, 'zq_scales', fake, 'sell')\n"
        "zq_till.receipts",
        got=till.receipts,
        expected=["real"],
        ask="Whose globals does the function use that you call? Can it have others?",
    )


def test_a_module_that_imports_itself_finds_its_copy(kata, write, fake):
    write(zq_desk=DESK)
    desk = importlib.import_module("zq_desk")
    desk.sell()
    kata.call_with_fake(desk, "zq_scales", fake, "sell")

    assert desk.receipts == ["real"], tell(
        "The code that ran again found the real module under its name, and changed it.",
        called="zq_desk.sell(); call_with_fake(zq_desk, 'zq_scales', fake, 'sell')\n"
        "zq_desk.receipts  # `sell` does: import zq_desk; zq_desk.receipts.append(...)",
        got=desk.receipts,
        expected=["real"],
        ask="When a module is imported, is its entry in `sys.modules` made before or after its "
        "code runs, and under which name?",
    )


def test_other_modules_keep_the_real_one(kata, write, fake):
    write(zq_cash=FORMS["import zq_scales"])
    write(zq_desk="import zq_cash, zq_scales\ndef ask(): return zq_cash.ask(), zq_scales.weigh()")
    desk = importlib.import_module("zq_desk")
    seen = kata.call_with_fake(desk, "zq_scales", fake, "ask")

    assert seen == ("real", "fake"), tell(
        "A module that this one uses had imported the real one, and should keep it.",
        called="call_with_fake(zq_desk, 'zq_scales', fake, 'ask')\n"
        "# returns (zq_cash.ask(), zq_scales.weigh()), and zq_cash imports zq_scales as well",
        got=seen,
        expected=("real", "fake"),
        ask="The code of which module is to run again?",
    )


def test_the_parent_package_keeps_the_module(kata, write, fake, tmp_path):
    (tmp_path / "zq_shop").mkdir()
    write(**{"zq_shop/__init__": "", "zq_shop/cash": ""})
    write(**{"zq_shop/till": "from . import cash\n" + FORMS["import zq_scales"]})
    till = importlib.import_module("zq_shop.till")
    kata.call_with_fake(till, "zq_scales", fake, "ask")

    assert sys.modules["zq_shop"].till is till, tell(
        "The parent package now refers to the module that has the fake.",
        called="till = importlib.import_module('zq_shop.till')\n"
        "call_with_fake(till, 'zq_scales', fake, 'ask'); zq_shop.till is till",
        got=False,
        expected=True,
        ask="Besides the entry in `sys.modules`, what does the import of a submodule bind?",
    )


def test_sys_modules_has_the_entries_that_it_had(kata, till, fake, subtests):
    real = sys.modules["zq_scales"]
    for case, entry in (("a module", [real]), ("None", [None]), ("no entry", [])):
        sys.modules.pop("zq_scales")
        sys.modules.update(("zq_scales", module) for module in entry)
        before = dict(sys.modules)
        kata.call_with_fake(till, "zq_scales", fake, "deliver")
        changed = changes(before, sys.modules)
        sys.modules["zq_scales"] = real
        with subtests.test(case):
            assert "zq_parcels" not in changed, tell(
                "A module that was first imported during the call stays, and has the fake.",
                called="call_with_fake(zq_till, 'zq_scales', fake, 'deliver')\n"
                "sys.modules['zq_parcels'].zq_scales  # which deliver imports",
                got=fake,
                expected=words("a KeyError"),
                ask="Who else may have found the fake under that name?",
            )
            assert changed == [], tell(
                "Entries of `sys.modules` are not what they were.",
                called=f"sys.modules['zq_scales']  # {case}\nbefore = dict(sys.modules)\n"
                "call_with_fake(zq_till, 'zq_scales', fake, 'deliver')\n"
                "[name for name in sys.modules if sys.modules[name] is not before.get(name)]",
                got=changed,
                expected=[],
                ask="Can you tell an entry of None from no entry? And whose entry did you change?",
            )


def test_an_exception_changes_nothing(kata, till, write, fake, subtests):
    write(zq_cash="from zq_scales import weigh\ndef ask(): return weigh()")
    cash = importlib.import_module("zq_cash")
    cases = [
        (till, fake, "jam", "the function raises", OSError),
        (till, fake, "close", "the function ends the program", SystemExit),
        (cash, SimpleNamespace(), "ask", "the fake has no weigh", ImportError),
    ]
    for module, substitute, func, case, expected in cases:
        before, entries = dict(vars(module)), dict(sys.modules)
        called = f"call_with_fake({module.__name__}, 'zq_scales', fake, {func!r})  # {case}"
        with subtests.test(case):
            try:
                kata.call_with_fake(module, "zq_scales", substitute, func)
                raised = words("no exception")
            except (OSError, ImportError, SystemExit) as error:
                raised = type(error)
            assert raised is expected, tell(
                "The exception should go on to whoever called.",
                called=called,
                got=raised,
                expected=expected,
                ask="Which line of yours catches the exception? Does it need to?",
            )
            changed = changes(before, vars(module)) + changes(entries, sys.modules)
            assert changed == [], tell(
                "There was an exception, and something is not what it was.",
                called=called,
                got=words(f"changes in {', '.join(changed)}"),
                expected=words("no changes"),
                ask="Which of your lines run after an exception, and after which exceptions?",
            )
