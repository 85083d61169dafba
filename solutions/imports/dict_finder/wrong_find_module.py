"""Believes that a finder has `find_module` and a loader `load_module`, as they had up to 3.11.

Caught by: test_a_finder_returns_a_spec
"""

import sys
from types import ModuleType


class DictFinder:
    def __init__(self, sources, packages=()):
        self.sources = sources
        self.packages = packages

    def find_module(self, fullname, path=None):
        return self if fullname in self.sources else None

    def load_module(self, fullname):
        module = sys.modules.setdefault(fullname, ModuleType(fullname))
        module.__loader__ = self
        module.__package__ = fullname.rpartition(".")[0]
        if fullname in self.packages:
            module.__path__ = []
            module.__package__ = fullname
        exec(self.sources[fullname], module.__dict__)
        return module
