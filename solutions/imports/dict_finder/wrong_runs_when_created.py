"""Believes that a module is made and run in one step.

Caught by: test_a_package_holds_modules
"""

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
        exec(self.sources[spec.name], vars(module))
        return module

    def exec_module(self, module):
        return
