"""What the dojo remembers of a learner, in `.dojo`: verdicts, hints seen, katas to do again.

A verdict is stored under the key of all it depends on, so a stale one cannot be read; losing the
folder loses nothing that a run cannot tell again, but for hints and marks.
"""

import json
from enum import StrEnum
from pathlib import Path

from dojo.catalog import Kata
from dojo.files import write_whole
from dojo.verdict import Verdict
from dojo.workspace import Workspace


class State(StrEnum):
    """Where a learner stands with one kata."""

    GREEN = "green"
    AGAIN = "again"  # green, after its reference was seen: to be done once more
    RED = "red"
    CHANGED = "changed"  # edited since it last ran
    UNTOUCHED = "untouched"

    @property
    def is_done(self) -> bool:
        return self in (State.GREEN, State.AGAIN)


class Progress:
    """Reads and writes `.dojo`. Writing may fail without harm: `trouble` then says why."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._folder = workspace.root / ".dojo"
        self._known: dict[str, tuple[str, Verdict]] = {}
        self.trouble = ""

    def verdict(self, kata: Kata) -> Verdict | None:
        """The verdict on the answer as it is now, if there has been a run since it was so."""
        key = self._workspace.verdict_key(kata)
        if self._known.get(kata.name, ("",))[0] != key:
            try:
                data = json.loads(self._place("verdicts", kata).read_text("utf-8"))
                if data["key"] != key:
                    return None
                self._known[kata.name] = key, Verdict.from_data(data["verdict"])
            except (OSError, ValueError, KeyError, TypeError):  # none, or not one of ours
                return None
        return self._known[kata.name][1]

    def remember(self, kata: Kata, key: str, verdict: Verdict) -> None:
        """Keep a verdict under the key that the answer had when the run began."""
        self._known[kata.name] = key, verdict

    def store(self, kata: Kata) -> None:
        """Write down the verdict that was remembered last."""
        if kata.name in self._known:
            key, verdict = self._known[kata.name]
            data = {"key": key, "verdict": verdict.as_data()}
            self._write("verdicts", kata, json.dumps(data))

    def state(self, kata: Kata) -> State:
        return self.state_with(self.verdict(kata), kata)

    def state_with(self, verdict: Verdict | None, kata: Kata) -> State:
        """The state of a kata whose answer, as it is now, has this verdict, or none yet."""
        if verdict and verdict.is_green:
            return State.AGAIN if self.is_marked(kata) else State.GREEN
        if self._workspace.is_untouched(kata):
            return State.UNTOUCHED
        return State.RED if verdict else State.CHANGED

    def hints_seen(self, kata: Kata) -> int:
        try:
            return int(self._place("hints", kata).read_text("utf-8"))
        except (OSError, ValueError):
            return 0

    def see_hint(self, kata: Kata) -> int:
        """Go one rung up, if there is one, and return how many have been seen then."""
        seen = min(self.hints_seen(kata) + 1, len(kata.hints))
        self._write("hints", kata, str(seen))
        return seen

    def is_marked(self, kata: Kata) -> bool:
        return self._place("again", kata).exists()

    def mark_to_do_again(self, kata: Kata) -> None:
        self._write("again", kata, "")

    def clear_mark(self, kata: Kata) -> None:
        self._place("again", kata).unlink(missing_ok=True)

    def _place(self, what: str, kata: Kata) -> Path:
        return self._folder / what / kata.name

    def _write(self, what: str, kata: Kata, text: str) -> None:
        try:
            write_whole(self._place(what, kata), text.encode())
        except OSError as error:
            self.trouble = (
                f"Progress is not being saved in .dojo ({error.strerror}); your answers are safe."
            )
