"""Believes that a program needs one dict to read and another to write.

Caught by: test_functions_of_the_program_see_its_names
"""


def run_sandboxed(src, allowed):
    made = {}
    exec(src, {"__builtins__": dict(allowed)}, made)
    return made
