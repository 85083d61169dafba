"""Makes the module from its spec, so that no parent is ever told of it."""

import sys
from contextlib import contextmanager
from importlib.util import find_spec, module_from_spec


def fresh_import(name):
    spec = find_spec(name)
    with put_aside(name):
        sys.modules[name] = module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
        return sys.modules[name]


@contextmanager
def put_aside(name):
    def ours():
        return [known for known in sys.modules if f"{known}.".startswith(f"{name}.")]

    before = {known: sys.modules.pop(known) for known in ours()}
    try:
        yield
    finally:
        for known in ours():
            del sys.modules[known]
        sys.modules.update(before)
