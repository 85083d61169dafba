"""pytest's own tool sets and undoes single entries."""

import sys
from contextlib import contextmanager

import pytest


@contextmanager
def fake_modules(**modules):
    with pytest.MonkeyPatch.context() as monkeypatch:
        for name in modules:
            monkeypatch.setitem(sys.modules, name, modules[name])
        yield
