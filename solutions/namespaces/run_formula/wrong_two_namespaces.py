"""Believes that a formula needs a namespace to read and another to write.

Caught by: test_functions_of_the_formula_see_its_names
"""


def run_formula(src, /, **inputs):
    made = dict(inputs)
    exec(src, {}, made)
    return {k: v for k, v in made.items() if k not in inputs or v is not inputs[k]}
