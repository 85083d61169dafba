"""A module that holds the allowed names does as well as a dict of them."""

from types import ModuleType


def run_sandboxed(src, allowed):
    names = ModuleType("allowed")
    vars(names).clear()
    vars(names).update(allowed)
    namespace = {"__builtins__": names}
    exec(compile(src, "<program>", "exec"), namespace)
    return {name: value for name, value in namespace.items() if name != "__builtins__"}
