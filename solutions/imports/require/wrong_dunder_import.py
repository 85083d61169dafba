"""Believes that `__import__` returns the module that it was asked for.

Caught by: test_a_module_that_is_there_is_returned
"""


def require(name):
    try:
        return __import__(name)
    except ModuleNotFoundError as error:
        if f"{name}.".startswith(f"{error.name}."):
            return None
        raise
