"""Believes that a module is there once it is found and made.

Caught by: test_it_is_the_module_that_import_gets
"""

from importlib.util import find_spec, module_from_spec


def load(name):
    spec = find_spec(name)
    if spec is None:
        raise ModuleNotFoundError(name)
    return module_from_spec(spec)
