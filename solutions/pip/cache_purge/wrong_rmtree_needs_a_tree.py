"""Believes that what is not there can be removed.

Caught by: test_where_nothing_is_there_is_nothing_to_delete
"""

import shutil


def purge(cache_dir):
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        deleted += sum(1 for path in (cache_dir / name).rglob("*") if path.is_file())
        shutil.rmtree(cache_dir / name)
    return deleted
