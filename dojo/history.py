"""What git remembers: the pristine stub of a kata."""

from dojo.catalog import Kata
from dojo.errors import DojoError
from dojo.repository import Repository
from dojo.workspace import Tree, digest_of_tree


def pristine_stub(kata: Kata) -> Tree:
    """The stub as its author wrote it: the version in git's history that `topic.toml` seals.

    Raises DojoError if there is no git, no repository, or no such version in it.
    """
    repository = Repository(kata.root)
    path = kata.answer.relative_to(kata.root).as_posix()
    for commit in repository.lines("log", "--all", "--full-history", "--format=%H", "--", path):
        tree = repository.tree(commit, path)
        if digest_of_tree(tree) == kata.seal:
            return tree
    raise DojoError(
        f"The history of this clone holds no pristine stub of {kata.name}.",
        "A shallow clone? `git fetch --unshallow` brings the rest. Your answer is as it was.",
    )
