"""Each fake brings the callback that undoes it."""

import sys
from contextlib import ExitStack, contextmanager


@contextmanager
def fake_modules(**modules):
    with ExitStack() as undo:
        for name, fake in modules.items():
            if name in sys.modules:
                undo.callback(sys.modules.__setitem__, name, sys.modules[name])
            else:
                undo.callback(sys.modules.pop, name, None)
            sys.modules[name] = fake
        yield
