"""Believes that whatever is in a cache will be gone.

Caught by: test_all_else_in_the_cache_stays
"""


def purge(cache_dir):
    count = sum(1 for path in cache_dir.rglob("*") if path.is_file())
    for name in ("http", "http-v2", "wheels"):
        for path in list((cache_dir / name).rglob("*")):
            if path.is_file():
                path.unlink()
    return count
