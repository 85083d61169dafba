"""Believes that whatever is in a directory is a file.

Caught by: test_the_number_is_that_of_the_files
"""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        for path in list((cache_dir / name).rglob("*")):
            deleted += 1
            if path.is_file():
                path.unlink()

    return deleted
