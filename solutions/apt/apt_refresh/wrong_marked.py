"""Believes that what can be upgraded is marked.

Caught by: test_counts_by_the_lists_that_were_fetched
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        pass
    cache.open()
    return sum(package.marked_upgrade for package in cache)
