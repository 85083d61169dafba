"""How an answer is imported: under its kata's name, from wherever it lies, never from bytecode.

A test asks for `katas.closures.make_counter`. Whose file that is (the learner's, a reference, a
submission) is decided by one finder at the front of `sys.meta_path`, so that everything else is
the ordinary machinery: `importlib.reload`, relative imports and `inspect.getsource` all work.
"""

import functools
import importlib
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import FileFinder, ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType


def import_answer(name: str, path: Path) -> ModuleType:
    """Import the file or package at `path` as the module `name`, as if for the first time.

    Raises whatever the answer's own code raises, FileNotFoundError if nothing is at `path`,
    SyntaxError if it is not Python.
    """
    forget(name)
    sys.meta_path.insert(0, AnswerFinder(name, path))
    return importlib.import_module(name)


FOUND: set[str] = set()  # the names of all modules that finders here have found


def forget(name: str) -> None:
    """Drop the module `name`, all modules below it, and the attribute on its parent."""
    for known in FOUND:
        if is_within(known, name):
            sys.modules.pop(known, None)
    parent, _, child = name.rpartition(".")
    if parent in sys.modules:
        vars(sys.modules[parent]).pop(child, None)


def is_within(fullname: str, name: str) -> bool:
    """Whether a module is the one called `name`, or below it."""
    return f"{fullname}.".startswith(f"{name}.")


class SourceOnlyLoader(SourceFileLoader):
    """Compiles the source at every load.

    A `.pyc` is taken for current if the source has the size and the mtime, in whole seconds, that
    the `.pyc` names (PEP 552). A learner who saves twice within a second, at the same size, would
    run the first version again.
    """

    def get_code(self, fullname: str) -> CodeType:
        path = self.get_filename(fullname)
        return compiled(self.get_data(path), path)


@functools.lru_cache(64)
def compiled(source: bytes, path: str) -> CodeType:
    """Compiled once for all the tests of a kata that import it, as long as it is the same text."""
    code: CodeType = compile(source, path, "exec", dont_inherit=True)
    return code


class AnswerFinder(MetaPathFinder):
    """Finds one answer under its module name, and the submodules if it is a package."""

    def __init__(self, name: str, path: Path) -> None:
        self.name = name
        self.path = path

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if not is_within(fullname, self.name):
            return None
        FOUND.add(fullname)
        if fullname == self.name:
            return self._spec_of_answer()
        for folder in path or ():
            spec = FileFinder(folder, (SourceOnlyLoader, [".py"])).find_spec(fullname)
            if spec:
                return spec
        return None

    def _spec_of_answer(self) -> ModuleSpec | None:
        package = self.path.is_dir()
        file = self.path / "__init__.py" if package else self.path
        if package and not file.exists():
            spec = ModuleSpec(self.name, None, is_package=True)
            spec.submodule_search_locations = [str(self.path)]
            return spec
        return spec_from_file_location(
            self.name,
            file,
            loader=SourceOnlyLoader(self.name, str(file)),
            submodule_search_locations=[str(self.path)] if package else None,
        )
