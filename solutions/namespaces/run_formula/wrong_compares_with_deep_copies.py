"""Believes that only a deep copy tells what an input was before.

Caught by: test_nothing_else_is_returned
"""

from copy import deepcopy


def run_formula(src, /, **inputs):
    before = deepcopy(inputs)
    exec(src, inputs)
    del inputs["__builtins__"]
    return {k: v for k, v in inputs.items() if k not in before or v is not before[k]}
