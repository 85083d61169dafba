"""Questions with inputs that the public tests do not show, drawn anew for each grade.

`variants.toml` beside a kata's reference says what may be asked:

    [[variant]]
    code = '''
    tick = kata.make_counter($start, step=$step)
    [tick(), tick()]
    '''
    draw = { start = { from = 0, to = 99 }, step = { from = 2, to = 9 } }

The last line is an expression. Each `$name` becomes a value drawn from whole numbers
(`{ from = , to = }`, both included), words (`{ letters = 5 }`) or choices (`{ of = [...] }`). The
submission and the reference answer the same questions, each in a process of its own, and their
plain values are compared where no learner's code runs. So it is of no use to know the tests or to
get at them: the answer to a random question has to be worked out.
"""

import string
import tomllib
from collections.abc import Mapping
from pathlib import Path
from random import Random
from typing import Any

from dojo.catalog import Kata, Kind
from dojo.errors import DojoError

DRAWS = 4
"""How often each question is drawn for one grade."""

PREDICTIONS = """
def said(program):
    prints = program.prints.strip() if type(program.prints) is str else None
    return program.name, program.source, prints, getattr(program.because, "name", None)
[said(program) for program in kata.PROGRAMS]
"""
"""What a predict kata says; whether that is true is for its reference to say, on this Python."""


def questions_for(kata: Kata, random: Random) -> tuple[str, ...]:
    """The questions of one grade; none if the kata has none. Raises DojoError on a bad file."""
    if kata.kind is Kind.PREDICT:
        return (PREDICTIONS.strip(),)
    file = kata.solutions / "variants.toml"
    if not file.exists():
        return ()
    try:
        variants = tomllib.loads(file.read_text("utf-8"))["variant"]
        return tuple(drawn(variant, random) for variant in variants for _ in range(DRAWS))
    except (KeyError, TypeError, ValueError) as error:
        raise DojoError(
            f"{shown(file, kata)} does not hold: {error}.", "docs/grading.md shows the form."
        ) from None


def shown(file: Path, kata: Kata) -> str:
    return file.relative_to(kata.root).as_posix()


def drawn(variant: Mapping[str, Any], random: Random) -> str:
    """One question: the code with a value in the place of each `$name`."""
    values = {name: repr(draw(how, random)) for name, how in variant.get("draw", {}).items()}
    code: str = string.Template(variant["code"].strip()).substitute(values)
    return code


def draw(how: Mapping[str, Any], random: Random) -> object:
    """A value of the kind that `how` describes. Raises KeyError on any other description."""
    if "of" in how:
        return random.choice(how["of"])
    if "letters" in how:
        return "".join(random.choice(string.ascii_lowercase) for _ in range(how["letters"]))
    return random.randint(how["from"], how["to"])
