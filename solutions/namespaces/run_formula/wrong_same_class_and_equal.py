"""Believes that two objects of one class that are equal are one object.

Caught by: test_an_equal_object_is_another_object
"""


def run_formula(src, /, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    del namespace["__builtins__"]
    return {
        k: v
        for k, v in namespace.items()
        if k not in inputs or type(v) is not type(inputs[k]) or v != inputs[k]
    }
