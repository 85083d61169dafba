"""One shape for every failure: the idea, then what was called, what came back, what was due."""

import contextlib
import re
import reprlib
from dataclasses import dataclass
from sys import exception as exception_now  # bound now: a test may patch `sys`

from dojo.scene import Caught

IDEA_LIMIT = 80
VALUE_LIMIT = 400


@dataclass(frozen=True)
class Message:
    """A failure as data, so that a terminal, a grader and a browser can each show it well.

    `got` and `expected` are texts already: what a learner's code made must not travel further
    than the process that ran it.
    """

    idea: str
    called: str = ""
    got: str = ""
    expected: str = ""
    ask: str = ""
    see: str = ""

    def __str__(self) -> str:
        rows = [("called", self.called), ("got", self.got), ("expected", self.expected)]
        lines = [self.idea]
        for label, text in rows:
            if text:
                first, *rest = text.splitlines() or [""]
                lines.append(f"  {label:<8}  {first}")
                lines.extend(f"  {'':<8}  {line}" for line in rest)
        if self.ask:
            lines.append(f"Ask: {self.ask}")
        if self.see:
            lines.append(f"See: {self.see}")
        return "\n".join(lines)


OUT_OF_TIME = Message(
    "Your code was still running when the time was up.",
    ask="Is there a loop whose condition never becomes false, or a wait for nothing?",
)


class words(str):  # noqa: N801 - reads as a verb in a test: expected=words("no exception")
    """A description that stands where a value would: shown as it is, without quotes.

    Made in an `except` clause, it remembers what was caught, so that a failure can tell of it.
    """

    caught: Caught | None

    def __new__(cls, text: str) -> "words":
        self = super().__new__(cls, text)
        self.caught = None
        with contextlib.suppress(Exception):  # what a test has patched may be in the way
            if error := exception_now():
                self.caught = Caught.of(error)
        return self


class Told(str):
    """The text that `tell` returns; it remembers the `Message` that it was made from, and what
    exception stood behind what was got.
    """

    message: Message
    caught: Caught | None


def tell(
    idea: str,
    *,
    called: str,
    got: object,
    expected: object,
    ask: str | None = None,
    see: str | None = None,
) -> Told:
    """Return the text of a failed assertion.

    `idea` says in one line of at most 80 characters what is wrong with the learner's idea;
    `called` is code that can be pasted at a prompt; `got` and `expected` are values, shown by
    `repr` and cut to a sane length, or `words`; `ask` is a question that leads on, or one thing
    to try at the prompt; `see` names a lesson or a page of the documentation.
    """
    message = Message(idea, called, shown(got), shown(expected), ask or "", see or "")
    told = Told(message)
    told.message, told.caught = message, caught_in(got)
    return told


def caught_in(value: object) -> Caught | None:
    """The first exception that `value`, or something in it, tells of in words."""
    if isinstance(value, words):
        return value.caught
    if type(value) in (list, tuple, dict):
        parts = value.values() if isinstance(value, dict) else value
        return next((p.caught for p in parts if isinstance(p, words) and p.caught), None)  # type: ignore[attr-defined]
    return None


def shown(value: object) -> str:
    """Return `value` as a failure shows it: `words` as they are, all else by a careful `repr`.

    The `repr` may be a learner's: it may raise, be endless, or name an address that says nothing.
    """
    if isinstance(value, words):
        return str(value)
    text = _SHORT.repr(value)
    if len(text) > VALUE_LIMIT:
        text = f"{text[: VALUE_LIMIT // 2]} ... {text[-VALUE_LIMIT // 4 :]}"
    return _ADDRESS.sub("", text)


class _CarefulRepr(reprlib.Repr):
    def repr1(self, x: object, level: int) -> str:
        try:
            return super().repr1(x, level)
        except KeyboardInterrupt:
            raise
        except BaseException as error:  # noqa: BLE001 - whatever a learner's __repr__ does
            return f"<a {type(x).__name__} whose repr raises {type(error).__name__}>"

    def repr_instance(self, x: object, level: int) -> str:
        return repr(x)


_SHORT = _CarefulRepr()
_SHORT.maxlevel = 6
_SHORT.maxstring = _SHORT.maxlong = _SHORT.maxother = VALUE_LIMIT
_SHORT.maxdict = _SHORT.maxlist = _SHORT.maxtuple = _SHORT.maxset = _SHORT.maxfrozenset = 30
_ADDRESS = re.compile(r" at 0x[0-9A-Fa-f]+(?=>)")
