"""Believes that whoever runs the code of a module has imported it.

Caught by: test_it_is_the_module_that_import_gets
"""

from importlib.util import find_spec, module_from_spec


def load(name):
    spec = find_spec(name)
    if spec is None:
        raise ModuleNotFoundError(name)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
