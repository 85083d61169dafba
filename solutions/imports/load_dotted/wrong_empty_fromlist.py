"""Believes that all five arguments, given as a statement gives them, make `__import__` exact.

Caught by: test_the_module_is_that_of_the_full_name
"""


def load(name):
    return __import__(name, globals(), locals(), [], 0)
