"""Believes that `import` asks for a module by the last part of its name.

Caught by: test_other_names_are_left_to_other_finders
"""

from importlib.machinery import ModuleSpec


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_spec(self, fullname, path=None, target=None):
        name = fullname if fullname in self.sources else fullname.rpartition(".")[2]
        if name not in self.sources:
            return None
        return ModuleSpec(fullname, self, is_package=name in self.packages)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        name = module.__name__
        if name not in self.sources:
            name = name.rpartition(".")[2]
        exec(self.sources[name], vars(module))
