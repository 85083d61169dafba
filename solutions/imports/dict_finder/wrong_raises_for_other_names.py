"""Believes that a finder that does not know a name should say so by an exception.

Caught by: test_other_names_are_left_to_other_finders
"""

from importlib.machinery import ModuleSpec


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in self.sources:
            raise ModuleNotFoundError(f"No module named {fullname!r}", name=fullname)
        return ModuleSpec(fullname, self, is_package=fullname in self.packages)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.sources[module.__name__], vars(module))
