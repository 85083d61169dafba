"""The page `katas/README.md`: topics and what they require, all katas, and what the course covers.

It is made from the files `topic.toml` and `syllabus.toml`, and a test holds it against them.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path

from dojo.catalog import Catalog, Kata, Topic
from dojo.files import write_whole

HEAD = """\
# The katas

This page is made by `python3 -m dojo map` from the files `topic.toml` and `syllabus.toml`. The
topics come in this order; an arrow leads from a topic to one that requires it.
"""

KATAS = """\
## All katas

In a `write` kata the body is missing, a `fix` kata has a bug, a `predict` kata asks what a program
prints and why, a `build` kata has several parts, and in a `mock` kata you replace a part of the
interpreter and put it back. Level 1 is the plainest.
"""

ROWS = """\
## What the course covers

The rows are those of the lecture that the course goes with, and beside each are the katas that
teach it.
"""


def write_map(root: Path, catalog: Catalog) -> Path:
    """Write the page of the tree at `root` and return its path. Raises OSError."""
    page = root / "katas" / "README.md"
    write_whole(page, page_of(catalog, syllabus(root)).encode())
    return page


def syllabus(root: Path) -> dict[str, str]:
    """What the course covers: a line for each row, S01 and on."""
    return tomllib.loads((root / "katas" / "syllabus.toml").read_text("utf-8"))


def page_of(catalog: Catalog, rows: dict[str, str]) -> str:
    """The whole page, as text."""
    parts = [HEAD, "```mermaid\nflowchart LR", *diagram(catalog.topics), "```\n", KATAS]
    parts += ["| topic | kata | kind | level |", "|---|---|---|---|"]
    parts += [line for topic in catalog.topics for line in topic_lines(topic)]
    parts += ["", ROWS, "| | row | katas |", "|---|---|---|"]
    taught = katas_by_row(catalog)
    parts += [f"| {row} | {what} | {links(taught.get(row, []))} |" for row, what in rows.items()]
    return "\n".join(parts) + "\n"


def diagram(topics: tuple[Topic, ...]) -> Iterator[str]:
    """Nodes and arrows; what is required through another topic has no arrow of its own."""
    here = {topic.name for topic in topics}  # a course may leave some out
    needs = {topic.name: here & set(topic.requires) for topic in topics}
    above: dict[str, set[str]] = {}
    for topic in topics:  # as a rule each comes after those it requires; a course has its own order
        above[topic.name] = needs[topic.name].union(
            *(above.get(name, set()) for name in needs[topic.name])
        )
    for topic in topics:
        yield f'    {topic.name}["{topic.title}, {len(topic.katas)}"]'
    for topic in topics:
        direct = needs[topic.name]
        through_others: set[str] = set().union(*(above[name] for name in direct))
        yield from (f"    {name} --> {topic.name}" for name in sorted(direct - through_others))


def topic_lines(topic: Topic) -> Iterator[str]:
    for number, kata in enumerate(topic.katas):
        name = f"[{topic.title}]({topic.name}/README.md)" if number == 0 else ""
        yield f"| {name} | {link(kata)} | {kata.kind} | {kata.level} |"


def katas_by_row(catalog: Catalog) -> dict[str, list[Kata]]:
    """The katas that say of a row that they cover it."""
    taught: dict[str, list[Kata]] = {}
    for kata in catalog:
        for row in kata.covers:
            taught.setdefault(row, []).append(kata)
    return taught


def links(katas: list[Kata]) -> str:
    return ", ".join(map(link, katas))


def link(kata: Kata) -> str:
    return f"[{kata.name}]({kata.answer.relative_to(kata.root / 'katas').as_posix()})"
