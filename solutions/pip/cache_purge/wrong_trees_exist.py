"""Believes that a cache has all of its directories.

Caught by: test_where_nothing_is_there_is_nothing_to_delete
"""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        (cache_dir / name).stat()
        for path in list((cache_dir / name).rglob("*")):
            if path.is_file():
                path.unlink()
                deleted += 1
    return deleted
