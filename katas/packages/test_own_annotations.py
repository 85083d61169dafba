"""Tests for `own_annotations`: an attribute that each object makes for itself, when asked."""

from types import ModuleType

import pytest

from dojo import tell, words


class Pen:
    width: int
    angle: float = 45
    strokes = 0


class Quill(Pen):
    bird: str


class Biro(Pen):
    """Annotates nothing of its own."""


def draw(line: list, width: int = 1) -> bool:
    length: int = len(line)
    return length > width


@pytest.fixture
def palette():
    module = ModuleType("palette_of_a_test")
    exec("size: int = 12\nname: str\nmixed = False", vars(module))
    return module


def test_a_class_tells_the_names_that_it_annotates(kata):
    try:
        seen = kata.own_annotations(Pen)
    except KeyError as error:
        seen = words(f"a KeyError for {error}")

    assert seen == {"width": int, "angle": float}, tell(
        "What is annotated counts: a value is neither needed nor enough.",
        called="class Pen: width: int; angle: float = 45; strokes = 0\nown_annotations(Pen)",
        got=seen,
        expected={"width": int, "angle": float},
        ask="What is in `vars(Pen)` on this Python, and what does `Pen.__annotations__` say?",
    )


def test_what_a_base_class_annotates_is_not_own(kata, subtests):
    for cls, expected in ((Quill, {"bird": str}), (Biro, {})):
        with subtests.test(cls.__name__):
            try:
                seen = kata.own_annotations(cls)
            except KeyError as error:
                seen = words(f"a KeyError for {error}")
            assert "width" not in seen, tell(
                "A class answers with the annotations of its base class.",
                called=f"own_annotations({cls.__name__}), a subclass of Pen",
                got=seen,
                expected=expected,
                ask="Which of the ways to read annotations go through all classes above?",
            )
            assert seen == expected, tell(
                "A subclass has its own annotations, or none.",
                called=f"own_annotations({cls.__name__}), a subclass of Pen",
                got=seen,
                expected=expected,
                ask="If a class annotates nothing, is there a dict at all? Who makes one?",
            )


def test_a_function_tells_of_its_parameters_and_its_result(kata):
    expected = {"line": list, "width": int, "return": bool}
    try:
        seen = kata.own_annotations(draw)
    except (KeyError, AttributeError, TypeError) as error:
        seen = words(f"an exception: {type(error).__name__}")

    assert seen == expected, tell(
        "A function has annotations for its parameters and for what it returns.",
        called="def draw(line: list, width: int = 1) -> bool: ...\nown_annotations(draw)",
        got=seen,
        expected=expected,
        ask="What is in `vars(draw)`, and what is `draw.__annotations__`?",
    )


def test_a_module_can_have_annotations(kata, palette):
    try:
        seen = kata.own_annotations(palette)
    except (KeyError, AttributeError, TypeError) as error:
        seen = words(f"an exception: {type(error).__name__}")

    assert seen == {"size": int, "name": str}, tell(
        "Annotations at the top level belong to the module.",
        called="own_annotations(palette)  # says size: int = 12; name: str; mixed = False",
        got=seen,
        expected={"size": int, "name": str},
        ask="Which attribute do classes, functions and modules have in common?",
    )


def test_a_text_stays_a_text(kata):
    def fill(area: "list", colour: "str") -> None: ...

    seen = kata.own_annotations(fill)

    assert seen == {"area": "list", "colour": "str", "return": None}, tell(
        "An annotation was changed into something that is not written there.",
        called="def fill(area: 'list', colour: 'str') -> None: ...\nown_annotations(fill)",
        got=seen,
        expected={"area": "list", "colour": "str", "return": None},
        ask="Which ways to read annotations evaluate text, and which leave it alone?",
    )


def test_the_dict_is_a_new_one(kata, palette, subtests):
    for obj, name in ((Pen, "Pen"), (draw, "draw"), (palette, "palette")):
        with subtests.test(name):
            before = dict(obj.__annotations__)
            kata.own_annotations(obj)["width"] = "wide"
            after, again = dict(obj.__annotations__), kata.own_annotations(obj)
            obj.__annotations__.clear()
            obj.__annotations__.update(before)
            assert after == before, tell(
                "Who writes into the result changes the annotations of the object.",
                called=f"own_annotations({name})['width'] = 'wide'; {name}.__annotations__",
                got=after,
                expected=before,
                ask="Is what you return the object's own dict, or a copy of it?",
            )
            assert again == before, tell(
                "Who writes into one result changes the next one.",
                called=f"own_annotations({name})['width'] = 'wide'; own_annotations({name})",
                got=again,
                expected=before,
                ask="How often is the dict made that you return?",
            )
