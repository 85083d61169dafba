"""Believes that a name with a dot is enough to make the part before it a package.

Caught by: test_a_package_holds_modules
"""

from importlib.machinery import ModuleSpec


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in self.sources:
            return None
        return ModuleSpec(fullname, self)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.sources[module.__name__], vars(module))
