"""Believes that a function goes on where the exception was.

Caught by: test_without_new_lists_the_old_ones_count
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    try:
        cache.update()
        cache.open()
        return sum(package.is_upgradable for package in cache)
    except OSError:
        pass
