"""Has `os.walk` go through the trees: it follows no links unless it is told to."""

import os


def purge(cache_dir):
    deleted = 0
    for name in ("http", "http-v2", "wheels"):
        for folder, _, files in os.walk(os.path.join(cache_dir, name), topdown=False):
            for file in files:
                os.remove(os.path.join(folder, file))
            deleted += len(files)
            if not os.listdir(folder):
                os.rmdir(folder)
    return deleted
