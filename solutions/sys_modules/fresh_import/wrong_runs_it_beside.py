"""Believes that code that runs in a new module imports new submodules.

Caught by: test_what_it_imports_from_below_is_new
"""

from importlib.util import find_spec, module_from_spec


def fresh_import(name):
    spec = find_spec(name)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
