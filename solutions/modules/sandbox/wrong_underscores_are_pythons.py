"""Believes that names that begin with an underscore are Python's own.

Caught by: test_any_name_and_any_value_count
"""


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": dict(allowed)}
    exec(src, namespace)
    return {name: value for name, value in namespace.items() if not name.startswith("_")}
