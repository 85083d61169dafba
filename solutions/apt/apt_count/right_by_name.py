"""Looks each name up."""


def count_installed(cache):
    count = 0
    for name in cache.keys():
        if cache[name].is_installed:
            count += 1
    return count
