"""Believes that a loader has to put the module into `sys.modules`, as one does by hand.

Caught by: test_a_module_that_fails_is_not_left_behind
"""

import sys
from importlib.machinery import ModuleSpec
from types import ModuleType


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in self.sources:
            return None
        return ModuleSpec(fullname, self, is_package=fullname in self.packages)

    def create_module(self, spec):
        module = ModuleType(spec.name)
        module.__package__ = spec.parent
        if spec.submodule_search_locations is not None:
            module.__path__ = []
        sys.modules[spec.name] = module
        exec(self.sources[spec.name], vars(module))
        return module

    def exec_module(self, module):
        return
