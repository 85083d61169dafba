"""Believes that a finder has to pass on to the others what it does not know.

Caught by: test_other_names_are_left_to_other_finders
"""

from importlib.machinery import ModuleSpec
from importlib.util import find_spec


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in self.sources:
            return find_spec(fullname)
        return ModuleSpec(fullname, self, is_package=fullname in self.packages)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.sources[module.__name__], vars(module))
