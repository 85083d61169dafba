"""Believes that the last part of the name is an attribute of the first.

Caught by: test_there_may_be_many_dots
"""


def load(name):
    module = __import__(name)
    if "." in name:
        module = getattr(module, name.rpartition(".")[2])
    return module
