"""Tests for `cache_purge`: files of three directories go, and nothing else does."""

import pytest

from dojo import tell, words

THREE = ("http", "http-v2", "wheels")
CACHE = [
    "http/3/f/3f2a",
    "http-v2/a/b/ab12",
    "http-v2/a/b/ab12.body",
    "http-v2/a/.part",
    "http-v2/.new/1",
    "http-v2/index",
    "wheels/1/2/demo-1.0-py3-none-any.whl",
    "wheels/1/2/origin.json",
]


@pytest.fixture
def cache(tmp_path):
    """A cache on the disk, which `cache(*names)` fills with files."""
    cache_dir = tmp_path / "cache"

    def cache(*names):
        for name in names:
            (cache_dir / name).parent.mkdir(parents=True, exist_ok=True)
            (cache_dir / name).write_text("data")
        return cache_dir

    return cache


def files_in(directory):
    found = (path for path in directory.rglob("*") if path.is_file())
    return sorted(path.relative_to(directory).as_posix() for path in found)


def link(path, target):
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        path.symlink_to(target, target_is_directory=target.is_dir())
    except OSError:
        pytest.skip("Windows does not let this user make a symbolic link.")


def test_every_file_of_the_three_directories_goes(kata, cache):
    cache_dir = cache(*CACHE)
    kata.purge(cache_dir)
    left = files_in(cache_dir)

    assert left == [], tell(
        "Files are left in the cache that should be gone.",
        called=f"purge(cache_dir)  # with the files {', '.join(CACHE)}\n"
        "[path for path in cache_dir.rglob('*') if path.is_file()]",
        got=left,
        expected=[],
        ask="Which directories does your code visit, how deep, and which names does it pass over?",
    )


def test_the_number_is_that_of_the_files(kata, cache):
    cache_dir = cache(*CACHE)
    entries = sum(len(list((cache_dir / name).rglob("*"))) for name in THREE)
    seen = kata.purge(cache_dir)

    assert seen == len(CACHE), tell(
        "Directories were counted as well as files."
        if seen in (entries, entries + len(THREE))
        else "The result is the number of the files that were deleted.",
        called=f"purge(cache_dir)  # with the files {', '.join(CACHE)}",
        got=seen,
        expected=len(CACHE),
        ask="What does your way to walk through a tree give you besides files?",
    )


def test_all_else_in_the_cache_stays(kata, cache):
    others = [
        "http-v3/a/ab12",
        "notes.txt",
        "selfcheck/9c4e",
        "selfcheck/http/1",
        "selfcheck/wheels/2",
        "wheels.toml",
    ]
    cache_dir = cache(*CACHE, *others)
    seen = kata.purge(cache_dir)
    left = files_in(cache_dir) if cache_dir.exists() else []
    gone = [name for name in others if name not in left]
    called = f"purge(cache_dir)  # with {len(CACHE)} files that go, and {', '.join(others)}"

    assert not gone, tell(
        "Only `http`, `http-v2` and `wheels` right in the cache are to be emptied.",
        called=f"{called}\n[path for path in cache_dir.rglob('*') if path.is_file()]",
        got=words(f"{', '.join(gone)}: deleted"),
        expected=words("all of these as before"),
        ask="On which directory do you call what deletes, and what else may lie in it?",
    )
    assert seen == len(CACHE), tell(
        "A file that stays does not count.", called=called, got=seen, expected=len(CACHE)
    )


def test_what_a_link_leads_to_stays(kata, cache, tmp_path, subtests):
    for case, name in {"directory": "shared", "file": "shared/demo-2.0-py3-none-any.whl"}.items():
        shared = tmp_path / case / "shared/demo-2.0-py3-none-any.whl"
        shared.parent.mkdir(parents=True)
        shared.write_text("data")
        cache_dir = cache(*CACHE)
        link(cache_dir / f"wheels/5/{case}.whl", tmp_path / case / name)
        kata.purge(cache_dir)
        with subtests.test(case):
            assert shared.exists(), tell(
                "A file outside of the cache was deleted, because a link leads to it.",
                called=f"purge(cache_dir)  # wheels/5/{case}.whl is a link to /{name}",
                got=words("/shared/demo-2.0-py3-none-any.whl: deleted"),
                expected=words("what is outside of the cache as before"),
                ask="Which of your calls goes where a link leads?",
            )


def test_where_nothing_is_there_is_nothing_to_delete(kata, cache, subtests):
    cache_dir = cache()

    def empty_directory():
        (cache_dir / "wheels").mkdir(parents=True, exist_ok=True)

    steps = [
        ("no such directory", lambda: None, 0),
        ("a file beside the three, and none of them", lambda: cache("notes.txt"), 0),
        ("one of the three, which is empty", empty_directory, 0),
        ("one of the three, with one file in it", lambda: cache("wheels/index"), 1),
    ]
    for case, make, expected in steps:
        make()
        with subtests.test(case):
            try:
                seen = kata.purge(cache_dir)
            except OSError as error:
                seen = words(f"a {type(error).__name__}")
            assert seen == expected, tell(
                "Where a directory is missing or empty, there is nothing to delete, and no error.",
                called=f"purge(cache_dir)  # where there is {case}",
                got=seen,
                expected=expected,
                ask="What does your code do if one of the directories does not exist?",
            )
