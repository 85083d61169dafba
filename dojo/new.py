"""What authors need: the files of a new kata, and the seal of a finished stub."""

import argparse
import re
from pathlib import Path

from dojo.catalog import Catalog, Kata
from dojo.errors import DojoError
from dojo.files import write_whole
from dojo.workspace import digest_of


def make_kata(catalog: Catalog, root: Path, options: argparse.Namespace) -> list[Path]:
    """Make the files of `options.name` in `options.topic` and return them, in writing order.

    Raises DojoError, having written nothing, for a name that is taken or no importable name.
    """
    topic, name = options.topic, options.name
    for word in (topic, name):
        if not re.fullmatch(r"[a-z][a-z0-9_]*", word):
            raise DojoError(
                f"{word!r} is no importable name.",
                "Use lower-case letters, digits and underscores: a learner will import it.",
            )
    if any(kata.name == name for kata in catalog):
        raise DojoError(f"There is a kata called {name} already.", "A name is its identity.")
    folder, answers = root / "katas" / topic, root / "solutions" / topic / name
    fill = {"topic": topic, "name": name, "title": topic.replace("_", " ").capitalize()}
    stub = folder / f"{name}.py"
    files = {
        stub: STUB,
        folder / f"test_{name}.py": TEST,
        answers / "reference.py": REFERENCE,
        answers / "wrong_first_idea.py": WRONG,
        answers / "wrong_second_idea.py": WRONG,
    }
    taken = [path for path in files if path.exists()]
    if taken:
        raise DojoError(f"{taken[0].relative_to(root)} is there already.", "Remove it first.")
    for path, text in files.items():
        write_whole(path, text.format(**fill).encode())
    toml, lesson = folder / "topic.toml", folder / "README.md"
    if not lesson.exists():
        write_whole(lesson, LESSON.format(**fill).encode())
        files[lesson] = LESSON
    before = toml.read_text("utf-8") if toml.exists() else TOPIC.format(**fill)
    entry = ENTRY.format(kind=options.kind, level=options.level, seal=digest_of(stub), **fill)
    write_whole(toml, f"{before.rstrip()}\n\n{entry}".encode())
    return [*files, toml]


def seal_stub(kata: Kata) -> None:
    """Write the digest of the kata's stub, as it is now, into its `topic.toml`.

    Raises DojoError if the file has no such kata in the form that is expected.
    """
    toml = kata.root / "katas" / kata.topic / "topic.toml"
    text = toml.read_text("utf-8")
    own = re.compile(rf'(\[\[kata\]\]\nname = "{kata.name}"\n)(?:seal = "[^"]*"\n)?')
    sealed, count = own.subn(rf'\g<1>seal = "{digest_of(kata.answer)}"\n', text)
    if count != 1:
        raise DojoError(
            f"katas/{kata.topic}/topic.toml has no entry that begins with [[kata]] and "
            f'name = "{kata.name}".',
            "Put these two lines first, and try again.",
        )
    write_whole(toml, sealed.encode())


STUB = '''"""Say in one line what to make.

Say more: what goes in, what comes out, one example, what is ruled out.
"""


def {name}() -> None:
    raise NotImplementedError("{name} is still yours to write")
'''

TEST = '''"""Tests for `{name}`: say here which ideas they check."""

from dojo import tell


def test_says_the_idea_as_a_sentence(kata):
    got = kata.{name}()

    assert got == "what it should be", tell(
        "Say here what is wrong with the idea.",
        called="{name}()",
        got=got,
        expected="what it should be",
    )
'''

REFERENCE = '''"""Say in one line what makes this the answer to be proud of."""


def {name}() -> str:
    return "what it should be"
'''

WRONG = '''"""Believes that ...

Caught by: test_says_the_idea_as_a_sentence
"""


def {name}():
    return "what somebody would write"
'''

LESSON = """# {title}

Say what one can do after this topic.

>>> 1 + 1
2

Practise: `{name}`
"""

TOPIC = """title = "{title}"
requires = []
"""

ENTRY = """[[kata]]
name = "{name}"
seal = "{seal}"
kind = "{kind}"
level = {level}
covers = []
hints = [
  "A question to ask yourself.",
  "The concept, and where the documentation treats it.",
  "The shape of the answer.",
]
"""
