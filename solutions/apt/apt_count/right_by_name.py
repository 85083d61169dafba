"""Looks each name up."""


def count_installed(cache):
    names = cache.keys()
    return len([name for name in names if cache[name].is_installed])
