"""Believes that the cache shows what its update has fetched.

Caught by: test_counts_by_the_lists_that_were_fetched
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    return sum(package.is_upgradable for package in cache)
