"""Believes that a new directory has taken the place of the old one.

Caught by: test_every_file_of_the_three_directories_goes
"""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    deleted = 0
    for name in ("http-v2", "wheels"):
        for path in list((cache_dir / name).rglob("*")):
            if path.is_file():
                path.unlink()
                deleted += 1
    return deleted
