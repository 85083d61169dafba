"""Walks through three trees without following links, and deletes what is a file."""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        for path in list((cache_dir / name).rglob("*")):
            if path.is_file():
                path.unlink()
                deleted += 1
    return deleted
