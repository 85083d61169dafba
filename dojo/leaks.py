"""Whether anything that learners can reach holds an answer: by its id, its place or its text."""

import ast
import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from dojo.repository import Found, Repository

KEY = 24
"""Characters at the start of an answer by which a place that may hold it is found."""

SHORTEST = KEY
"""Characters of code below which a text says too little to be somebody's answer."""

ANSWER_PLACE = re.compile(r"solutions/[^/]+/.+")
TAG = re.compile(r"<[^<>]*>")


class Sort(Enum):
    """What an answer is."""

    RIGHT = "right"  # a reference or another right one
    WRONG = "wrong"  # a misconception, which may well be the bug that the stub of its kata has


@dataclass(frozen=True)
class Answer:
    """One file of an answer in the authors' tree."""

    path: str
    sort: Sort
    id: str
    text: str

    @property
    def code(self) -> str:
        """What tells it from other texts, whatever stands around it."""
        return code_of(self.text)


@dataclass(frozen=True)
class Leak:
    """An object that learners could reach, and the answer that it holds."""

    object: str
    path: str
    answer: str

    def __str__(self) -> str:
        return f"{self.path or self.object[:12]} holds {self.answer}"


class Searcher:
    """Knows the answers, and finds them in objects.

    `stubs` are the paths that stubs have, or had: a wrong answer is looked for everywhere else.
    """

    def __init__(self, answers: Iterable[Answer], is_stub: "StubPlaces") -> None:
        self._is_stub = is_stub
        self._by_id: dict[str, Answer] = {}
        self._by_key: dict[str, list[tuple[str, Answer]]] = {}
        for answer in answers:
            code = answer.code
            if code:
                self._by_id.setdefault(answer.id, answer)
            if len(code) >= SHORTEST:
                self._by_key.setdefault(code[:KEY], []).append((code, answer))

    def leaks(self, repository: Repository, *tips: str) -> tuple[int, list[Leak]]:
        """Look at every object that can be reached from `tips`: how many, and what they hold."""
        count = 0
        leaks: list[Leak] = []
        for found in repository.walk(*tips):
            count += 1
            leaks += self.leaks_in(found)
        return count, leaks

    def leaks_in(self, found: Found) -> Iterator[Leak]:
        if ANSWER_PLACE.fullmatch(found.path):
            yield Leak(found.id, found.path, "a place of answers")
        if found.kind == "tree":
            return
        known = self._by_id.get(found.id)
        held = {known.path: known} if known else {}
        held |= {answer.path: answer for answer in self._held_by(found)}
        for path, answer in held.items():
            if answer.sort is Sort.RIGHT or not self._is_stub(found.path):
                yield Leak(found.id, found.path, path)

    def _held_by(self, found: Found) -> Iterator[Answer]:
        try:
            text = found.content.decode("utf-8")
        except UnicodeDecodeError:
            return
        shown = [squeezed(text)]
        if TAG.search(text):
            shown.append(squeezed(html.unescape(TAG.sub("", text))))
        for plain in shown:
            starts = {plain[at : at + KEY] for at in range(len(plain) - KEY + 1)}
            for key in starts & self._by_key.keys():
                yield from (answer for code, answer in self._by_key[key] if code in plain)


class StubPlaces:
    """Tells whether a path is that of a stub, from the topics and names of the katas."""

    def __init__(self, katas: Mapping[str, str]) -> None:
        self._places = {f"katas/{topic}/{name}" for name, topic in katas.items()}

    def __call__(self, path: str) -> bool:
        whole, _, _ = path.partition(".py")
        parts = path.split("/")
        return whole in self._places or "/".join(parts[:3]) in self._places


def code_of(text: str) -> str:
    """The code of a Python file without its docstring and without blanks; "" if there is none."""
    try:
        body = ast.parse(text).body
    except (SyntaxError, ValueError):
        return squeezed(text)
    if body and ast.get_docstring(ast.Module(body[:1], [])) is not None:
        return squeezed("".join(text.splitlines(keepends=True)[body[0].end_lineno or 0 :]))
    return squeezed(text)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)
