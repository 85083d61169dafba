"""Believes that a cache of packages holds packages.

Caught by: test_every_file_of_the_three_directories_goes
"""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        for path in list((cache_dir / name).rglob("*.whl")):
            if path.is_file():
                path.unlink()
                deleted += 1
    return deleted
