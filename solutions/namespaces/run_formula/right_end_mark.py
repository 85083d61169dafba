"""A mark that no formula can make stands for what was not there before."""

import builtins

ABSENT = object()


def run_formula(src, /, **inputs):
    namespace = {"__builtins__": builtins, **inputs}
    before = namespace.copy()
    exec(src, namespace, namespace)
    made = {}
    for name in namespace:
        if before.get(name, ABSENT) is not namespace[name]:
            made[name] = namespace[name]
    return made
