"""Believes that `**` finds every file.

Caught by: test_every_file_of_the_three_directories_goes
"""

import glob
import os


def purge(cache_dir):
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        for path in glob.glob(f"{cache_dir}/{name}/**", recursive=True):
            if os.path.isfile(path):
                os.remove(path)
                deleted += 1
    return deleted
