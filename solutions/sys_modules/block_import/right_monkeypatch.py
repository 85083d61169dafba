"""pytest's own tool sets and undoes single entries and attributes."""

import sys
from contextlib import contextmanager

import pytest


@contextmanager
def block_import(name):
    parent, dot, child = name.rpartition(".")
    with pytest.MonkeyPatch.context() as monkeypatch:
        if dot and sys.modules.get(parent):
            monkeypatch.delattr(sys.modules[parent], child, raising=False)
        for known in {name, *(key for key in sys.modules if key.startswith(f"{name}."))}:
            monkeypatch.setitem(sys.modules, known, None)
        yield
