"""What of one commit of the authors' tree goes to learners, and what is an answer in it."""

import tomllib
from collections.abc import Iterator

from dojo.catalog import Kata
from dojo.errors import DojoError
from dojo.leaks import Answer, Sort, StubPlaces, code_of
from dojo.listing import Listing, answer_at, as_tree, stub_base
from dojo.map import page_of
from dojo.repository import Entry, Files, Repository
from dojo.workspace import digest_of_tree

IGNORED = "solutions/.gitignore"
MAP, SYLLABUS = "katas/README.md", "katas/syllabus.toml"
ANSWERS = ("reference", "right_", "wrong_")


class Edition:
    """One commit of the authors' tree, as far as a publication depends on it."""

    def __init__(self, repository: Repository, commit: str, topics: tuple[str, ...]) -> None:
        listing = Listing(repository, commit)
        self.commit = commit
        self.seconds = int(repository.text("show", "--no-patch", "--format=%ct", commit))
        self.source = listing.files
        self.whole = listing.whole
        self.catalog = listing.catalog
        if topics:
            chosen = [self.catalog.topic(name).name for name in topics]
            kept = tuple(topic.name for topic in self.catalog.topics if topic.name in chosen)
            self.catalog = self.catalog.picked(kept)
        self._repository = repository

    @property
    def without_reference(self) -> tuple[str, ...]:
        """The topics of which this tree holds no answer at all."""
        return tuple(
            topic.name
            for topic in self.catalog.topics
            if not any(path.startswith(f"solutions/{topic.name}/") for path in self.source)
        )

    def stub(self, kata: Kata) -> dict[str, Entry]:
        """The files of a stub, by their whole paths."""
        return answer_at(self.source, stub_base(kata.topic, kata.name))

    def reference(self, kata: Kata) -> dict[str, Entry]:
        """What stands in the stub's place on the branch of the answers, by whole paths."""
        base = f"solutions/{kata.topic}/{kata.name}/reference"
        found = answer_at(self.source, base)
        if not found and kata.topic not in self.without_reference:
            raise DojoError(
                f"{base} is missing, so there is no answer to publish.",
                f"`python3 -m dojo verify {kata.name}` says what else is.",
            )
        return {
            f"katas/{kata.topic}/{kata.name}{path.removeprefix(base)}": entry
            for path, entry in found.items()
        }

    def for_learners(self) -> dict[str, Entry]:
        """Everything but answers, wherever they are, and what the course leaves out."""
        self._check_stubs()
        own = {path for kata in self.whole for path in self.files_of(kata)}
        own_kept = {path for kata in self.catalog for path in self.files_of(kata)}
        topics = {topic.name for topic in self.catalog.topics}
        submissions = tuple(self._submissions())
        files = {
            path: entry
            for path, entry in self.source.items()
            if (path not in own or path in own_kept)
            and not self._is_left_out(path, topics)
            and not path.startswith(submissions)
        }
        earned = "".join(f"/{kata.topic}/{kata.name}/\n" for kata in self.catalog)
        text = f"# What you earn appears here, and stays out of your commits.\n{earned}"
        files[IGNORED] = self._made(text)
        if len(self.catalog.katas) < len(self.whole.katas) and {MAP, SYLLABUS} <= files.keys():
            rows = tomllib.loads(self._repository.content(files[SYLLABUS]).decode("utf-8"))
            files[MAP] = self._made(page_of(self.catalog, rows))
        return files

    def _made(self, text: str) -> Entry:
        return Entry("100644", self._repository.write_blob(text.encode()))

    def files_of(self, kata: Kata) -> list[str]:
        return [*self.stub(kata), f"katas/{kata.topic}/test_{kata.name}.py"]

    def _submissions(self) -> set[str]:
        """The folders with answers as if handed in: tests of the grader have some."""
        is_stub = StubPlaces({kata.name: kata.topic for kata in self.whole})
        parted = (path.partition("/katas/") for path in self.source)
        return {f"{folder}/" for folder, _, rest in parted if rest and is_stub(f"katas/{rest}")}

    def _is_left_out(self, path: str, topics: set[str]) -> bool:
        first, *rest = path.split("/")
        if first == "solutions":
            return rest != ["README.md"]
        known = {topic.name for topic in self.whole.topics}
        return first == "katas" and len(rest) > 1 and rest[0] in known - topics

    def _check_stubs(self) -> None:
        stubs = {kata: self.stub(kata) for kata in self.catalog}
        contents = self._repository.contents(e.id for stub in stubs.values() for e in stub.values())
        for kata, stub in stubs.items():
            tree = as_tree(stub_base(kata.topic, kata.name), stub, contents)
            if not tree:
                raise DojoError(
                    f"katas/{kata.topic} has no stub of {kata.name}.",
                    f"`python3 -m dojo verify {kata.name}` says what is missing.",
                )
            if digest_of_tree(tree) != kata.seal:
                raise DojoError(
                    f"The stub of {kata.name} is not the one that its topic.toml seals.",
                    f"If it is as it should be: `python3 -m dojo seal {kata.name}`, and commit.",
                )

    def with_answers(self, files: Files) -> dict[str, Entry]:
        """The learners' files, with every stub replaced by its reference."""
        answered = dict(files)
        for kata in self.catalog:
            reference = self.reference(kata)
            if reference:
                for path in self.stub(kata):
                    del answered[path]
                answered |= reference
        return answered

    def answers(self) -> Iterator[Answer]:
        """Every file of every answer, but for the files of a package that its stub has as well."""
        wanted: dict[str, tuple[Kata, Entry]] = {}
        for kata in self.whole:
            base = f"solutions/{kata.topic}/{kata.name}/"
            for path, entry in self.source.items():
                if path.startswith(tuple(f"{base}{kind}" for kind in ANSWERS)):
                    wanted[path] = (kata, entry)
        given = {kata: {entry.id for entry in self.stub(kata).values()} for kata in self.whole}
        ids = {entry.id for _, entry in wanted.values()}.union(*given.values())
        texts = {
            one: content.decode("utf-8", errors="replace")
            for one, content in self._repository.contents(ids).items()
        }
        for path, (kata, entry) in wanted.items():
            name = path.removeprefix(f"solutions/{kata.topic}/{kata.name}/")
            sort = Sort.WRONG if name.startswith("wrong_") else Sort.RIGHT
            answer = Answer(path, sort, entry.id, texts[entry.id])
            if "/" not in name or answer.code not in {code_of(texts[one]) for one in given[kata]}:
                yield answer
