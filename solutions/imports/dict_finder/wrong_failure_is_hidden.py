"""Believes that a module that fails is better than none.

Caught by: test_a_module_that_fails_is_not_left_behind
"""

from importlib.machinery import ModuleSpec


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in self.sources:
            return None
        return ModuleSpec(fullname, self, is_package=fullname in self.packages)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        try:
            exec(self.sources[module.__name__], vars(module))
        except Exception as error:
            module.error = error
