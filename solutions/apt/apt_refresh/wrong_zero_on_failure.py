"""Believes that without new lists nothing is known.

Caught by: test_without_new_lists_the_old_ones_count
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
    except OSError:
        return 0
    cache.open()
    return sum(package.is_upgradable for package in cache)
