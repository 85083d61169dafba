"""Tests for `public`: the `__all__` to extend is that of the module that defines the object."""

import importlib

import pytest

from dojo import tell, words

TOOLS = """
@public
def fill(area):
    return f"{area} is full"

@public
class Brush:
    pass

def _drip():
    pass
"""


@pytest.fixture
def imported(kata, tmp_path, monkeypatch):
    """A function that writes a module which uses `public`, and imports it."""
    monkeypatch.syspath_prepend(tmp_path)

    def write_and_import(name, source):
        text = f"from {kata.__name__} import public\n{source}"
        tmp_path.joinpath(f"{name}.py").write_text(text, "utf-8")
        importlib.invalidate_caches()
        return importlib.import_module(name)

    return write_and_import


def test_the_name_goes_into_the_module_of_the_object(kata, imported):
    tools = imported("tools_of_a_test", TOOLS)
    seen = list(getattr(tools, "__all__", ()))

    assert "fill" not in getattr(kata, "__all__", ()), tell(
        "The name went into the `__all__` of the module that defines the decorator.",
        called="import tools  # says `@public def fill(area)`; tools.__all__",
        got=words("`fill` in the `__all__` of your module"),
        expected=words("`fill` in tools.__all__"),
        ask="Whose namespace is `globals()`: that of the function that asks, or of its caller?",
    )
    assert "fill" in seen, tell(
        "The name is not in the `__all__` of the module that defines the function.",
        called="import tools  # says `@public def fill(area)`; tools.__all__",
        got=seen,
        expected=words("`fill` among them"),
        ask="When a decorator runs, has the name been bound in the module already?",
    )


def test_a_class_can_be_public_too(imported):
    try:
        seen = list(getattr(imported("tools_of_a_test", TOOLS), "__all__", ()))
    except AttributeError as error:
        seen = words(f"an AttributeError for `{error.name}`")

    assert seen == ["fill", "Brush"], tell(
        "Functions and classes should be listed, and what is not decorated should not.",
        called="import tools  # says `@public def fill`, `@public class Brush`; tools.__all__",
        got=seen,
        expected=["fill", "Brush"],
        ask="Which attributes that tell their origin do a function and a class both have?",
    )


def test_what_is_decorated_stays_what_it_is(imported):
    tools = imported("tools_of_a_test", TOOLS)

    assert tools.fill is not None, tell(
        "A decorator's result is bound to the name: here it is None.",
        called="import tools  # says `@public def fill(area)`; tools.fill",
        got=None,
        expected=words("the function"),
        ask="What does `public` return?",
    )
    assert isinstance(tools.Brush, type), tell(
        "The class was replaced by something that is no class.",
        called="import tools  # says `@public class Brush`; type(tools.Brush)",
        got=type(tools.Brush),
        expected=type,
        ask="Does `public` need to make anything new?",
    )


def test_names_that_are_there_stay_in_front(imported):
    tools = imported("tools_of_a_test", "__all__ = ['_draft', 'SIZE']\n" + TOOLS)
    seen = list(tools.__all__)

    assert seen == ["_draft", "SIZE", "fill", "Brush"], tell(
        "New names should come after those that the module has listed by itself.",
        called="import tools  # says `__all__ = ['_draft', 'SIZE']` first; tools.__all__",
        got=seen,
        expected=["_draft", "SIZE", "fill", "Brush"],
    )


def test_all_may_be_a_tuple(imported):
    try:
        tools = imported("tools_of_a_test", "__all__ = ('SIZE',)\n" + TOOLS)
    except (AttributeError, TypeError) as error:
        seen = words(f"an exception: {type(error).__name__}")
    else:
        seen = list(tools.__all__)

    assert seen == ["SIZE", "fill", "Brush"], tell(
        "A tuple cannot be changed, but the module can be given another sequence.",
        called="import tools  # says `__all__ = ('SIZE',)` first; list(tools.__all__)",
        got=seen,
        expected=["SIZE", "fill", "Brush"],
    )


def test_a_reload_adds_nothing(imported):
    tools = importlib.reload(imported("tools_of_a_test", TOOLS))
    seen = list(tools.__all__)

    assert seen == ["fill", "Brush"], tell(
        "At a reload the old `__all__` is still there, and the names are listed again.",
        called="import tools; importlib.reload(tools); tools.__all__",
        got=seen,
        expected=["fill", "Brush"],
    )


def test_each_module_has_a_list_of_its_own(imported):
    tools = imported("tools_of_a_test", TOOLS)
    inks = imported("inks_of_a_test", "@public\ndef mix(): pass\n")
    seen = list(tools.__all__), list(inks.__all__)

    assert seen == (["fill", "Brush"], ["mix"]), tell(
        "Names of one module are in the list of another.",
        called="import tools, inks; tools.__all__, inks.__all__",
        got=seen,
        expected=(["fill", "Brush"], ["mix"]),
        ask="How many lists are there, and which line makes them?",
    )
