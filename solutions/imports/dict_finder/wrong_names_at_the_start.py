"""Believes that the dict has all its names when the finder is made.

Caught by: test_the_dict_counts_as_it_is_today
"""

from importlib.machinery import ModuleSpec


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages
        self.names = frozenset(sources)

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in self.names:
            return None
        return ModuleSpec(fullname, self, is_package=fullname in self.packages)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.sources[module.__name__], vars(module))
