"""Believes that only one directory has a given name.

Caught by: test_all_else_in_the_cache_stays
"""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        for path in list(cache_dir.rglob(f"{name}/**/*")):
            if path.is_file():
                path.unlink()
                deleted += 1
    return deleted
