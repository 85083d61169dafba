"""A module that holds the allowed names does as well as a dict of them."""

from types import MappingProxyType, ModuleType


def run_sandboxed(src, allowed):
    names = ModuleType("allowed")
    vars(names).clear()
    vars(names).update(MappingProxyType(allowed))
    namespace = {"__builtins__": vars(names)}
    exec(compile(src, "<program>", "exec"), namespace)
    return {name: value for name, value in namespace.items() if name != "__builtins__"}
