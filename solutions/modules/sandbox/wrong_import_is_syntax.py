"""Believes that an import needs nothing but the statement, which has to work.

Caught by: test_an_import_needs_a_built_in_name_too
"""


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": {"__import__": __import__, **allowed}}
    exec(src, namespace)
    del namespace["__builtins__"]
    return namespace
