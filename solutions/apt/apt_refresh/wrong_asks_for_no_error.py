"""Believes that raise_on_error keeps update from raising anything.

Caught by: test_without_the_lock_the_old_lists_count
"""


def refresh_and_count():
    import apt

    cache = apt.Cache()
    cache.update(raise_on_error=False)
    cache.open()
    return sum(package.is_upgradable for package in cache)
