"""Believes that an assignment copies the dict.

Caught by: test_what_the_formula_binds_is_returned
"""


def run_formula(src, /, **inputs):
    namespace = inputs
    exec(src, namespace)
    del namespace["__builtins__"]
    return {k: v for k, v in namespace.items() if k not in inputs or v is not inputs[k]}
