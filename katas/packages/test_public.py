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
        file = tmp_path.joinpath(*name.split(".")).with_suffix(".py")
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
        importlib.invalidate_caches()
        return importlib.import_module(name)

    return write_and_import


def test_the_name_goes_into_the_module_of_the_object(kata, imported):
    tools = imported("tools_of_a_test", "@public\ndef fill(area): ...\n")

    assert "fill" not in getattr(kata, "__all__", ()), tell(
        "The name went into the `__all__` of the module that defines the decorator.",
        called="import tools  # says `@public def fill(area)`; tools.__all__",
        got=words("`fill` in the `__all__` of your module"),
        expected=words("`fill` in tools.__all__"),
        ask="Whose namespace is `globals()`: that of the function that asks, or of its caller?",
    )
    seen = list(getattr(tools, "__all__", ()))
    assert "fill" in seen, tell(
        "The name is not in the `__all__` of the module that defines the function.",
        called="import tools  # says `@public def fill(area)`; tools.__all__",
        got=seen,
        expected=["fill"],
        ask="When a decorator runs, has the name been bound in the module already?",
    )


def test_a_class_can_be_public_too(imported):
    try:
        seen = list(getattr(imported("tools_of_a_test", TOOLS), "__all__", ()))
    except AttributeError as error:
        seen = words(f"an AttributeError for `{error.name}`")

    assert sorted(seen) == ["Brush", "fill"], tell(
        "Functions and classes should be listed, and what is not decorated should not.",
        called="import tools  # says `@public def fill`, `@public class Brush`; tools.__all__",
        got=seen,
        expected=["fill", "Brush"],
        ask="Which attributes that tell their origin do a function and a class both have?",
    )
    assert seen == ["fill", "Brush"], tell(
        "The names should stand in the order in which the module defines them.",
        called="import tools  # says `@public def fill`, `@public class Brush`; tools.__all__",
        got=seen,
        expected=["fill", "Brush"],
        ask="At which end does a new name belong, and what keeps those before it in order?",
    )


def test_the_module_may_be_in_a_package(imported):
    tools = imported("sketch_of_a_test.tools", TOOLS)
    seen = list(getattr(tools, "__all__", ()))

    assert seen == ["fill", "Brush"], tell(
        "The names are not in the module that defines them if that is in a package.",
        called="import sketch.tools  # in the package sketch; sketch.tools.__all__",
        got=seen,
        expected=["fill", "Brush"],
        ask="What does `__module__` say here, and which module do you make of it?",
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
    assert vars(tools.fill) == {}, tell(
        "An attribute was put on the function. It should stay as it is.",
        called="import tools  # says `@public def fill(area)`; vars(tools.fill)",
        got=vars(tools.fill),
        expected={},
        ask="What can tell you that a name is public already, other than the object itself?",
    )


def test_names_that_are_there_stay_in_front(imported, subtests):
    cases = [
        ("['_draft', 'refill']", ["_draft", "refill", "fill", "Brush"]),
        ("['Brush', 'SIZE']", ["Brush", "SIZE", "fill"]),
        ("('SIZE',)", ["SIZE", "fill", "Brush"]),
    ]
    for number, (before, expected) in enumerate(cases):
        with subtests.test(before):
            try:
                tools = imported(f"tools{number}_of_a_test", f"__all__ = {before}\n{TOOLS}")
                seen = list(tools.__all__)
            except (AttributeError, TypeError) as error:
                seen = words(f"an exception: {type(error).__name__}")

            assert not isinstance(seen, words), tell(
                "A tuple cannot be changed, but the module can be given another sequence.",
                called=f"import tools  # says `__all__ = {before}` first; list(tools.__all__)",
                got=seen,
                expected=expected,
                ask="What does `['SIZE', *names]` make if `names` is a tuple?",
            )
            assert seen == expected, tell(
                "What is listed already keeps its place, and is not listed again.",
                called=f"import tools  # says `__all__ = {before}` first; list(tools.__all__)",
                got=seen,
                expected=expected,
                ask="What becomes of the names that are there when the decorator runs?",
            )


def test_after_a_reload_the_names_are_there_once(imported, subtests):
    cases = [
        ("", ["fill", "Brush"], "At a reload the old `__all__` is still there."),
        (
            "__all__ = ['SIZE']\n",
            ["SIZE", "fill", "Brush"],
            "At a reload the module has begun a new list, without what you added to the old.",
        ),
    ]
    for number, (first, expected, idea) in enumerate(cases):
        with subtests.test(first.strip() or "the module lists nothing by itself"):
            tools = importlib.reload(imported(f"tools{number}_of_a_test", first + TOOLS))
            seen = list(tools.__all__)

            assert seen == expected, tell(
                idea,
                called=f"import tools  # says {first.strip() or 'nothing about __all__'} first\n"
                "import importlib; importlib.reload(tools); tools.__all__",
                got=seen,
                expected=expected,
                ask="What knows whether a name is in `__all__`: a note of yours, or that list?",
            )


def test_each_module_has_a_list_of_its_own(imported):
    tools = imported("tools_of_a_test", TOOLS)
    inks = imported("inks_of_a_test", "@public\ndef _mix(): pass\n")
    seen = list(tools.__all__), list(getattr(inks, "__all__", ()))

    assert seen != (["fill", "Brush"], []), tell(
        "A name with an underscore is not listed, although it is decorated.",
        called="import inks  # says `@public def _mix`; inks.__all__",
        got=seen[1],
        expected=["_mix"],
        ask="Does `__all__` go by underscores? Who decides what is public, you or the author?",
    )
    assert seen == (["fill", "Brush"], ["_mix"]), tell(
        "Names of one module are in the list of another.",
        called="import tools, inks; tools.__all__, inks.__all__",
        got=seen,
        expected=(["fill", "Brush"], ["_mix"]),
        ask="How many lists are there, and which line makes them?",
    )
