"""Believes that to purge a cache is to remove it.

Caught by: test_all_else_in_the_cache_stays
"""

import shutil


def purge(cache_dir):
    files = [path for path in cache_dir.rglob("*") if path.is_file()]
    shutil.rmtree(cache_dir, ignore_errors=True)
    return len(files)
