"""A grade as annotations: GitHub shows each beside a line of the learner's own.

They are workflow commands, so everything in them is written as the runner decodes it
(actions/toolkit, `packages/core/src/command.ts`): data without line ends, properties also without
colons and commas.
"""

import re
from collections.abc import Callable, Iterator

from dojo.grading import clean
from dojo.grading.grade import Grade, KataGrade, Standing
from dojo.grading.reports.telling import HINT, first_failed, idea, to_show
from dojo.workspace import Tree

LIMIT = 10
"""As many errors are shown for one step; GitHub drops the others without a word."""

AnswerOf = Callable[[str], Tree]
"""Gives the answer to a kata by its name, if it is at hand: the source that was graded."""


def nothing_at_hand(kata: str) -> Tree:
    return {}


def as_annotations(grade: Grade, answer_of: AnswerOf = nothing_at_hand) -> Iterator[str]:
    """Yield a workflow command for each kata that is not green, at most ten."""
    bad = [kata for kata in to_show(grade) if kata.standing is not Standing.GREEN]
    shown = bad if len(bad) <= LIMIT else bad[: LIMIT - 1]
    for kata in shown:
        yield annotation(kata, answer_of(kata.kata))
    if left := len(bad) - len(shown):
        yield f"::error title=import katas::{left} more katas are not green: see the summary."


def annotation(kata: KataGrade, answer: Tree) -> str:
    file, line = place(kata, answer)
    where = f"file={in_property(file)},line={line}," if file else ""
    text = clean.one_line(idea(kata))
    if kata.standing in (Standing.RED, Standing.CUT_SHORT, Standing.UNSTABLE):
        text += f" Stuck? {HINT.format(kata=kata.kata)}"
    title = in_property(f"{kata.kata}: {kata.standing.value}")
    return f"::error {where}title={title}::{in_data(text)}"


def place(kata: KataGrade, answer: Tree) -> tuple[str, int]:
    """The learner's file and line where to look: where it failed, or what the test called."""
    test = first_failed(kata)
    if test and test.failure:
        for step in reversed(test.failure.trace):
            if step.path in kata.files and step.line > 0:
                return step.path, step.line
        called = re.findall(r"[^\W\d]\w*", test.failure.message.called)
        for file, source in sources(kata, answer):
            for line, text in enumerate(source.splitlines(), start=1):
                made = re.match(r"\s*(?:async\s+def|def|class)\s+(\w+)", text)
                if made and made[1] in called:
                    return file, line
    return (kata.files[0], 1) if kata.files else ("", 0)


def sources(kata: KataGrade, answer: Tree) -> Iterator[tuple[str, str]]:
    """The files of an answer as paths in the repository, and their text."""
    for file in kata.files:
        for name, content in answer.items():
            if name == "" or file.endswith(f"/{kata.kata}/{name}"):
                yield file, content.decode(errors="replace")
                break


def in_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def in_property(text: str) -> str:
    return in_data(text).replace(":", "%3A").replace(",", "%2C")
