"""Believes that `__builtins__` is to be kept out of the formula, not only out of the result.

Caught by: test_a_formula_may_use_built_in_functions
"""


def run_formula(src, /, **inputs):
    namespace = {"__builtins__": {}, **inputs}
    exec(src, namespace)
    del namespace["__builtins__"]
    return {k: v for k, v in namespace.items() if k not in inputs or v is not inputs[k]}
