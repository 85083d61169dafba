"""Believes that it does no harm to call every module a package.

Caught by: test_what_is_not_among_the_packages_is_none
"""

from importlib.machinery import ModuleSpec


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in self.sources:
            return None
        return ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.sources[module.__name__], vars(module))
