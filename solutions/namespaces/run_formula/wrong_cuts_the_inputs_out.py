"""Believes that nobody needs the namespace once the formula has run.

Caught by: test_the_inputs_are_the_formulas_own
"""


def run_formula(src, /, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    del namespace["__builtins__"]
    for name, value in inputs.items():
        if name in namespace and namespace[name] is value:
            del namespace[name]
    return namespace
