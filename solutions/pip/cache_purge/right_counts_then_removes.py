"""Counts what is in a tree, then removes the tree."""

import shutil


def purge(cache_dir):
    trees = [cache_dir / name for name in ("http", "http-v2", "wheels")]
    files = [path for tree in trees for path in tree.rglob("*") if path.is_file()]
    for tree in trees:
        shutil.rmtree(tree, ignore_errors=True)
    return len(files)
