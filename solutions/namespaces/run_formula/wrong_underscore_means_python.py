"""Believes that a name with an underscore at its beginning is Python's own.

Caught by: test_whatever_binds_a_name_counts
"""


def run_formula(src, /, **inputs):
    namespace = dict(inputs)
    exec(src, namespace)
    return {
        k: v
        for k, v in namespace.items()
        if not k.startswith("_") and (k not in inputs or v is not inputs[k])
    }
