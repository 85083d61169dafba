"""Believes that what `self` shows is its own, also if the class holds it.

Caught by: test_finders_do_not_disturb_each_other
"""

from importlib.machinery import ModuleSpec


class DictFinder:
    sources = {}
    packages = set()

    def __init__(self, sources, packages=()):
        self.sources.update(sources)
        self.packages.update(packages)

    def find_spec(self, fullname, path=None, target=None):
        if fullname not in self.sources:
            return None
        return ModuleSpec(fullname, self, is_package=fullname in self.packages)

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        exec(self.sources[module.__name__], vars(module))
