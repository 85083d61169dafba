"""What a cohort's results add up to: counted once, for the page and the table alike."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from dojo.catalog import Kata
from dojo.grading.cohort import Result
from dojo.grading.grade import KataGrade, Standing
from dojo.grading.misconceptions import Misconception, Misconceptions
from dojo.grading.reports.telling import first_failed, idea


@dataclass(frozen=True)
class Stop:
    """How a cohort fares with one kata. `stuck` is who tried it and is not green."""

    kata: Kata
    green: int
    stuck: tuple[str, ...]
    first_open: int  # for so many it is the first, in course order, that is not green
    idea: str  # what most of them are told first
    told: int  # how many

    @property
    def tried(self) -> int:
        return self.green + len(self.stuck)


@dataclass(frozen=True)
class Belief:
    """A misconception, or several that fail alike, and who shows it."""

    kata: str
    alike: tuple[Misconception, ...]
    who: tuple[str, ...]


@dataclass(frozen=True)
class Overview:
    """A cohort: its results in the order of the roster, and what they add up to."""

    katas: tuple[Kata, ...]
    results: tuple[Result, ...]
    stops: tuple[Stop, ...]  # where most are stuck first
    beliefs: tuple[Belief, ...]  # the most common first
    known: Misconceptions

    @property
    def graded(self) -> tuple[Result, ...]:
        return tuple(result for result in self.results if result.grade)

    @property
    def ungraded(self) -> tuple[Result, ...]:
        return tuple(result for result in self.results if not result.grade)

    @property
    def tampered(self) -> tuple[Result, ...]:
        return tuple(result for result in self.graded if result.grade and result.grade.tampered)


def overview(katas: tuple[Kata, ...], results: Sequence[Result], known: Misconceptions) -> Overview:
    """Count what there is to count."""
    pairs: dict[str, list[tuple[str, KataGrade]]] = {kata.name: [] for kata in katas}
    first_open: Counter[str] = Counter()
    for result in results:
        if result.grade:
            for grade in result.grade.katas:
                pairs[grade.kata].append((result.member.name, grade))
            still_open = [k for k in result.grade.katas if k.standing is not Standing.GREEN]
            first_open.update(kata.kata for kata in still_open[:1])
    stops = [stop_of(kata, pairs[kata.name], first_open[kata.name]) for kata in katas]
    stops.sort(key=lambda stop: -len(stop.stuck))
    beliefs = [belief for kata in katas for belief in beliefs_of(pairs[kata.name], known)]
    beliefs.sort(key=lambda belief: -len(belief.who))
    return Overview(katas, tuple(results), tuple(stops), tuple(beliefs), known)


def stop_of(kata: Kata, grades: list[tuple[str, KataGrade]], first_open: int) -> Stop:
    stuck = [(name, grade) for name, grade in grades if is_stuck(grade)]
    ideas = Counter(idea(grade) for _, grade in stuck)
    most, told = ideas.most_common(1)[0] if ideas else ("", 0)
    green = sum(grade.standing is Standing.GREEN for _, grade in grades)
    return Stop(kata, green, tuple(name for name, _ in stuck), first_open, most, told)


def is_stuck(grade: KataGrade) -> bool:
    return grade.standing.was_tried and grade.standing is not Standing.GREEN


def beliefs_of(grades: list[tuple[str, KataGrade]], known: Misconceptions) -> list[Belief]:
    who: dict[tuple[Misconception, ...], list[str]] = {}
    for name, grade in grades:
        if alike := known.like(grade):
            who.setdefault(alike, []).append(name)
    return [Belief(alike[0].kata, alike, tuple(names)) for alike, names in who.items()]


def first_test(grade: KataGrade) -> str:
    """The name of the test to mend first, or ""."""
    test = first_failed(grade)
    return test.name if test else ""
