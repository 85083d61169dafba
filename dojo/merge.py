"""What becomes of each file of a clone when a newer publication comes in.

One rule, asked three times, since git keeps a learner's files in three places: the last commit,
what is staged, and the folder. An answer (a kata's file, or its whole folder) that differs from
the stub it began as is the learner's and stays, byte for byte, though it moves along if upstream
moved the kata. Any other file is merged line by line where both sides changed it, and stays the
learner's where that cannot be done.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from dojo.listing import Listing, answer_at, stub_base
from dojo.repository import Entry, Files

Merge = Callable[[Entry, Entry, Entry], Entry | None]
"""Merges mine, base and theirs; None if they clash."""


@dataclass(frozen=True)
class Kept:
    """What stays the learner's although upstream changed it, and what changed there."""

    name: str
    change: str
    paths: tuple[str, ...]  # for `git diff`


@dataclass
class Outcome:
    """The files of one place after the merge, and what is to be told of it."""

    files: dict[str, Entry]
    answers: list[Kept] = field(default_factory=list)
    others: list[str] = field(default_factory=list)
    moved: list[str] = field(default_factory=list)


class Incoming:
    """A publication, `theirs`, seen from the one that the clone has, `base`."""

    def __init__(self, base: Listing, theirs: Listing) -> None:
        self.base = base
        self.theirs = theirs
        self._old = {kata.name: kata.topic for kata in base.whole}
        self._new = {kata.name: kata.topic for kata in theirs.whole}
        self.answers = {
            path
            for listing in (base, theirs)
            for kata in listing.whole
            for path in answer_at(listing.files, stub_base(kata.topic, kata.name))
        }
        self.changed = {
            path
            for path in base.files.keys() | theirs.files.keys()
            if base.files.get(path) != theirs.files.get(path)
        }

    def bases(self) -> Iterator[str]:
        """Where answers may be, before or after, of all katas whose stubs differ or have moved."""
        for name in self._stirred():
            for topics in (self._old, self._new):
                if name in topics:
                    yield stub_base(topics[name], name)

    def _stirred(self) -> list[str]:
        return [
            name for name in {**self._old, **self._new} if self._before(name) != self._after(name)
        ]

    def _before(self, name: str) -> dict[str, Entry]:
        return self._stub(self.base, self._old, name)

    def _after(self, name: str) -> dict[str, Entry]:
        return self._stub(self.theirs, self._new, name)

    @staticmethod
    def _stub(listing: Listing, topics: Mapping[str, str], name: str) -> dict[str, Entry]:
        if name not in topics:
            return {}
        return answer_at(listing.files, stub_base(topics[name], name))

    def into(self, mine: Files, merge: Merge) -> Outcome:
        """The files of one place, `mine`, after this has come in."""
        outcome = Outcome(dict(mine))
        for name in self._stirred():
            self._bring_stub(name, outcome)
        for path in sorted(self.changed - self.answers):
            old, new = self.base.files.get(path), self.theirs.files.get(path)
            now = outcome.files.get(path)
            if same(now, old):
                result = new
            elif same(now, new):
                result = now
            else:
                result = merge(now, old, new) if now and old and new else None
                if result is None:
                    result = now
                    outcome.others.append(path)
            set_entry(outcome.files, path, result)
        return outcome

    def _bring_stub(self, name: str, outcome: Outcome) -> None:
        old, new = self._before(name), self._after(name)
        places = [
            stub_base(topics[name], name) for topics in (self._old, self._new) if name in topics
        ]
        here = {path: entry for base in places for path, entry in at(outcome.files, base).items()}
        if not differs(here, new):
            return
        if not differs(here, old):
            for path in here:
                del outcome.files[path]
            outcome.files.update(new)
            return
        paths = (*old, *(path for path in new if path not in old))
        outcome.answers.append(Kept(name, self._what_changed(name), paths))
        if old and new and places[0] != places[-1] and not at(outcome.files, places[-1]):
            for path, entry in here.items():
                del outcome.files[path]
                outcome.files[places[-1] + path.removeprefix(places[0])] = entry
            outcome.moved.append(name)

    def _what_changed(self, name: str) -> str:
        if name not in self._new:
            return "the kata is no longer part of the course"
        if name not in self._old:
            return "the kata is new, and where its stub goes you have a file already"
        moved = self._old[name] != self._new[name]
        return f"the kata moved to katas/{self._new[name]}" if moved else "its stub changed"


def at(files: Files, base: str) -> dict[str, Entry]:
    """What is at the place of an answer, be it a file, a folder or, by mistake, both."""
    inside = {path: entry for path, entry in files.items() if path.startswith(f"{base}/")}
    return inside | ({f"{base}.py": files[f"{base}.py"]} if f"{base}.py" in files else {})


def same(one: Entry | None, other: Entry | None) -> bool:
    """Whether the contents are the same; modes are upstream's business."""
    return (one and one.id) == (other and other.id)


def differs(one: Files, other: Files) -> bool:
    return {p: e.id for p, e in one.items()} != {p: e.id for p, e in other.items()}


def set_entry(files: dict[str, Entry], path: str, entry: Entry | None) -> None:
    if entry is None:
        files.pop(path, None)
    else:
        files[path] = entry
