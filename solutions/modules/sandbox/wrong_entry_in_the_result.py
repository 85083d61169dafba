"""Believes that a namespace holds only what the program has bound.

Caught by: test_the_result_is_what_the_program_binds
"""


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": dict(allowed)}
    exec(src, namespace)
    return namespace
