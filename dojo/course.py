"""What a course makes of the katas: `[tool.dojo]` in `pyproject.toml`.

[tool.dojo]
course = ["scopes", "make_counter"]  # topics and katas in this order; without it, all there are
homework = "school/python-katas"     # the repository where homework is handed in
held_by = "Ann Example"              # who has the answers where a learner's clone has not
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from dojo.errors import DojoError

FILE = "pyproject.toml"


@dataclass(frozen=True)
class Course:
    """The settings of a course; each may be missing."""

    picks: tuple[str, ...] = ()
    homework: str = ""
    held_by: str = ""

    @classmethod
    def from_toml(cls, text: str) -> Self:
        """Read the text of a `pyproject.toml`. Raises DojoError that names what is wrong in it."""
        try:
            data = tomllib.loads(text).get("tool", {}).get("dojo", {})
        except tomllib.TOMLDecodeError as error:
            raise DojoError(
                f"{FILE} is not valid TOML: {error}.", "Mend it and try again."
            ) from None
        unknown = sorted(data.keys() - {"course", "homework", "held_by"})
        if unknown:
            raise DojoError(
                f"{FILE}: [tool.dojo] has no key {unknown[0]!r}.",
                "It may have `course`, `homework` and `held_by`: docs/bootcamp.md shows them.",
            )
        picks = data.get("course", [])
        if not isinstance(picks, list) or not all(isinstance(pick, str) for pick in picks):
            raise DojoError(
                f"{FILE}: `course` in [tool.dojo] is not a list of names.",
                'Write course = ["scopes", "make_counter"].',
            )
        return cls(tuple(picks), text_at(data, "homework"), text_at(data, "held_by"))


def text_at(data: Mapping[str, Any], key: str) -> str:
    value = data.get(key, "")
    if not isinstance(value, str):
        raise DojoError(f"{FILE}: `{key}` in [tool.dojo] is not a text.", "Put it in quotes.")
    return value


def no_such_pick(pick: str, near: Iterable[str]) -> DojoError:
    """What to say of a name in `course` that is neither a topic nor a kata."""
    others = " or ".join(near)
    return DojoError(
        f"{FILE}: `course` names {pick!r}, which is neither a topic nor a kata.",
        f"Did you mean {others}?" if others else "Add it to katas/, or take the name out.",
    )
