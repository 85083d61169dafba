"""Believes that a module is whatever its package binds under its name.

Caught by: test_an_attribute_of_the_package_is_not_the_module
"""


def load(name):
    module = __import__(name)
    for part in name.split(".")[1:]:
        module = getattr(module, part)
    return module
