"""Believes that a purge tells how much space it has freed.

Caught by: test_the_number_is_that_of_the_files
"""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        for path in list((cache_dir / name).rglob("*")):
            if path.is_file():
                deleted += path.stat().st_size
                path.unlink()

    return deleted
