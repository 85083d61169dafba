"""What a learner reads: tasks, verdicts, the map. Lines of text with styles; no colour alone
carries a meaning."""

import ast
import inspect
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from rich.text import Text

from dojo.catalog import Catalog, Kata, python_files
from dojo.desk import Desk
from dojo.errors import DojoError
from dojo.progress import State
from dojo.screen import file_link
from dojo.verdict import TestResult, Verdict
from dojo.workspace import Tree

BAR_WIDTH = 20
OUTPUT_LINES = 10
TOP_STRING = re.compile(r"\ufeff?(?:\s|#.*\n)*r?(\"\"\"|\'\'\')(.*?)\1", re.DOTALL)
MARKS = {
    State.GREEN: ("+", "green"),
    State.AGAIN: ("~", "yellow"),
    State.RED: ("x", "red"),
    State.CHANGED: ("?", "yellow"),
    State.UNTOUCHED: (".", "dim"),
}
WORDS = {
    State.GREEN: "green",
    State.AGAIN: "green, to do again",
    State.RED: "red",
    State.CHANGED: "not run since you changed it",
    State.UNTOUCHED: "",
}


def heading(desk: Desk, kata: Kata) -> list[Text]:
    """Which kata this is and how far the learner has come."""
    done, total = desk.done(), len(desk.catalog.katas)
    filled = BAR_WIDTH * done // total
    bar = Text.assemble(
        ("#" * filled, "green"),
        ("-" * (BAR_WIDTH - filled), "dim"),
        f" {done} of {total} katas green",
    )
    topic = desk.catalog.topic(kata.topic)
    place = topic.katas.index(kata) + 1
    title = Text.assemble(
        (kata.name, "bold"),
        f"  {topic.title} {place}/{len(topic.katas)}, {kata.kind}, level {kata.level}",
    )
    return [bar, Text(), title]


def places(kata: Kata) -> list[Text]:
    """Where to edit and where to read, as links."""
    return [
        Text("edit    ").append_text(file_link(kata.answer, relative(kata, kata.answer))),
        Text("lesson  ").append_text(file_link(kata.lesson, relative(kata, kata.lesson))),
    ]


def relative(kata: Kata, path: Path) -> str:
    return str(path.relative_to(kata.root))


def task(kata: Kata) -> list[Text]:
    """The task, as the answer tells it, or where that has lost it, as its stub did."""
    try:
        docs = [docstring(file.read_bytes()) for file in python_files(kata.answer)]
    except OSError:
        docs = []
    if doc := longer(docs):
        TASKS[kata.name] = doc
    elif kata.name not in TASKS:
        TASKS[kata.name] = task_of_stub(kata)
    doc = TASKS[kata.name] or any_of(docs)
    if not doc:
        return [Text("The task is the docstring at the top of the file.", "dim")]
    return [Text(line) for line in doc.splitlines()]


TASKS: dict[str, str] = {}
"""Those that are known. To ask git for a stub takes longer than to show a verdict."""


def longer(docs: Iterable[str]) -> str:
    """The one of `docs` that goes on after a first paragraph, as tasks do."""
    return any_of(doc for doc in docs if "\n\n" in doc)


def any_of(docs: Iterable[str]) -> str:
    return next(filter(None, docs), "")


def docstring(source: bytes) -> str:
    """The docstring at the top of `source`, which may be broken further down."""
    try:
        return ast.get_docstring(ast.parse(source)) or ""
    except (SyntaxError, ValueError):
        top = TOP_STRING.match(source.decode(errors="replace"))
        return inspect.cleandoc(top[2]) if top else ""


def task_of_stub(kata: Kata) -> str:
    from dojo.history import pristine_stub  # it asks git, and is seldom needed

    try:
        stub = pristine_stub(kata)
    except DojoError:
        return ""
    docs = [docstring(content) for _, content in sorted(stub.items())]
    return longer(docs) or any_of(docs)


def result(verdict: Verdict) -> list[Text]:
    """The verdict in full for one kata: the one failure that matters first, or what was learned."""
    if verdict.trouble:
        return [Text("The tests could not be run.", "bold red"), Text(verdict.trouble)]
    if verdict.is_green:
        return [
            Text(f"Green: all {len(verdict.tests)} tests pass. What you have shown:", "bold green"),
            *(Text(f"  + {test.sentence}") for test in verdict.passed),
        ]
    first = verdict.failed[0]
    count = f"Red: {len(verdict.passed)} of {len(verdict.tests)} tests pass. First to mend:"
    return [Text(count, "bold red"), *failure(first), *(printed(first))]


def failure(test: TestResult) -> Iterator[Text]:
    yield Text(f"  {test.sentence}", "bold")
    if test.failure is None:
        return
    for number, line in enumerate(str(test.failure).splitlines()):
        yield Text(f"    {line}", "yellow" if number == 0 else "")


def printed(test: TestResult) -> Iterator[Text]:
    if test.output.strip():
        yield Text("  Your code printed:", "dim")
        lines = test.output.strip().splitlines()
        for line in lines[:OUTPUT_LINES]:
            yield Text(f"    {line}", "dim")
        if len(lines) > OUTPUT_LINES:
            yield Text("    ... and more", "dim")


def hints(kata: Kata, seen: int) -> list[Text]:
    """The rungs that a learner has asked for."""
    lines = [
        Text.assemble((f"Hint {number} of {len(kata.hints)}: ", "bold"), hint)
        for number, hint in enumerate(kata.hints[:seen], start=1)
    ]
    if seen == len(kata.hints):
        lines.append(
            Text(f"That was the last one. Then: python3 -m dojo solution {kata.name}", "dim")
        )
    return lines


def reference(tree: Tree) -> list[Text]:
    """The reference's code, with colours where there are any."""
    from rich.syntax import Syntax  # half of the start-up time of a dojo, needed on green only

    lines: list[Text] = []
    for name, content in tree.items():
        if name:
            lines.append(Text(name, "bold"))
        text = Syntax("", "python", theme="ansi_dark").highlight(content.decode())
        lines.extend(
            Text("  ").append_text(line) for line in text.split("\n") if line.plain or lines
        )
    while lines and not lines[-1].plain.strip():
        lines.pop()
    return lines


def kata_line(kata: Kata, state: State) -> Text:
    mark, style = MARKS[state]
    return Text.assemble(
        (f"  {mark} ", style),
        f"{kata.name:<20} ",
        (f"{kata.kind:<8} level {kata.level}", "dim"),
        (f"  {WORDS[state]}", style),
    )


def the_map(catalog: Catalog, states: dict[str, State]) -> list[Text]:
    """Topics in order, with the katas of `states` and where the learner stands with each."""
    lines: list[Text] = []
    for topic in catalog.topics:
        katas = [kata for kata in topic.katas if kata.name in states]
        if katas:
            lines += [Text(topic.title, "bold"), *(kata_line(k, states[k.name]) for k in katas)]
    done = sum(state.is_done for state in states.values())
    return [*lines, Text(f"{done} of {len(states)} green")]
