"""Believes that a name in the signature is taken, whatever comes after it.

Caught by: test_an_input_may_have_any_name
"""


def run_formula(src, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    del namespace["__builtins__"]
    return {k: v for k, v in namespace.items() if k not in inputs or v is not inputs[k]}
