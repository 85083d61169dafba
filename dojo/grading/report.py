"""A grade for people at a terminal, and for programs: text and JSON from the same data."""

import json
from collections.abc import Iterator

from rich.text import Text

from dojo.grading.grade import Grade, KataGrade, Standing
from dojo.verdict import TestResult

MARKS = {
    Standing.GREEN: ("+", "green"),
    Standing.RED: ("x", "red"),
    Standing.CUT_SHORT: ("x", "red"),
    Standing.UNSTABLE: ("x", "red"),
    Standing.TAMPERED: ("!", "bold red"),
    Standing.REFUSED: ("!", "red"),
    Standing.MISSING: ("-", "dim"),
    Standing.UNTOUCHED: (".", "dim"),
    Standing.NOT_GRADED: ("?", "yellow"),
}
SHOWN_BESIDE = 10


def as_json(grade: Grade) -> str:
    """The grade as `docs/grading.md` describes it."""
    return json.dumps(grade.as_data(), indent=2, ensure_ascii=False)


def as_lines(grade: Grade) -> Iterator[Text]:
    """The grade in full: each kata that was tried, what else was found, and the sum."""
    for wall in grade.missing_walls:
        yield Text(f"No wall here keeps a submission from {wall.value}.", "bold yellow")
    if grade.missing_walls:
        yield Text("Grade code of people whom you do not know on Linux, in a machine for that.")
        yield Text()
    for kata in grade.katas:
        if kata.standing not in (Standing.MISSING, Standing.UNTOUCHED):
            yield from kata_lines(kata)
    if grade.beside:
        yield Text("Beside the answers, and without effect:", "bold")
        for beside in grade.beside[:SHOWN_BESIDE]:
            yield Text(f"  {beside.kind.value:<10} {beside.path}")
        more = len(grade.beside) - SHOWN_BESIDE + grade.beside_more
        if more > 0:
            yield Text(f"  and {more} more", "dim")
    yield Text(total(grade), "bold")


def kata_lines(kata: KataGrade) -> Iterator[Text]:
    mark, style = MARKS[kata.standing]
    yield Text.assemble(
        (f"{mark} ", style), (kata.kata, "bold"), (f"  {kata.standing.value}", style)
    )
    if kata.reason:
        yield Text(f"    {kata.reason}")
    if kata.standing is not Standing.GREEN and kata.failed:
        yield from failed_lines(kata.failed[0])
        if others := len(kata.failed) - 1:
            yield Text(f"    and {others} more that did not pass", "dim")


def failed_lines(test: TestResult) -> Iterator[Text]:
    yield Text(f"    {test.sentence}")
    if test.failure:
        for number, line in enumerate(str(test.failure).splitlines()):
            yield Text(f"      {line}", "yellow" if number == 0 else "")


def total(grade: Grade) -> str:
    untouched = sum(kata.standing is Standing.UNTOUCHED for kata in grade.katas)
    missing = sum(kata.standing is Standing.MISSING for kata in grade.katas)
    told = [f"{len(grade.green)} of {len(grade.tried)} answers are green"]
    if untouched:
        told.append(f"{untouched} stubs are as they were given")
    if missing:
        told.append(f"{missing} katas are not in the submission")
    return f"{'; '.join(told)}. {grade.python}, {grade.seconds:.1f} seconds."
