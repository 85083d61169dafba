"""Believes that what is behind a link is in the cache.

Caught by: test_what_a_link_leads_to_stays
"""

import os


def purge(cache_dir):
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        for folder, _, files in os.walk(cache_dir / name, followlinks=True):
            for file in files:
                os.remove(os.path.join(folder, file))
                deleted += 1
    return deleted
