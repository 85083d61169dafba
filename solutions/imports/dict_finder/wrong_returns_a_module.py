"""Believes that a finder returns what was asked for.

Caught by: test_a_finder_returns_a_spec
"""

from types import ModuleType


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in self.sources:
            return None
        module = ModuleType(fullname)
        exec(self.sources[fullname], vars(module))
        return module
