"""Notes the entries that are there; which names had none follows, and None is an entry."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


@contextmanager
def fake_modules(**modules: Any) -> Iterator[None]:
    before = {name: sys.modules[name] for name in modules if name in sys.modules}
    absent = modules.keys() - before.keys()
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name in absent & sys.modules.keys():
            del sys.modules[name]
        sys.modules.update(before)
