"""Says only what is special here: which names there are, their text, and what is a package.

`InspectLoader` and the import system do the rest.
"""

from collections.abc import Collection, Sequence
from importlib.abc import InspectLoader, MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_loader
from types import ModuleType


class DictFinder(MetaPathFinder, InspectLoader):
    def __init__(self, sources: dict[str, str], packages: Collection[str] = ()) -> None:
        self.sources = sources
        self.packages = packages

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        return spec_from_loader(fullname, self) if fullname in self.sources else None

    def get_source(self, fullname: str) -> str:
        return self.sources[fullname]

    def is_package(self, fullname: str) -> bool:
        return fullname in self.packages
