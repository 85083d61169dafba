"""A finder and a loader, each a class of its own."""

from importlib.abc import Loader, MetaPathFinder
from importlib.util import spec_from_loader


class DictLoader(Loader):
    def __init__(self, sources):
        self.sources = sources

    def exec_module(self, module):
        name = module.__name__
        exec(compile(self.sources[name], f"<{name}>", "exec"), module.__dict__)


class DictFinder(MetaPathFinder):
    def __init__(self, sources, packages=()):
        self.loader = DictLoader(sources)
        self.packages = set(packages)

    def find_spec(self, fullname, path, target=None):
        if fullname in self.loader.sources:
            package = fullname in self.packages
            return spec_from_loader(fullname, self.loader, is_package=package)
