"""Believes that an exception ends the program, and with it is done.

Caught by: test_an_exception_of_the_program_goes_on
"""


def run_sandboxed(src, allowed):
    namespace = {"__builtins__": dict(allowed)}
    try:
        exec(src, namespace)
    except Exception as error:
        namespace["error"] = error
    namespace.pop("__builtins__", None)
    return namespace
