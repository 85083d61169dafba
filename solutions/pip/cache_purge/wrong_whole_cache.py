"""Believes that all that is in a cache is in the way.

Caught by: test_all_else_in_the_cache_stays
"""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    deleted = 0
    for name in (".",):
        for path in list((cache_dir / name).rglob("*")):
            if path.is_file():
                path.unlink()
                deleted += 1
    return deleted
