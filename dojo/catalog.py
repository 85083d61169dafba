"""What katas there are: read from the `topic.toml` of every folder in `katas/`, in course order."""

import difflib
import functools
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from dojo import course
from dojo.course import Course
from dojo.errors import DojoError


class Kind(StrEnum):
    """What a kata asks of the learner."""

    WRITE = "write"  # the body is missing
    FIX = "fix"  # a real bug is there to find
    PREDICT = "predict"  # say what a program prints, and why
    BUILD = "build"  # several parts, a package or files
    MOCK = "mock"  # replace a part of the interpreter and put it back


@dataclass(frozen=True)
class Kata:
    """One exercise. Every path of it follows from `root`, `topic` and `name`, here only."""

    root: Path
    topic: str
    name: str
    kind: Kind
    level: int
    covers: tuple[str, ...]
    hints: tuple[str, ...]
    seal: str  # the digest of the pristine stub

    @property
    def module(self) -> str:
        """The name under which tests and learners import the answer."""
        return f"katas.{self.topic}.{self.name}"

    @property
    def answer(self) -> Path:
        """What the learner edits: a file, or a folder where the kata is about packages."""
        return file_or_folder(self.root / "katas" / self.topic / self.name)

    @property
    def test_file(self) -> Path:
        return self.root / "katas" / self.topic / f"test_{self.name}.py"

    @property
    def lesson(self) -> Path:
        return self.root / "katas" / self.topic / "README.md"

    @property
    def solutions(self) -> Path:
        """The folder of the reference and of the other right and wrong answers."""
        return self.root / "solutions" / self.topic / self.name

    def variants(self, kind: str) -> list[Path]:
        """The answers whose name begins with `kind`: `reference`, `right_` or `wrong_`."""
        found = self.solutions.glob(f"{kind}*")
        return sorted(p for p in found if p.suffix == ".py" or p.is_dir())

    def solution(self, name: str) -> Path:
        """One of the answers in `solutions`, such as `reference`."""
        return file_or_folder(self.solutions / name)


def file_or_folder(place: Path) -> Path:
    """The folder `place` if there is one, else the Python file of that name."""
    return place if place.is_dir() else place.with_suffix(".py")


def python_files(place: Path) -> list[Path]:
    """The Python files of an answer: those in the folder `place`, or the one file that it is."""
    return sorted(place.rglob("*.py")) if place.is_dir() else [place]


@dataclass(frozen=True)
class Topic:
    """A folder of katas with one lesson."""

    name: str
    title: str
    requires: tuple[str, ...]
    place: int  # among topics whose requirements are met, the lowest comes first
    katas: tuple[Kata, ...]

    @property
    def has_answers(self) -> bool:
        """Whether this tree is one in which its katas are made.

        A learner's has at most the references that were earned.
        """
        return any(kata.variants("wrong_") or kata.variants("right_") for kata in self.katas)


class Catalog:
    """The topics of a course in its order: as it picks them, or each after those it requires."""

    def __init__(self, topics: tuple[Topic, ...], others: frozenset[str] = frozenset()) -> None:
        self.topics = topics
        self.katas = tuple(kata for topic in topics for kata in topic.katas)
        self._by_name = {kata.name: kata for kata in self.katas}
        self._others = others  # topics and katas that the course leaves out

    @classmethod
    def read(cls, root: Path) -> "Catalog":
        """The course in the tree at `root`. Raises DojoError, naming the file, if it does not hold.

        `[tool.dojo]` in its `pyproject.toml` may pick topics and katas and give their order.
        """
        settings = root / course.FILE
        text = settings.read_text("utf-8") if settings.exists() else ""
        return cls.whole(root).picked(Course.from_toml(text).picks)

    @classmethod
    def whole(cls, root: Path) -> "Catalog":
        """All katas in the tree at `root`, whether its course picks them or not."""
        files = sorted((root / "katas").glob("*/topic.toml"))
        return cls.of_texts(root, {file.parent.name: file.read_bytes() for file in files})

    @classmethod
    def of_texts(cls, root: Path, texts: Mapping[str, bytes]) -> "Catalog":
        """The catalog that the texts of `topic.toml` make, each under the name of its topic."""
        if not texts:
            raise DojoError(f"There are no katas in {root / 'katas'}.", "Is the clone complete?")
        topics = {name: _read_topic(root, name, text) for name, text in texts.items()}
        seen: dict[str, Kata] = {}
        for topic in topics.values():
            for kata in topic.katas:
                twin = seen.setdefault(kata.name, kata)
                if twin is not kata:
                    raise DojoError(
                        f"Two katas are called {kata.name}, in {twin.topic} and {kata.topic}.",
                        "Rename one of them: a name is a kata's identity.",
                    )
        return cls(tuple(_in_order(topics)))

    def picked(self, picks: tuple[str, ...]) -> "Catalog":
        """The catalog of the topics and katas called `picks`, in that order; of none, this one.

        The katas of a topic stay together, at the place of the first. Raises DojoError on a name
        that is neither.
        """
        if not picks:
            return self
        topics = {topic.name: topic for topic in self.topics}
        chosen: dict[str, list[Kata]] = {}
        for pick in picks:
            if pick in topics:
                name, katas = pick, topics[pick].katas
            elif pick in self._by_name:
                name, katas = self._by_name[pick].topic, (self._by_name[pick],)
            else:
                near = difflib.get_close_matches(pick, [*topics, *self._by_name], n=2, cutoff=0.5)
                raise course.no_such_pick(pick, near)
            here = chosen.setdefault(name, [])
            here.extend(kata for kata in katas if kata not in here)
        names = {*chosen, *(kata.name for katas in chosen.values() for kata in katas)}
        return Catalog(
            tuple(replace(topics[name], katas=tuple(katas)) for name, katas in chosen.items()),
            frozenset({*topics, *self._by_name} - names),
        )

    def __iter__(self) -> Iterator[Kata]:
        return iter(self.katas)

    def kata(self, name: str) -> Kata:
        """The kata called `name`, which may also be a path to its answer or its test.

        Raises DojoError that names near ones if there is none.
        """
        plain = Path(name).stem.removeprefix("test_")
        if plain in self._by_name:
            return self._by_name[plain]
        self._refuse_what_is_left_out(plain)
        near = difflib.get_close_matches(plain, self._by_name, n=3, cutoff=0.5)
        raise DojoError(
            f"There is no kata called {name!r}.",
            f"Did you mean {' or '.join(near)}?" if near else "`python3 -m dojo list` shows all.",
        )

    def topic(self, name: str) -> Topic:
        """The topic called `name`. Raises DojoError that names near ones if there is none."""
        names = [topic.name for topic in self.topics]
        if name in names:
            return self.topics[names.index(name)]
        self._refuse_what_is_left_out(name)
        near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
        raise DojoError(
            f"There is no topic called {name!r}.",
            f"Did you mean {near[0]}?" if near else f"The topics are {', '.join(names)}.",
        )

    def _refuse_what_is_left_out(self, name: str) -> None:
        if name in self._others:
            raise DojoError(
                f"This course leaves {name} out.", f"[tool.dojo] in {course.FILE} picks what is in."
            )


def _read_topic(root: Path, name: str, text: bytes) -> Topic:
    shown = f"katas/{name}/topic.toml"
    try:
        data = tomllib.loads(text.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise DojoError(f"{shown} is not valid TOML: {error}.", "Mend it and try again.") from None
    try:
        return Topic(
            name=name,
            title=data["title"],
            requires=tuple(data.get("requires", ())),
            place=data.get("place", 1000),
            katas=tuple(_kata_from(root, name, entry) for entry in data.get("kata", ())),
        )
    except KeyError as error:
        raise DojoError(f"{shown} lacks the key {error}.", "CONTRIBUTING.md shows all.") from None
    except (TypeError, ValueError) as error:
        raise DojoError(f"{shown}: {error}.", "CONTRIBUTING.md shows the form.") from None


def _kata_from(root: Path, topic: str, entry: Mapping[str, Any]) -> Kata:
    return Kata(
        root=root,
        topic=topic,
        name=entry["name"],
        kind=Kind(entry["kind"]),
        level=int(entry["level"]),
        covers=tuple(entry.get("covers", ())),
        hints=tuple(entry.get("hints", ())),
        seal=entry.get("seal", ""),
    )


def _in_order(topics: Mapping[str, Topic]) -> Iterator[Topic]:
    """Yield each topic after those of its requirements that are here (a course may leave some out).

    Raises DojoError on a cycle.
    """
    waiting = dict(topics)
    while waiting:
        ready = [t for t in waiting.values() if not waiting.keys() & set(t.requires)]
        if not ready:
            raise DojoError(
                f"These topics require each other: {', '.join(sorted(waiting))}.",
                "Mend `requires` in their topic.toml.",
            )
        first = min(ready, key=lambda topic: (topic.place, topic.name))
        yield waiting.pop(first.name)


@functools.cache
def katas_by_test_file(root: Path) -> dict[Path, Kata]:
    """All katas in the tree at `root` by the files of their tests, as when first asked."""
    return {kata.test_file: kata for kata in Catalog.whole(root)}
