"""Tests for `import_log`: `sys.modules` keeps what was imported, in the order of completion."""

import builtins
import importlib
import sys

import pytest

from dojo import tell, words

RATES = """
import sys
from types import SimpleNamespace

sys.modules[__name__] = SimpleNamespace(standard=19)
"""


@pytest.fixture
def write(tmp_path, monkeypatch):
    """Write modules where `import` finds them."""
    monkeypatch.syspath_prepend(tmp_path)

    def write(**sources):
        for name, source in sources.items():
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / f"{name}.py").write_text(source, "utf-8")
        importlib.invalidate_caches()

    return write


def test_names_are_in_the_order_of_completion(kata, write):
    write(zq_till="import zq_scales", zq_scales="import zq_weights.brass")
    write(**{"zq_weights/__init__": "", "zq_weights/brass": ""})
    began = ["zq_till", "zq_scales", "zq_weights", "zq_weights.brass"]
    completed = ["zq_weights", "zq_weights.brass", "zq_scales", "zq_till"]
    called = (
        "with import_log() as log: importlib.import_module('zq_till')\n"
        "log  # zq_till does `import zq_scales`, and that does `import zq_weights.brass`"
    )
    with kata.import_log() as log:
        importlib.import_module("zq_till")

    assert log, tell(
        "Nothing is in the log after the block has ended.",
        called=called,
        got=log,
        expected=completed,
        ask="When do you compare, and with what: a copy, or `sys.modules` itself? And is it the "
        "list that was handed out that you fill?",
    )
    assert sorted(log) == sorted(completed), tell(
        "Each module that was imported in the block should be in the log, once.",
        called=called,
        got=log,
        expected=completed,
        ask="Does every import go the way that you watch? Is a submodule a module?",
    )
    assert log != began, tell(
        "The names are in the order in which the imports began.",
        called=called,
        got=log,
        expected=completed,
        ask="Whose import is complete first: that of the module, or that of what it imports?",
    )
    assert log == completed, tell(
        "The names are not in the order in which the imports were completed.",
        called=called,
        got=log,
        expected=completed,
        ask="A dict keeps an order. Where do you lose it?",
    )


def test_a_module_that_is_there_is_not_listed(kata, write):
    write(zq_till="import zq_scales", zq_scales="")
    importlib.import_module("zq_scales")
    with kata.import_log() as log:
        importlib.import_module("zq_till")
        importlib.import_module("zq_scales")

    assert "zq_scales" not in log, tell(
        "The log should list what was imported, not what somebody asked for.",
        called="import zq_scales\nwith import_log() as log: import zq_till, zq_scales\nlog",
        got=log,
        expected=["zq_till"],
        ask="What does an `import` do if it finds the name in `sys.modules`?",
    )


def test_a_module_that_was_forgotten_is_listed_again(kata, write):
    write(zq_scales="")
    importlib.import_module("zq_scales")
    with kata.import_log() as log:
        kept = sys.modules.pop("zq_scales")  # it lives on, so the new one is at another address
        importlib.import_module("zq_scales")
    del kept

    assert log == ["zq_scales"], tell(
        "The name is an old one, but the module was imported in the block.",
        called="import zq_scales\n"
        "with import_log() as log: del sys.modules['zq_scales']; import zq_scales\nlog",
        got=log,
        expected=["zq_scales"],
        ask="Besides the name, what can you compare to know whether it is still the same module?",
    )


def test_an_equal_object_was_imported_all_the_same(kata, write):
    write(zq_rates=RATES)
    importlib.import_module("zq_rates")
    with kata.import_log() as log:
        kept = sys.modules.pop("zq_rates")
        importlib.import_module("zq_rates")
    del kept

    assert log == ["zq_rates"], tell(
        "What the import put there equals the old object, but is another one.",
        called="import zq_rates  # puts an object with an `==` of its own into sys.modules\n"
        "with import_log() as log: del sys.modules['zq_rates']; import zq_rates\nlog",
        got=log,
        expected=["zq_rates"],
        ask="Which operator asks whether two names refer to one object? And is every entry a "
        "module that has a file?",
    )


def test_a_failed_import_leaves_its_helpers_in_the_log(kata, write, subtests):
    cases = [("zq_till", KeyError, "prices = {}['bread']"), ("zq_shut", SystemExit, "sys.exit()")]
    for name, error, line in cases:
        write(**{name: f"import {name}_scales, sys\n{line}", f"{name}_scales": ""})
        log, seen = [], words("no exception")
        try:
            with kata.import_log() as log:
                importlib.import_module(name)
        except (KeyError, SystemExit) as raised:
            seen = type(raised)
        called = f"with import_log() as log: import {name}  # imports {name}_scales, raises\nlog"

        with subtests.test(error.__name__):
            assert seen is error, tell(
                "The exception of the block should go on to whoever wrote the block.",
                called=called,
                got=seen,
                expected=error,
                ask="Which line of yours catches the exception? Does it need to?",
            )
            assert log, tell(
                "The block raised, and the log is empty.",
                called=called,
                got=log,
                expected=[f"{name}_scales"],
                ask="What happens at the `yield` of a context manager when its block raises? Is "
                f"{error.__name__} an Exception?",
            )
            assert log == [f"{name}_scales"], tell(
                "The log should list the imports that were completed, and only those.",
                called=called,
                got=log,
                expected=[f"{name}_scales"],
                ask="Which entry does a failed import leave in `sys.modules`, and which not?",
            )


def test_looking_leaves_nothing_behind(kata, write):
    write(zq_scales="")
    before = (builtins.__import__, importlib.import_module, sys.modules, list(sys.meta_path))
    with kata.import_log():
        scales = importlib.import_module("zq_scales")
    now = (builtins.__import__, importlib.import_module, sys.modules, list(sys.meta_path))

    assert sys.modules.get("zq_scales") is scales, tell(
        "What was imported in the block is not in `sys.modules` any more.",
        called="with import_log() as log: import zq_scales\n"
        "sys.modules.get('zq_scales') is zq_scales",
        got=False,
        expected=True,
        ask="You want to look: what is there to be undone?",
    )
    assert now == before, tell(
        "After the block, Python imports in another way than before.",
        called="before = builtins.__import__, importlib.import_module, list(sys.meta_path)\n"
        "with import_log() as log: import zq_scales\n"
        "before == (builtins.__import__, importlib.import_module, list(sys.meta_path))",
        got=now == before,
        expected=True,
        ask="Is there a place to look that needs no change at all?",
    )
