"""Believes that whatever begins with http is a cache of downloads.

Caught by: test_all_else_in_the_cache_stays
"""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    deleted = 0
    for name in [path.name for path in cache_dir.glob("http*")] + ["wheels"]:
        for path in list((cache_dir / name).rglob("*")):
            if path.is_file():
                path.unlink()
                deleted += 1
    return deleted
