"""Believes that nobody but the formula binds a name in the dict.

Caught by: test_nothing_else_is_returned
"""


def run_formula(src, /, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    return {k: v for k, v in namespace.items() if k not in inputs or v is not inputs[k]}
