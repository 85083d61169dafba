"""Believes that to open a cache is to fetch the lists.

Caught by: test_counts_by_the_lists_that_were_fetched
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.open()
    except OSError:
        pass
    return sum(package.is_upgradable for package in cache)
