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
            (tmp_path / f"{name}.py").write_text(source, "utf-8")
        importlib.invalidate_caches()

    return write


def test_names_are_in_the_order_of_completion(kata, write):
    write(zq_till="import zq_scales", zq_scales="import zq_weights", zq_weights="")
    with kata.import_log() as log:
        importlib.import_module("zq_till")

    assert log, tell(
        "Nothing is in the log after the block has ended.",
        called="with import_log() as log: import zq_till\nlog",
        got=log,
        expected=["zq_weights", "zq_scales", "zq_till"],
        ask="When do you compare, and with what? Is that a copy, or `sys.modules` itself?",
    )
    assert sorted(log) == ["zq_scales", "zq_till", "zq_weights"], tell(
        "Each module that was imported in the block should be in the log, once.",
        called="with import_log() as log: import zq_till  # imports zq_scales, and so on\nlog",
        got=log,
        expected=["zq_weights", "zq_scales", "zq_till"],
    )
    assert log != ["zq_till", "zq_scales", "zq_weights"], tell(
        "The names are in the order in which the imports began.",
        called="with import_log() as log: import zq_till  # imports zq_scales, and so on\nlog",
        got=log,
        expected=["zq_weights", "zq_scales", "zq_till"],
        ask="Whose import is complete first: that of the module, or that of what it imports?",
    )
    assert log == ["zq_weights", "zq_scales", "zq_till"], tell(
        "The names are not in the order in which the imports were completed.",
        called="with import_log() as log: import zq_till  # imports zq_scales, and so on\nlog",
        got=log,
        expected=["zq_weights", "zq_scales", "zq_till"],
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
        "Two objects that are equal are taken for one.",
        called="import zq_rates  # puts an object with an `==` of its own into sys.modules\n"
        "with import_log() as log: del sys.modules['zq_rates']; import zq_rates\nlog",
        got=log,
        expected=["zq_rates"],
        ask="Which operator asks whether two names refer to one object?",
    )


def test_a_failed_import_leaves_its_helpers_in_the_log(kata, write):
    write(zq_till="import zq_scales\nprices = {}['bread']", zq_scales="")
    log = []
    try:
        with kata.import_log() as log:
            importlib.import_module("zq_till")
        seen = words("no exception")
    except KeyError:
        seen = KeyError

    assert seen is KeyError, tell(
        "The exception of the block should go on to whoever wrote the block.",
        called="with import_log() as log: import zq_till  # which raises KeyError",
        got=seen,
        expected=words("the KeyError"),
    )
    assert log, tell(
        "The block raised, and the log is empty.",
        called="with import_log() as log: import zq_till  # imports zq_scales, raises\nlog",
        got=log,
        expected=["zq_scales"],
        ask="What happens at the `yield` of a context manager when its block raises?",
    )
    assert log == ["zq_scales"], tell(
        "The log should list the imports that were completed, and only those.",
        called="with import_log() as log: import zq_till  # imports zq_scales, raises\nlog",
        got=log,
        expected=["zq_scales"],
    )


def test_looking_leaves_nothing_behind(kata, write):
    write(zq_scales="")
    before = (builtins.__import__, importlib.import_module, sys.modules, list(sys.meta_path))
    with kata.import_log():
        importlib.import_module("zq_scales")
    now = (builtins.__import__, importlib.import_module, sys.modules, list(sys.meta_path))

    assert now == before, tell(
        "After the block, Python imports in another way than before.",
        called="before = builtins.__import__, importlib.import_module, list(sys.meta_path)\n"
        "with import_log() as log: import zq_scales\n"
        "before == (builtins.__import__, importlib.import_module, list(sys.meta_path))",
        got=now == before,
        expected=True,
        ask="Is there a place to look that needs no change at all?",
    )
