"""A module made for this one run: its `__dict__` is a namespace like any other."""

from types import ModuleType


def run_formula(src, /, **inputs):
    module = ModuleType("formula")
    vars(module).update(inputs, __builtins__=__builtins__)
    before = vars(module).copy()
    exec(src, vars(module))
    return {
        name: value
        for name, value in vars(module).items()
        if name not in before or before[name] is not value
    }
