"""Believes that a default is made anew for each call.

Caught by: test_each_formula_begins_anew
"""


def run_formula(src, /, namespace={}, **inputs):  # noqa: B006 - that is the mistake
    namespace.update(inputs)
    before = dict(namespace)
    exec(src, namespace)
    del namespace["__builtins__"]
    return {k: v for k, v in namespace.items() if k not in before or v is not before[k]}
