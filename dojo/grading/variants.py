"""Questions that the public tests do not ask: with inputs drawn for each grade, and on structure.

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

    [[structure]]
    code = '"nonlocal" in sources["make_counter.py"].decode()'
    idea = "No inner function rebinds a variable of the function around it."

Where a task demands a way of doing it, the same file can say what is to be true of the source: an
expression of `sources`, the bytes of the answer's files by their names. It is evaluated in a
process in which no learner's code runs.
"""

import itertools
import string
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from dojo.catalog import Kata, Kind
from dojo.errors import DojoError

Draws = Mapping[str, Mapping[str, Any]]
Values = Mapping[str, object]

DRAWS = 4
"""How often each question is drawn for one grade."""

PREDICTIONS = """
def said(program):
    prints = program.prints.strip() if type(program.prints) is str else None
    return program.name, program.source, prints, getattr(program.because, "name", None)
[said(program) for program in kata.PROGRAMS]
"""
"""What a predict kata says; whether that is true is for its reference to say, on this Python."""


@dataclass(frozen=True)
class Look:
    """What must be true of the source of an answer, and what is wrong if it is not."""

    code: str
    idea: str


def looks_for(kata: Kata) -> tuple[Look, ...]:
    """What is decided from the source of answers to `kata`. Raises DojoError on a bad file."""
    data = read(kata)
    try:
        return tuple(
            Look(str(e["code"]).strip(), str(e["idea"])) for e in data.get("structure", ())
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise bad_file(kata, error) from None


def questions_for(kata: Kata, random: Random) -> tuple[str, ...]:
    """The questions of one grade; none if the kata has none. Raises DojoError on a bad file."""

    def a_few(draws: Draws) -> Iterable[Values]:
        for _ in range(DRAWS if draws else 1):
            yield {name: draw(how, random) for name, how in draws.items()}

    return questions(kata, a_few)


def many_questions(kata: Kata, random: Random, most: int) -> tuple[str, ...]:
    """As `questions_for`, of each variant each value with each other, or `most` of these.

    Of numbers and words that is the first and the last, and some between.
    """

    def each_with_each(draws: Draws) -> Iterable[Values]:
        of_each = [typical(how, random) for how in draws.values()]
        together = list(itertools.product(*of_each))
        for values in random.sample(together, min(most, len(together))):
            yield dict(zip(draws, values, strict=True))

    return questions(kata, each_with_each)


def questions(kata: Kata, choose: Callable[[Draws], Iterable[Values]]) -> tuple[str, ...]:
    """The variants of `kata`, each with all the values that `choose` gives for its draws."""
    data = read(kata)
    if "variant" not in data:
        return (PREDICTIONS.strip(),) if asks_for_programs(kata) else ()
    try:
        return tuple(
            asked(variant["code"], values)
            for variant in data["variant"]
            for values in choose(variant.get("draw", {}))
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise bad_file(kata, error) from None


def asks_for_programs(kata: Kata) -> bool:
    """Whether what a kata asks for is what `dojo/predict.py` checks."""
    tests = kata.test_file.read_text("utf-8")
    return kata.kind is Kind.PREDICT and "check_prediction" in tests


def read(kata: Kata) -> dict[str, Any]:
    try:
        return tomllib.loads((kata.solutions / "variants.toml").read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise bad_file(kata, error) from None


def bad_file(kata: Kata, error: Exception) -> DojoError:
    return DojoError(
        f"solutions/{kata.topic}/{kata.name}/variants.toml does not hold: {error}.",
        "docs/grading.md shows the form.",
    )


def asked(code: str, values: Values) -> str:
    """One question: the code with a value in the place of each `$name`."""
    written = {name: repr(value) for name, value in values.items()}
    return string.Template(code.strip()).substitute(written)


def draw(how: Mapping[str, Any], random: Random) -> object:
    """A value of the kind that `how` describes. Raises KeyError on any other description."""
    if "of" in how:
        return random.choice(how["of"])
    if "letters" in how:
        return "".join(random.choice(string.ascii_lowercase) for _ in range(how["letters"]))
    return random.randint(how["from"], how["to"])


def typical(how: Mapping[str, Any], random: Random) -> list[object]:
    """All choices that `how` describes, or some of its numbers or words. Raises as `draw` does."""
    if "of" in how:
        return list(how["of"])
    ends = [how[end] for end in ("from", "to") if end in how]
    return list(dict.fromkeys([*ends, draw(how, random), draw(how, random)]))
