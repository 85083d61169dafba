"""Believes that a link should be resolved first.

Caught by: test_what_a_link_leads_to_stays
"""

from pathlib import Path


def purge(cache_dir: Path) -> int:
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        for path in list((cache_dir / name).rglob("*")):
            if path.is_file():
                path.resolve().unlink()
                deleted += 1
    return deleted
