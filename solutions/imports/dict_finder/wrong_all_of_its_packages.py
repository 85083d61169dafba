"""Believes that whoever has a package has every name in it.

Caught by: test_other_names_are_left_to_other_finders
"""

from importlib.machinery import ModuleSpec


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_spec(self, fullname, path=None, target=None):
        if fullname in self.sources or fullname.rpartition(".")[0] in self.packages:
            return ModuleSpec(fullname, self, is_package=fullname in self.packages)
        return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.sources.get(module.__name__, ""), vars(module))
