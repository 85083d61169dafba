"""One shape for every failure: the idea, then what was called, what came back, what was due."""

import re
import reprlib
from dataclasses import dataclass

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


class Told(str):
    """The text that `tell` returns; it remembers the `Message` it was made from."""

    message: Message


class words(str):  # noqa: N801 - reads as a verb in a test: expected=words("no exception")
    """A description that stands where a value would: shown as it is, without quotes."""

    __slots__ = ()


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
    told.message = message
    return told


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
