"""Believes that `globals()` is a place made for the program.

Caught by: test_the_program_sees_nothing_of_this_module
"""


def run_sandboxed(src, allowed):
    made = {}
    exec(src, {**globals(), "__builtins__": dict(allowed)}, made)
    return made
