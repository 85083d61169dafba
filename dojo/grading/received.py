"""Reads a grade that somebody else wrote down, trusting nothing in it.

A workflow may hand on whatever the pull request of a stranger made it hand on. What is returned
here has the shape, the sizes and the names that a grade of this tree can have, agrees with itself,
and holds no character that does more than be seen. Whether it is *true* nobody can tell from it.
"""

import ast
import dataclasses
import functools
import json
import math
import re
import types
import typing
from collections.abc import Iterable
from enum import Enum
from pathlib import Path
from typing import Any, Never, TypeVar

from dojo.catalog import Catalog, Kata
from dojo.errors import DojoError
from dojo.grading import clean
from dojo.grading.grade import SCHEMA, Grade, KataGrade, Standing
from dojo.verdict import Outcome

SIZE = 8 * 1024 * 1024
"""The bytes that a grade may have. One of all katas, each red in each test, has about a tenth."""

ITEMS = 500
TEXT = clean.TEXT_LIMIT + 10  # what was cut ends in dots
COUNT = 10**9
HIDDEN = {"variants", "structure"}
"""What a grade may hold beside the tests of the test file."""

T = TypeVar("T")


class NotAGradeError(Exception):
    """What is wrong with the data, and where."""


def read_file(file: Path, catalog: Catalog) -> Grade:
    """The grade in `file`. Raises DojoError if there is none, or one that cannot be."""
    try:
        with file.open("rb") as stream:
            content = stream.read(SIZE + 1)
    except OSError as error:
        raise DojoError(
            f"{clean.one_line(str(file))} cannot be read: {error.strerror}.",
            "`dojo grade SUBMISSION --json` writes a grade.",
        ) from None
    return read(content, catalog, str(file))


def read(content: bytes, catalog: Catalog, name: str = "the result") -> Grade:
    """The grade that `content` holds. Raises DojoError, in one line, on anything else."""
    try:
        return checked(content, catalog)
    except NotAGradeError as error:
        raise DojoError(
            f"{clean.one_line(name)} is no grade of this tree: {clean.one_line(str(error))}.",
            "It must be what `dojo grade SUBMISSION --json` of this version wrote.",
        ) from None


def checked(content: bytes, catalog: Catalog) -> Grade:
    if len(content) > SIZE:
        raise NotAGradeError(f"it has more than {SIZE:,} bytes")
    try:
        data = json.loads(content.decode("utf-8"), object_pairs_hook=once, parse_constant=no_number)
    except UnicodeDecodeError:
        raise NotAGradeError("it is not UTF-8") from None
    except (ValueError, RecursionError):
        raise NotAGradeError("it is not JSON") from None
    if not isinstance(data, dict):
        raise NotAGradeError("it is no object")
    if type(data.get("schema")) is not int or data.pop("schema") != SCHEMA:
        raise NotAGradeError(f"its schema is not {SCHEMA}")
    said = data.pop("green", None)
    grade = built(Grade, data, "the grade")
    agree(grade, catalog)
    if said is not grade.is_green:
        raise NotAGradeError("`green` does not follow from its katas")
    return grade


def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The object that `pairs` make, if no name stands twice in it."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a name stands twice")
    return made


def no_number(text: str) -> Never:
    raise ValueError(f"{text} is no number")


def built(kind: type[T], data: object, where: str) -> T:
    """An instance of the dataclass `kind` from an object that has exactly its fields."""
    fields = fields_of(typing.cast(Any, kind))
    if not isinstance(data, dict) or data.keys() != fields.keys():
        raise NotAGradeError(f"{where} has not the fields {', '.join(fields)}")
    return kind(
        **{name: value_of(of, data[name], f"{where}: {name}") for name, of in fields.items()}
    )


@functools.cache
def fields_of(kind: type) -> dict[str, Any]:
    """The types of the fields of a dataclass, in their order."""
    hints = typing.get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def value_of(kind: Any, value: object, where: str) -> Any:
    """`value` as a field of the type `kind` can have it."""
    arguments = typing.get_args(kind)
    if typing.get_origin(kind) in (types.UnionType, typing.Union):  # X | None
        return None if value is None else value_of(arguments[0], value, where)
    if typing.get_origin(kind) is tuple:
        if type(value) is not list or len(value) > ITEMS:
            raise NotAGradeError(f"{where} is no list of at most {ITEMS}")
        return tuple(value_of(arguments[0], item, where) for item in value)
    if dataclasses.is_dataclass(kind):
        return built(typing.cast(type[Any], kind), value, where)
    if kind is str:
        return text(value, where)
    if kind is int:
        if type(value) is not int or not 0 <= value <= COUNT:
            raise NotAGradeError(f"{where} is no count")
        return value
    if kind is float:
        if type(value) not in (int, float) or not 0 <= typing.cast(float, value) <= COUNT:
            raise NotAGradeError(f"{where} is no number of seconds")
        return float(typing.cast(float, value)) if math.isfinite(typing.cast(float, value)) else 0.0
    if isinstance(kind, type) and issubclass(kind, Enum):
        if type(value) is not str or value not in [member.value for member in kind]:
            raise NotAGradeError(f"{where} has a value that there is not")
        return kind(value)
    raise AssertionError(f"{kind} is in a grade, and nobody said how to check it")


def text(value: object, where: str) -> str:
    if type(value) is not str or len(value) > TEXT:
        raise NotAGradeError(f"{where} is no text of at most {TEXT} characters")
    if re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", value):
        raise NotAGradeError(f"{where} holds a control character")
    return value if value.isascii() else clean.lines(value, TEXT)


def agree(grade: Grade, catalog: Catalog) -> None:
    """Raise NotAGradeError if this tree cannot have graded so."""
    if not re.fullmatch(r"(?:[0-9a-f]{40}|[0-9a-f]{64})?", grade.commit):
        raise NotAGradeError("`commit` is no name of a commit")
    one_line([grade.submission, grade.python, *(beside.path for beside in grade.beside)])
    if len({kata.kata for kata in grade.katas}) != len(grade.katas):
        raise NotAGradeError("a kata stands twice in it")
    known = {kata.name: kata for kata in catalog}
    for found in grade.katas:
        if found.kata not in known or known[found.kata].topic != found.topic:
            raise NotAGradeError(f"there is no kata {found.topic}/{found.kata}")
        agree_on(found, known[found.kata])


def agree_on(found: KataGrade, kata: Kata) -> None:
    one_line([found.reason, *found.files, *(test.name for test in found.tests)])
    place = kata.answer.relative_to(kata.root).as_posix()
    if not all(file == place or within(file, place) for file in found.files):
        raise NotAGradeError(f"{kata.name} has a file that is none of its answer")
    expected = tests_of(kata.test_file)
    names = [test.name for test in found.tests]
    bases = {name.partition("[")[0] for name in names}
    if len(set(names)) != len(names) or not bases <= expected | HIDDEN:
        raise NotAGradeError(f"{kata.name} has a test that it has not")
    if not {*found.basis.guarded, *found.basis.opposed, *found.basis.unguarded} <= set(names):
        raise NotAGradeError(f"{kata.name} rests on a test that it has not")
    for test in found.tests:
        if (test.outcome is Outcome.PASSED) != (test.failure is None):
            raise NotAGradeError(f"a test of {kata.name} passed and failed")
        if test.failure:
            one_line([test.failure.message.idea, test.failure.cause, test.failure.case])
            one_line(step.path for step in test.failure.trace)
    if found.standing is Standing.GREEN and (found.failed or not expected <= bases):
        raise NotAGradeError(f"{kata.name} is called green, and not every test of it passed")
    if found.standing is Standing.RED and found.tests and not (found.failed or found.reason):
        raise NotAGradeError(f"{kata.name} is called red, and nothing says why")


def within(file: str, place: str) -> bool:
    return file.startswith(f"{place}/") and ".." not in file.split("/")


def one_line(texts: Iterable[str]) -> None:
    if any("\n" in one for one in texts):
        raise NotAGradeError("a name or an idea in it has more than one line")


@functools.cache
def tests_of(test_file: Path) -> frozenset[str]:
    """The names of the tests in a test file of this tree."""
    module = ast.parse(test_file.read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(
        node.name
        for node in module.body
        if isinstance(node, kinds) and node.name.startswith("test_")
    )
