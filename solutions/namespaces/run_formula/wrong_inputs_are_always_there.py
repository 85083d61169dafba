"""Believes that a name that was in the namespace once stays there.

Caught by: test_the_inputs_are_the_formulas_own
"""


def run_formula(src, /, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    del namespace["__builtins__"]
    anew = {k: namespace[k] for k in inputs if namespace[k] is not inputs[k]}
    return {k: v for k, v in namespace.items() if k not in inputs} | anew
