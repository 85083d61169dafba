"""A copy of `sys.modules`, and the code of the module in a module of its own."""

import sys
from types import ModuleType


def call_with_fake(module, dep, fake, func):
    entries = sys.modules.copy()
    name = module.__name__
    twin = sys.modules[name] = ModuleType(name)
    vars(twin).update(__file__=module.__file__, __spec__=module.__spec__)
    sys.modules[dep] = fake
    try:
        exec(module.__loader__.get_code(name), vars(twin))
        return vars(twin)[func]()
    finally:
        for known in sys.modules.keys() - entries.keys():
            del sys.modules[known]
        sys.modules.update(entries)
