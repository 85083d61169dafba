"""Tests for `on_path`: undo what you did to the path, and nothing that others did."""

import sys
from pathlib import Path

import pytest

from dojo import tell, words

FOLDER = Path("zq_probes")


@pytest.fixture(autouse=True)
def path(monkeypatch):
    """A path of few entries, none of which leads anywhere."""
    entries = ["zq_survey", "zq_library"]
    monkeypatch.setattr(sys, "path", entries)
    return entries


def test_in_the_block_the_folder_comes_first(kata):
    with kata.on_path(FOLDER):
        seen = list(sys.path)

    assert seen == ["zq_probes", "zq_survey", "zq_library"], tell(
        "In the block, the folder should be the first entry, as a string.",
        called="with on_path(Path('zq_probes')): print(sys.path)",
        got=seen,
        expected=["zq_probes", "zq_survey", "zq_library"],
        ask="In which order are the entries searched? And what does an import do with an entry "
        "that is not a string?",
    )


def test_after_the_block_the_entry_is_gone(kata):
    with kata.on_path(FOLDER):
        pass

    assert sys.path == ["zq_survey", "zq_library"], tell(
        "After the block, the path should be as it was.",
        called="with on_path(Path('zq_probes')): pass\nsys.path",
        got=sys.path,
        expected=["zq_survey", "zq_library"],
    )


def test_it_is_the_same_list_all_the_time(kata, path):
    with kata.on_path(FOLDER):
        inside = sys.path is path
    seen = (inside, sys.path is path)

    assert seen == (True, True), tell(
        "The name `sys.path` was bound to another list.",
        called="path = sys.path\n"
        "with on_path(Path('zq_probes')): print(sys.path is path)\nsys.path is path",
        got=words(f"{seen[0]} in the block, {seen[1]} after it"),
        expected=words("True in the block, True after it"),
        ask="Who keeps the old list, and who looks into the new one?",
    )


def test_a_block_that_raises_ends_the_loan(kata, path, subtests):
    for error in (KeyError("attic"), SystemExit(3)):
        with subtests.test(repr(error)):
            path[:] = ["zq_survey", "zq_library"]
            try:
                with kata.on_path(FOLDER):
                    raise error
            except type(error):
                seen = list(sys.path)
            else:
                seen = words("no exception")
            assert seen == ["zq_survey", "zq_library"], tell(
                "The block raised: its exception should go on, and the entry should be gone.",
                called=f"with on_path(Path('zq_probes')): raise {error!r}\nsys.path",
                got=seen,
                expected=["zq_survey", "zq_library"],
                ask="What happens at the `yield` if the block raises? Is every exception an "
                "`Exception`?",
            )


def test_what_the_block_adds_stays(kata):
    with kata.on_path(FOLDER):
        sys.path.insert(0, "zq_front")
        sys.path.append("zq_back")

    expected = ["zq_front", "zq_survey", "zq_library", "zq_back"]
    assert sys.path == expected, tell(
        "What the block has added is not yours to take away.",
        called="with on_path(Path('zq_probes')):\n"
        "    sys.path.insert(0, 'zq_front'); sys.path.append('zq_back')\nsys.path",
        got=sys.path,
        expected=expected,
        ask="Is your entry still where you put it? And do you undo more than your own step?",
    )


def test_equal_entries_of_others_stay(kata, path, subtests):
    cases = [
        ("one was there", "zq_probes", ["zq_survey", "zq_probes"], []),
        ("one is put in front", "zq_probes", ["zq_survey"], ["zq_probes", "zq_x"]),
        ("a short one is put in front", ".", ["zq_survey"], [".", "zq_x"]),
    ]
    for case, folder, before, added in cases:
        with subtests.test(case):
            path[:] = before
            with kata.on_path(Path(folder)):
                path[:0] = added
            assert path == [*added, *before], tell(
                "An equal entry is not the one that you have added.",
                called=f"sys.path[:] = {before}\n"
                f"with on_path(Path({folder!r})): sys.path[:0] = {added}\nsys.path",
                got=path,
                expected=[*added, *before],
                ask="By what can you tell your entry from one that is equal to it? Is a text that "
                "you copy always another object?",
            )


def test_a_loan_within_a_loan_ends_alone(kata, subtests):
    for inner in ("zq_probes", "zq_other"):
        with subtests.test(inner):
            with kata.on_path(FOLDER):
                with kata.on_path(Path(inner)):
                    pass
                seen = list(sys.path)
            assert seen == ["zq_probes", "zq_survey", "zq_library"], tell(
                "The inner block ended its own loan, and the outer one is still on.",
                called="with on_path(Path('zq_probes')):\n"
                f"    with on_path(Path({inner!r})): pass\n    print(sys.path)",
                got=seen,
                expected=["zq_probes", "zq_survey", "zq_library"],
                ask="Do you take away your entry, or every entry that is like it?",
            )


def test_the_block_may_take_the_entry_away(kata, path, subtests):
    for before in (["zq_survey"], ["zq_survey", "zq_probes"]):
        with subtests.test(repr(before)):
            path[:] = before
            try:
                with kata.on_path(FOLDER):
                    del path[0]
                seen = list(path)
            except (ValueError, LookupError) as error:
                seen = words(f"a {type(error).__name__}")
            assert seen == before, tell(
                "The block has removed your entry, so there is nothing left to remove.",
                called=f"sys.path[:] = {before}\n"
                "with on_path(Path('zq_probes')): del sys.path[0]\nsys.path",
                got=seen,
                expected=before,
                ask="What do you do if your entry is not there? And is what you find yours?",
            )
