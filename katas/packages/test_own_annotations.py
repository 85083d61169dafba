"""Tests for `own_annotations`: an attribute that each object makes for itself, when asked."""

from types import ModuleType

import pytest

from dojo import tell, words


class Pen:
    width: int
    angle: float = 45
    _nib: str
    strokes = 0


class Quill(Pen):
    bird: str
    width: int


class Biro(Pen):
    """Annotates nothing of its own."""


def draw(line: list, width: int = 1) -> bool:
    length: int = len(line)
    return length > width


def trace(line: list, width=1): ...


def erase(line): ...


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

    assert seen == {"width": int, "angle": float, "_nib": str}, tell(
        "What is annotated counts: a value is neither needed nor enough.",
        called="class Pen: width: int; angle: float = 45; _nib: str; strokes = 0\n"
        "own_annotations(Pen)",
        got=seen,
        expected={"width": int, "angle": float, "_nib": str},
        ask="What is in `vars(Pen)` on this Python, and what does `Pen.__annotations__` say?",
    )


def test_what_a_base_class_annotates_is_not_own(kata):
    try:
        seen = kata.own_annotations(Quill)
    except KeyError as error:
        seen = words(f"a KeyError for {error}")

    assert "angle" not in seen, tell(
        "A class answers with the annotations of its base class.",
        called="class Quill(Pen): bird: str; width: int\nown_annotations(Quill)",
        got=seen,
        expected={"bird": str, "width": int},
        ask="Which of the ways to read annotations go through all classes above?",
    )
    assert seen == {"bird": str, "width": int}, tell(
        "What a class annotates is its own, also if its base has the same name.",
        called="class Quill(Pen): bird: str; width: int\nown_annotations(Quill)",
        got=seen,
        expected={"bird": str, "width": int},
        ask="Is an annotation left out because the base has one of that name?",
    )


def test_where_nothing_is_annotated_the_dict_is_empty(kata, subtests):
    for obj, what in (
        (Biro, "a subclass of Pen that annotates nothing"),
        (erase, "def erase(line): ..."),
        (ModuleType("easel_of_a_test"), "a module that annotates nothing"),
    ):
        with subtests.test(what):
            try:
                seen = kata.own_annotations(obj)
            except (KeyError, AttributeError) as error:
                seen = words(f"an exception: {type(error).__name__}")
            assert seen == {}, tell(
                "Where nothing is annotated the answer should be an empty dict.",
                called=f"own_annotations(it)  # {what}",
                got=seen,
                expected={},
                ask="Is there a dict at all in such an object? Who makes one, and when?",
            )


def test_a_function_tells_of_its_parameters_and_its_result(kata, subtests):
    for function, head, expected in (
        (
            draw,
            "(line: list, width: int = 1) -> bool",
            {"line": list, "width": int, "return": bool},
        ),
        (trace, "(line: list, width=1)", {"line": list}),
    ):
        with subtests.test(function.__name__):
            try:
                seen = kata.own_annotations(function)
            except (KeyError, AttributeError, TypeError) as error:
                seen = words(f"an exception: {type(error).__name__}")

            assert seen == expected, tell(
                "A function has the annotations of its parameters and its result, and no more.",
                called=f"def f{head}: ...\nown_annotations(f)",
                got=seen,
                expected=expected,
                ask="What is in `vars(f)`, and what is `f.__annotations__`?",
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


def test_a_text_stays_a_text(kata, subtests):
    def fill(area: "list") -> None: ...

    class Brush:
        area: "list"

    easel = ModuleType("easel_of_a_test")
    exec("area: 'list'", vars(easel))
    for obj, expected in (
        (fill, {"area": "list", "return": None}),
        (Brush, {"area": "list"}),
        (easel, {"area": "list"}),
    ):
        with subtests.test(type(obj).__name__):
            seen = kata.own_annotations(obj)

            assert seen == expected, tell(
                "An annotation was changed into something that is not written there.",
                called=f"own_annotations(it)  # a {type(obj).__name__} that says area: 'list'",
                got=seen,
                expected=expected,
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
