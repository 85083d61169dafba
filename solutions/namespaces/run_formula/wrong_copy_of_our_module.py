"""Believes that a copy of our globals keeps the formula apart from them.

Caught by: test_a_formula_and_this_module_stay_apart
"""


def run_formula(src, /, **inputs):
    namespace = {**globals(), **inputs}
    before = dict(namespace)
    exec(src, namespace)
    return {k: v for k, v in namespace.items() if k not in before or v is not before[k]}
