"""Believes that `globals()` is a place made for the formula.

Caught by: test_a_formula_and_this_module_stay_apart
"""


def run_formula(src, /, **inputs):
    before = {**globals(), **inputs}
    globals().update(inputs)
    exec(src, globals())
    return {k: v for k, v in globals().items() if k not in before or v is not before[k]}
