"""Compares the versions, which python-apt orders as dpkg does."""

from contextlib import suppress


def refresh_and_count():
    import apt
    import apt.cache

    cache = apt.Cache(None)
    with suppress(apt.cache.LockFailedException):
        cache.update(raise_on_error=False)
    cache.open(None)
    return sum(p.installed is not None and p.candidate > p.installed for p in cache)
