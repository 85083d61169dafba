"""A grade as Markdown: for the summary of a job, and for the comment on a pull request.

Whatever comes from a run stands in code, where Markdown has no markup, no links and no mentions,
and where GitHub looks for none (the specification of GitHub Flavored Markdown, sections 4.5, 6.3).
"""

import re
from enum import Enum

from dojo.grading import clean
from dojo.grading.grade import Grade, KataGrade, Standing
from dojo.grading.reports.telling import HINT, count, first_failed, idea, sums, to_show
from dojo.verdict import TestResult

MARKER = "<!-- import-katas: grade -->"
"""The first line of the comment, by which it is found again."""

SHOWN_BESIDE = 20
ROOM_FOR_THE_END = 400
CUT = "This report was cut to fit: {left} more katas are not shown. Run them at home."


class Page(Enum):
    """Where a page is to be shown; the value is how many bytes may go there.

    GitHub takes 65,536 characters in a comment and 1 MiB in the summary of a step. A character
    may be counted as more than one, so bytes are counted here, and some are left free.
    """

    SUMMARY = 1_000_000
    COMMENT = 65_000


def as_markdown(grade: Grade, page: Page, commit: str = "") -> str:
    """The grade as a page, never longer than `page` takes.

    `commit` is the one that was graded, where whoever calls knows it better than the grade.
    """
    head = [MARKER, "", f"## {sums(grade)}", ""]
    if known := commit or grade.commit:
        head += [f"Commit {code(known[:12])}.", ""]
    for wall in grade.missing_walls:
        head += [f"**No wall kept the code from {wall.value}.**", ""]
    bad = [kata for kata in to_show(grade) if kata.standing is not Standing.GREEN]
    sections = [section(kata) for kata in bad]
    short = [short_section(kata) for kata in bad]
    tail = [*greens(grade), *beside(grade)]
    room = page.value - ROOM_FOR_THE_END - size(head) - size(tail)
    body: list[str] = []
    waiting = sum(size(lines) for lines in short)
    for number, (full, brief) in enumerate(zip(sections, short, strict=True)):
        waiting -= size(brief)
        if size(full) + waiting <= room:  # the rest still fits in brief
            chosen = full
        elif size(brief) <= room:
            chosen = brief
        else:
            body += ["", CUT.format(left=len(short) - number), ""]
            break
        body += chosen
        room -= size(chosen)
    return "\n".join([*head, *body, *tail]) + "\n"


def greens(grade: Grade) -> list[str]:
    names = ", ".join(code(kata.kata) for kata in grade.green)
    return [f"Green: {names}.", ""] if names else []


def section(kata: KataGrade) -> list[str]:
    """What there is to say of one kata."""
    test = first_failed(kata)
    if test is None or test.failure is None:
        return short_section(kata)
    others = len(kata.failed) - 1
    more = f" {others} more did not pass." if others else ""
    return [
        *heading(kata),
        *([f"  {code(kata.reason)}", ""] if kata.reason else []),
        f"  First to mend: {code(sentence(test))}.{more}",
        "",
        *(f"  {line}" for line in fenced(str(test.failure))),
        "",
        f"  {stuck(kata)}",
        "",
    ]


def short_section(kata: KataGrade) -> list[str]:
    """The same without the message of the test."""
    hint = f" {stuck(kata)}" if first_failed(kata) else ""
    return [*heading(kata), f"  {code(idea(kata))}{hint}", ""]


def heading(kata: KataGrade) -> list[str]:
    told = f" {count(kata.tests, kata.passed)}." if kata.tests else ""
    return [f"- **{code(kata.kata)}: {kata.standing.value}.**{told}", ""]


def stuck(kata: KataGrade) -> str:
    return f"Stuck? {code(HINT.format(kata=kata.kata))}"


def sentence(test: TestResult) -> str:
    return clean.one_line(test.sentence)


def beside(grade: Grade) -> list[str]:
    """What else was in the submission."""
    if not grade.beside:
        return []
    lines = ["", "Beside the answers, and without effect:", ""]
    lines += [
        f"- {item.kind.value}: {code(clean.one_line(item.path, 200))}"
        for item in grade.beside[:SHOWN_BESIDE]
    ]
    more = len(grade.beside[SHOWN_BESIDE:]) + grade.beside_more
    return [*lines, f"- and {more} more"] if more else lines


def code(text: str) -> str:
    """`text` on one line as inline code, whatever is in it."""
    plain = clean.one_line(text)
    ticks = "`" * (longest_run(plain) + 1)
    edge = " " if plain[:1] in ("`", " ") or plain[-1:] in ("`", " ") else ""
    return f"{ticks}{edge}{plain}{edge}{ticks}" if plain.strip() else ""


def fenced(text: str) -> list[str]:
    """`text` as a block of code that nothing in it can end."""
    plain = clean.lines(text)
    fence = "`" * max(3, longest_run(plain) + 1)
    return [f"{fence}text", *plain.split("\n"), fence]


def longest_run(text: str) -> int:
    return max((len(run) for run in re.findall("`+", text)), default=0)


def size(lines: list[str]) -> int:
    return sum(len(line.encode()) + 1 for line in lines)
