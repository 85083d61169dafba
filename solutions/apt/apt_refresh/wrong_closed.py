"""Believes that a cache that is closed reads everything anew.

Caught by: test_counts_by_the_lists_that_were_fetched
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    cache.close()
    return sum(package.is_upgradable for package in cache)
