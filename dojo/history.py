"""What git remembers: the pristine stub of a kata, and references on a branch of their own.

The only module that knows git.
"""

import subprocess
from pathlib import Path

from dojo.catalog import Kata
from dojo.errors import DojoError
from dojo.workspace import Tree, digest_of_tree

BRANCH = "solutions"


def pristine_stub(kata: Kata) -> Tree:
    """The stub as its author wrote it: the version in git's history that `topic.toml` seals.

    Raises DojoError if there is no git, no repository, or no such version in it.
    """
    path = kata.answer.relative_to(kata.root).as_posix()
    commits = git(kata.root, "log", "--all", "--full-history", "--format=%H", "--", path).split()
    for commit in commits:
        tree = tree_in(kata.root, commit, path)
        if digest_of_tree(tree) == kata.seal:
            return tree
    raise DojoError(
        f"The history of this clone holds no pristine stub of {kata.name}.",
        "A shallow clone? `git fetch --unshallow` brings the rest. Your answer is as it was.",
    )


def reference_on_branch(kata: Kata) -> Tree:
    """The reference from a branch `solutions`, here or on a remote; empty if there is none."""
    path = kata.answer.relative_to(kata.root).as_posix()
    try:
        listed = git(kata.root, "for-each-ref", "--format=%(refname)", "refs/heads", "refs/remotes")
    except DojoError:
        return {}
    for ref in listed.split():
        if ref.rpartition("/")[2] == BRANCH and (tree := tree_in(kata.root, ref, path)):
            return tree
    return {}


def tree_in(root: Path, commit: str, path: str) -> Tree:
    """The file or folder `path` as it is in `commit`."""
    listed = git(root, "ls-tree", "-r", "-z", "--name-only", commit, "--", path).split("\0")
    return {
        name[len(path) :].lstrip("/"): git_bytes(root, "cat-file", "blob", f"{commit}:{name}")
        for name in listed
        if name
    }


def git(root: Path, *arguments: str) -> str:
    return git_bytes(root, *arguments).decode(errors="replace")


def git_bytes(root: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=root, capture_output=True, check=False)
    except FileNotFoundError:
        raise DojoError(
            "This needs git, which is not installed.", "Your answer is as it was."
        ) from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines() or ["it said nothing"]
        raise DojoError(f"git could not help: {said[0]}.", "Your answer is as it was.")
    return done.stdout
