"""Believes that an input cannot be something that the formula makes.

Caught by: test_an_input_that_is_bound_anew_is_returned
"""


def run_formula(src, /, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    return {k: v for k, v in namespace.items() if k not in inputs and k != "__builtins__"}
