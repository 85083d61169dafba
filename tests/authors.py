"""A small authors' tree: the real program with katas of a few lines, and what is made from it."""

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from dojo.publication import Branches
from dojo.publish import Order, publish, summary
from dojo.workspace import digest_of
from tests.clone import ROOT, Clone, copy_program

STUB = '''"""Say the word `{name}`{task}."""


def {name}() -> str:
    raise NotImplementedError("{name} is still yours to write")
'''
TEST = """from dojo import tell


def test_it_says_{name}(kata):
    got = kata.{name}()
    assert got == "{name}", tell("Another word.", called="{name}()", got=got, expected="{name}")
"""
REFERENCE = '''"""The letters one by one."""


def {name}() -> str:
    return "".join(letter for letter in "{name}")
'''
WRONG = '''"""Believes that words are {how}.

Caught by: test_it_says_{name}
"""


def {name}():
    return "{name}".{how}()
'''
ENTRY = """
[[kata]]
name = "{name}"
seal = "{seal}"
kind = "write"
level = 1
covers = ["S01"]
hints = ["Which word?", "Which letters?", "Return it."]
"""


@dataclass(frozen=True)
class Authors(Clone):
    """The tree in which katas and answers are written."""

    def begin(self) -> None:
        copy_program(self.root)
        for name in (".gitignore", ".gitattributes", "solutions/README.md"):
            (self.root / name).parent.mkdir(exist_ok=True)
            shutil.copy(ROOT / name, self.root / name)
        (self.root / "README.md").write_text("".join(f"line {n}\n" for n in range(20)), "utf-8")
        self.git("init", "-q", "-b", "main")
        self.topic("compass", ["north", "south", "west"])
        self.topic("colours", ["red", "green"])
        self.commit()

    def topic(self, topic: str, names: list[str], place: int = 10) -> None:
        """Make or change a topic: its katas are those of `names`, each as it is if it is there."""
        folder = self.root / "katas" / topic
        folder.mkdir(parents=True, exist_ok=True)
        for name in names:
            if not (folder / f"{name}.py").exists():
                self.kata(topic, name)
        entries = [ENTRY.format(name=name, seal=digest_of(folder / f"{name}.py")) for name in names]
        head = f'title = "{topic.capitalize()}"\nplace = {place}\n'
        (folder / "topic.toml").write_text(head + "".join(entries), "utf-8")
        (folder / "README.md").write_text(f"# {topic}\n", "utf-8")

    def kata(self, topic: str, name: str, task: str = "") -> None:
        """Write the stub, and the rest where it is not there yet."""
        folder, answers = self.root / "katas" / topic, self.root / "solutions" / topic / name
        answers.mkdir(parents=True, exist_ok=True)
        (folder / f"{name}.py").write_text(STUB.format(name=name, task=task), "utf-8")
        (folder / f"test_{name}.py").write_text(TEST.format(name=name), "utf-8")
        (answers / "reference.py").write_text(REFERENCE.format(name=name), "utf-8")
        for how in ("upper", "title"):
            wrong = WRONG.format(name=name, how=how)
            (answers / f"wrong_{how}.py").write_text(wrong, "utf-8")

    def restub(self, topic: str, names: list[str], name: str, task: str) -> None:
        """Change the task of a kata and seal it."""
        self.kata(topic, name, task)
        self.topic(topic, names)

    def drop(self, topic: str, name: str) -> None:
        shutil.rmtree(self.root / "solutions" / topic / name)
        for file in (f"{name}.py", f"test_{name}.py"):
            (self.root / "katas" / topic / file).unlink()

    def edit(self, path: str, old: str, new: str) -> None:
        text = (self.root / path).read_text("utf-8")
        assert old in text
        (self.root / path).write_text(text.replace(old, new), "utf-8")

    def commit(self, what: str = "work") -> str:
        self.git("add", "-A")
        self.git("commit", "-qm", what)
        return self.git("rev-parse", "HEAD").strip()


def bare(place: Path) -> Path:
    """An empty repository that can be pushed to."""
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", str(place)], check=True)
    return place


def cloned(source: Path | str, place: Path, *options: str) -> Clone:
    """A learner's clone of the learners' branch of a publication."""
    command = ["git", "clone", "-q", "-b", "learners", *options, str(source), str(place)]
    subprocess.run(command, check=True, capture_output=True)
    return Clone(place)


def tip(place: Path, branch: str) -> str:
    """The id of a branch; nothing if it is not there."""
    command = ["git", "rev-parse", "--verify", "-q", f"refs/heads/{branch}"]
    done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
    return done.stdout.strip()


def sound(*places: Path) -> bool:
    """Whether git finds nothing to complain of."""
    for place in places:
        command = ["git", "fsck", "--full", "--strict", "--no-dangling"]
        done = subprocess.run(command, cwd=place, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        assert "missing" not in done.stdout + done.stderr
    return True


@dataclass(frozen=True)
class School:
    """An authors' tree, the place where it is published, and learners who clone that."""

    authors: Authors
    remote: Path

    def publish(self, branch: str = "learners") -> str:
        """Commit what is there, publish it, and return what would be said."""
        if self.authors.git("status", "--porcelain"):
            self.authors.commit()
        order = Order(Branches(branch), to=str(self.remote), solutions_to=str(self.remote))
        return "\n".join(summary(publish(self.authors.root, order), order))

    def learner(self, *options: str, place: str = "clone") -> Clone:
        shallow = any("depth" in option for option in options)
        source = self.remote.as_uri() if shallow else str(self.remote)
        return cloned(source, self.remote.with_name(place), *options)
