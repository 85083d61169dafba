"""Believes that `__import__` returns the module of the full name.

Caught by: test_the_module_may_be_in_packages
"""


def import_attr(text):
    module, _, path = text.partition(":")
    found = __import__(module)
    for name in path.split("."):
        found = getattr(found, name)
    return found
