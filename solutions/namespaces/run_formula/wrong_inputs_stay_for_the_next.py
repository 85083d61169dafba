"""Believes that to tidy up is to take out the names that the formula has bound.

Caught by: test_each_formula_begins_anew
"""

NAMESPACE = {}


def run_formula(src, /, **inputs):
    NAMESPACE.update(inputs)
    before = dict(NAMESPACE)
    exec(src, NAMESPACE)
    del NAMESPACE["__builtins__"]
    made = {k: v for k, v in NAMESPACE.items() if k not in before or v is not before[k]}
    for name in made:
        del NAMESPACE[name]
    return made
