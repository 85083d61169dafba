"""Believes that an empty text is no text.

Caught by: test_a_finder_returns_a_spec
"""

from importlib.machinery import ModuleSpec


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_spec(self, fullname, path=None, target=None):
        if not self.sources.get(fullname):
            return None
        return ModuleSpec(fullname, self, is_package=fullname in self.packages)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.sources[module.__name__], vars(module))
