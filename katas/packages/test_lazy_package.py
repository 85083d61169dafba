"""Tests for `lazy_package`: a module may answer for names that it has not bound (PEP 562)."""

import shutil
import sys
from contextlib import contextmanager
from importlib import import_module, invalidate_caches
from traceback import walk_stack
from types import ModuleType

import pytest

from dojo import tell, words

HERE = "katas.packages.lazy_package"
CLASSES = {"Renderer": "render", "Exporter": "export"}


@contextmanager
def shallow_stack():
    """Stop a `__getattr__` that calls itself early: a browser's Python would not survive it."""
    limit, depth = sys.getrecursionlimit(), len(list(walk_stack(None)))
    sys.setrecursionlimit(depth + 100)
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


@pytest.fixture
def copied(kata, tmp_path, monkeypatch):
    """A function that copies the folder under a name, and imports the copy."""
    monkeypatch.syspath_prepend(tmp_path)

    def copied(name):
        shutil.copytree(kata.__path__[0], tmp_path / name)
        invalidate_caches()
        return import_module(name)

    return copied


def loaded(package):
    """The files that have been run so far: what is only made to load itself later has not."""
    found = {file: sys.modules.get(f"{package.__name__}.{file}") for file in CLASSES.values()}
    return [file for file, module in found.items() if type(module) is ModuleType]


def test_the_import_loads_neither_file(kata):
    seen = loaded(kata)

    assert seen == [], tell(
        "The import of the package loads what nobody has asked for yet.",
        called="import drawing, sys; [name for name in sys.modules if 'drawing.' in name]",
        got=seen,
        expected=[],
        ask="Which lines are run at `import drawing`, and which of them import?",
    )


def test_a_class_is_there_when_it_is_asked_for(copied, subtests):
    drawing = copied("drawing")
    for name, file in CLASSES.items():
        with subtests.test(name):
            try:
                with shallow_stack():
                    seen = getattr(drawing, name)
            except (AttributeError, ImportError, RecursionError) as error:
                seen = error
            assert not isinstance(seen, RecursionError), tell(
                "`__getattr__` asks the package for a name that it alone can answer for.",
                called=f"import drawing; drawing.{name}",
                got=words("a RecursionError"),
                expected=words("the class"),
                ask="Whom does `from . import x` ask first whether the package has an `x`?",
            )
            missing = isinstance(seen, ImportError)
            assert not missing and getattr(seen, "__module__", "") != f"{HERE}.{file}", tell(
                "The file is looked for under a name that it does not have here.",
                called=f"import drawing  # a copy of the folder, with that name\ndrawing.{name}",
                got=words(f"a {type(seen).__name__} for {seen.name!r}") if missing else seen,
                expected=words(f"the class {name} of drawing.{file}"),
                ask="Which name of a module tells what its package is called at the moment?",
            )
            module = sys.modules.get(f"drawing.{file}")
            assert module and seen is getattr(module, name), tell(
                "The class should be there as soon as somebody asks for it.",
                called=f"import drawing; drawing.{name}",
                got=words("an AttributeError") if isinstance(seen, AttributeError) else seen,
                expected=words(f"the class {name} of drawing.{file}"),
                ask="What must the package define so that it is asked for names it has not bound?",
                see="https://peps.python.org/pep-0562/",
            )


def test_only_the_file_that_is_needed_is_loaded(copied, subtests):
    for name, file in CLASSES.items():
        with subtests.test(name):
            package = copied(f"drawing_{file}")
            with shallow_stack():
                exec(f"from {package.__name__} import {name}", {})
            seen = loaded(package)

            assert seen == [file], tell(
                "Of the two files only the one that is needed should be loaded.",
                called=f"from drawing import {name}  # which of the two is in sys.modules now?",
                got=seen,
                expected=[file],
                ask="How can you tell in which file a class is, and load neither to find out?",
            )


def test_an_unknown_name_is_an_attribute_error(kata):
    try:
        with shallow_stack():
            seen = kata.Plotter
    except (AttributeError, LookupError, ImportError, NameError) as error:
        seen = type(error)

    assert seen is AttributeError, tell(
        "A name that the package does not have should raise AttributeError.",
        called="import drawing; drawing.Plotter",
        got=words(seen.__name__) if isinstance(seen, type) else seen,
        expected=words("AttributeError"),
        ask="For which exception do `hasattr` and `getattr` with a default wait?",
    )
    assert loaded(kata) == [], tell(
        "Files are loaded in search of a name that the package does not have.",
        called="import drawing; hasattr(drawing, 'Plotter')  # what is in sys.modules now?",
        got=loaded(kata),
        expected=[],
        ask="Which names the package has, its author knows. Where could that be written down?",
    )


def test_dir_names_both_classes_and_loads_neither(kata):
    before = loaded(kata)
    names = dir(kata)
    seen = [name for name in CLASSES if name in names]

    assert seen == ["Renderer", "Exporter"], tell(
        "`dir` does not know the classes that are yet to be loaded.",
        called="import drawing; [n for n in dir(drawing) if n in ('Renderer', 'Exporter')]",
        got=seen,
        expected=["Renderer", "Exporter"],
        ask="Which names does `dir` list unless a module says otherwise, and how can it say so?",
    )
    assert loaded(kata) == before, tell(
        "It is not needed to load the classes in order to name them.",
        called="import drawing; dir(drawing)  # is drawing.render in sys.modules now?",
        got=loaded(kata),
        expected=before,
        ask="Where can `dir` get the names from, other than from the files?",
    )


def test_a_star_gives_both_classes_and_nothing_else(kata):
    namespace = {}
    with shallow_stack():
        exec(f"from {kata.__name__} import *", namespace)
    seen = sorted(namespace.keys() - {"__builtins__"})

    assert seen == ["Exporter", "Renderer"], tell(
        "The star should give the two classes, and nothing else.",
        called="from drawing import *; dir()",
        got=seen,
        expected=["Exporter", "Renderer"],
        ask="Where does a star get the names from: the namespace, `dir`, or a list?",
    )
