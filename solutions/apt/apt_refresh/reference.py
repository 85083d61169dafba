"""`update` changes files, and `open` reads them; both failures are kinds of OSError."""


def refresh_and_count() -> int:
    import apt
    from apt.cache import FetchFailedException, LockFailedException

    cache = apt.Cache()
    try:
        cache.update()
        cache.open()
    except (LockFailedException, FetchFailedException):
        pass  # the cache is as it was
    return sum(package.is_upgradable for package in cache)
