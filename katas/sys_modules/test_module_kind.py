"""Tests for `module_kind`: a spec says where a module is from, before it is imported and after."""

import importlib
import sys
from importlib.machinery import (
    BYTECODE_SUFFIXES,
    EXTENSION_SUFFIXES,
    SOURCE_SUFFIXES,
    BuiltinImporter,
    FrozenImporter,
    ModuleSpec,
    PathFinder,
)
from importlib.util import spec_from_file_location, spec_from_loader

from dojo import tell, words

SPEC = "https://docs.python.org/3/library/importlib.html#importlib.machinery.ModuleSpec"


class PriceList:
    """A loader of somebody's own, which makes modules of other files or of none at all."""

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.prices = []


def test_what_is_in_the_interpreter_has_no_file(kata, subtests):
    cases = [
        ("builtin", "BuiltinImporter.find_spec('sys')", BuiltinImporter.find_spec("sys")),
        (
            "frozen",
            "FrozenImporter.find_spec('_frozen_importlib')",
            FrozenImporter.find_spec("_frozen_importlib"),
        ),
    ]
    for expected, called, spec in cases:
        with subtests.test(expected):
            seen = kata.module_kind(spec)
            assert seen == expected, tell(
                "Built in and frozen are two ways of being in the interpreter.",
                called=f"module_kind({called})",
                got=seen,
                expected=expected,
                ask="What do `spec.loader` and `spec.origin` say of `sys`, and of `os`?",
                see=SPEC,
            )


def test_a_frozen_package_is_frozen(kata):
    spec = ModuleSpec("zq_till", FrozenImporter, origin="frozen", is_package=True)
    seen = kata.module_kind(spec)

    assert seen == "frozen", tell(
        "Of the kinds that fit, the first in the list should be returned.",
        called="module_kind(ModuleSpec('zq_till', FrozenImporter, origin='frozen', "
        "is_package=True))",
        got=seen,
        expected="frozen",
        ask="In which order do you ask: is frozen asked before package?",
    )


def test_a_file_is_told_by_its_suffix(kata, subtests):
    cases = [
        *(("source", suffix) for suffix in SOURCE_SUFFIXES),
        *(("bytecode", suffix) for suffix in BYTECODE_SUFFIXES),
        *(("extension", suffix) for suffix in EXTENSION_SUFFIXES),
    ]
    for expected, suffix in cases:
        with subtests.test(suffix):
            seen = kata.module_kind(spec_from_file_location("zq_till", f"/shop/zq_till{suffix}"))
            assert seen == expected, tell(
                "What a file is can be told by its suffix, or by the class of its loader.",
                called=f"module_kind(spec_from_file_location('zq_till', '/shop/zq_till{suffix}'))",
                got=seen,
                expected=expected,
                ask="Which lists of suffixes has `importlib.machinery`? Print them.",
            )


def test_a_package_is_more_than_the_file_of_its_init(kata, subtests):
    for file in ("__init__.py", "__init__.pyc"):
        spec = spec_from_file_location(
            "zq_till", f"/shop/{file}", submodule_search_locations=["/shop"]
        )
        with subtests.test(file):
            seen = kata.module_kind(spec)
            assert seen == "package", tell(
                "A spec that says where submodules are is that of a package.",
                called=f"module_kind(spec_from_file_location('zq_till', '/shop/{file}', "
                "submodule_search_locations=['/shop']))",
                got=seen,
                expected="package",
                ask="Which attribute of a spec says where the submodules are? Need you look there?",
                see=SPEC,
            )


def test_a_namespace_package_before_and_after_its_import(kata, tmp_path, monkeypatch, subtests):
    (tmp_path / "zq_till").mkdir()
    monkeypatch.syspath_prepend(tmp_path)
    found = PathFinder.find_spec("zq_till", [str(tmp_path)])
    imported = importlib.import_module("zq_till").__spec__
    cases = [
        ("found", "PathFinder.find_spec('zq_till')", found),
        ("imported", "zq_till.__spec__", imported),
    ]
    for case, called, spec in cases:
        with subtests.test(case):
            seen = kata.module_kind(spec)
            assert seen == "namespace", tell(
                "A package of folders alone is a namespace package.",
                called=f"module_kind({called})  # a folder without __init__.py",
                got=seen,
                expected="namespace",
                ask="What are `spec.loader`, `spec.origin` and `spec.submodule_search_locations` "
                "when it has been found, and what when it has been imported?",
            )


def test_anything_else_is_synthetic(kata, subtests):
    word = "`origin` is a text for people. Which attribute says that it is a place?"
    package = "What makes a module a package? And which packages are namespace packages?"
    suffix = "In which of the lists of suffixes in `importlib.machinery` is this one?"
    cases = [
        ("ModuleSpec('zq_till', None)", ModuleSpec("zq_till", None), package),
        (
            "spec_from_loader('zq_till', PriceList())",
            spec_from_loader("zq_till", PriceList()),
            package,
        ),
        (
            "ModuleSpec('zq_till', PriceList(), origin='/shop/prices.py')",
            ModuleSpec("zq_till", PriceList(), origin="/shop/prices.py"),
            word,
        ),
        (
            "spec_from_file_location('zq_till', '/shop/prices.csv', loader=PriceList())",
            spec_from_file_location("zq_till", "/shop/prices.csv", loader=PriceList()),
            suffix,
        ),
    ]
    for called, spec, ask in cases:
        with subtests.test(called):
            seen = kata.module_kind(spec)
            assert seen == "synthetic", tell(
                "This module is neither in the interpreter nor in a file that Python knows.",
                called=f"module_kind({called})",
                got=seen,
                expected="synthetic",
                ask=ask,
                see=SPEC,
            )


def test_a_package_of_no_folders_is_no_namespace_package(kata):
    spec = spec_from_loader("zq_till", PriceList(), is_package=True)
    seen = kata.module_kind(spec)

    assert seen == "synthetic", tell(
        "A package that a loader of somebody's own makes is not one of folders.",
        called="module_kind(spec_from_loader('zq_till', PriceList(), is_package=True))",
        got=seen,
        expected="synthetic",
        ask="What is in `submodule_search_locations`, and who is the loader?",
    )


def test_the_name_does_not_say_what_a_module_is(kata):
    seen = kata.module_kind(spec_from_file_location("sys", "/shop/sys.py"))

    assert seen == "source", tell(
        "The module has the name of a built-in one, and is in a file all the same.",
        called="module_kind(spec_from_file_location('sys', '/shop/sys.py'))",
        got=seen,
        expected="source",
        ask="What do `spec.origin` and `spec.has_location` say of this one, and what of `sys`?",
        see=SPEC,
    )


def test_nothing_is_imported(kata, tmp_path, monkeypatch):
    (tmp_path / "zq_drawer.py").write_text("import sys\nsys.zq_opened = True", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "zq_opened", False, raising=False)
    kata.module_kind(PathFinder.find_spec("zq_drawer", [str(tmp_path)]))
    seen = sys.zq_opened or "zq_drawer" in sys.modules

    assert not seen, tell(
        "To know what a module is, you imported it, and its code ran.",
        called="module_kind(find_spec('zq_drawer')); 'zq_drawer' in sys.modules",
        got=words("True, and the drawer is open"),
        expected=False,
        ask="What does the spec know that you would look for in the module?",
    )
